import type { Preset, PresetId } from './preset';
import { exhibition } from './presets/exhibition';
import { housing } from './presets/housing';
import { logistics } from './presets/logistics';
import { power } from './presets/power';
import { retailer } from './presets/retailer';
import { steel } from './presets/steel';

/** The starting companies, in the order of PRESET_IDS. Names are invented; the kinds of company are the course's. */
export const PRESETS: readonly Preset[] = [retailer, power, exhibition, housing, logistics, steel];

/** The preset of this id. */
export function preset(id: PresetId): Preset {
	return PRESETS.find((p) => p.id === id)!;
}
