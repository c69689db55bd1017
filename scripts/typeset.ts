import { writeFileSync } from 'node:fs';
import { CLV_FORMULA_PAGES, clvFormulas } from './typeset/clvFormulas';
import { measureFormulas } from './typeset/measureFormulas';

// Typesets every formula once, so that no TeX is read in the browser.
const content = (path: string) => new URL(`../src/lib/content/${path}.ts`, import.meta.url);

writeFileSync(content('measureFormulas'), measureFormulas());
for (const page of CLV_FORMULA_PAGES) writeFileSync(content(`clv/math/${page}`), await clvFormulas(page));
