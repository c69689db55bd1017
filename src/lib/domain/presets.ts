import type { Preset, PresetId } from './preset';

/** The starting companies. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'retailer',
		name: { zh: '青禾商店', en: 'Qinghe Store' },
		story: { zh: '一家普通零售商。', en: 'A general retailer.' },
		source: { zh: '', en: '' },
		seed: 7,
		customers: 2000,
		months: 60,
		start: {},
		decisions: []
	}
];

export function preset(id: PresetId): Preset {
	return PRESETS.find((p) => p.id === id)!;
}
