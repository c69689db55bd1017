import type { PresetId, PresetStory } from '$lib/domain/preset';
import { exhibitionStory } from './presets/exhibition';
import { housingStory } from './presets/housing';
import { logisticsStory } from './presets/logistics';
import { powerStory } from './presets/power';
import { retailerStory } from './presets/retailer';
import { steelStory } from './presets/steel';

/** What each starting company is, and where its figures come from. */
export const PRESET_STORIES: Readonly<Record<PresetId, PresetStory>> = {
	retailer: retailerStory,
	power: powerStory,
	exhibition: exhibitionStory,
	housing: housingStory,
	logistics: logisticsStory,
	steel: steelStory
};
