import type { Preset } from '../preset';

/** The default company: every lever at its default. */
export const retailer: Preset = {
	id: 'retailer',
	name: { zh: '青禾百货', en: 'Qinghe Stores' },
	seed: 7,
	customers: 2_000,
	months: 60,
	start: {},
	decisions: []
};
