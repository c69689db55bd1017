import type { Localized } from './locale';
import type { Company } from './company';
import { MODEL_VERSION } from './company';
import { parametersFrom, type Parameters } from './parameters';
import type { Decision } from './company';

/** In the order in which they are offered; the first is the default. */
export const PRESET_IDS = ['retailer', 'power', 'exhibition', 'housing', 'logistics', 'steel'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A starting company. Its story is content, fetched where it is told. */
export interface Preset {
	readonly id: PresetId;
	readonly name: Localized;
	readonly seed: number;
	readonly customers: number;
	readonly months: number;
	readonly start: Partial<Parameters>;
	readonly decisions: readonly Decision[];
}

/** What a starting company is, and where its figures come from. */
export interface PresetStory {
	/** What it is and what to try, in two or three sentences. */
	readonly story: Localized;
	/** Which figures are from the course texts, and which are our assumptions. */
	readonly source: Localized;
}

/** The company that a preset starts with. */
export function companyFrom(preset: Preset): Company {
	const { id, seed, customers, months, start, decisions } = preset;
	return {
		modelVersion: MODEL_VERSION,
		preset: id,
		seed,
		customers,
		months,
		start: parametersFrom(start),
		decisions
	};
}
