import { enSettings } from '$lib/i18n/en/settings';
import { zhSettings } from '$lib/i18n/zh/settings';
import { wordsIn } from './words';

export const settingsWords = wordsIn(zhSettings, enSettings);
