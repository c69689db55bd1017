import type { KeptCompany } from '$lib/domain/keptCompany';
import { preset } from '$lib/domain/presets';
import { keeping } from './keeping.svelte';
import { lab } from './lab.svelte';
import { write } from './write';

/** What the company on screen is called: its own name, else its preset's. */
export const shownName = () => keeping.name || write.of(preset(lab.company.preset).name);

/** What a kept company is called. */
export const keptName = ({ name, company }: Pick<KeptCompany, 'name' | 'company'>) =>
	name || write.of(preset(company.preset).name);
