import { writeFileSync } from 'node:fs';
import { measureFormulas } from './typeset/measureFormulas';

// Typesets the formulas of the headline figures once, so that no TeX is read in the browser.
writeFileSync(new URL('../src/lib/content/measureFormulas.ts', import.meta.url), measureFormulas());
