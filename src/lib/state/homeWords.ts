import { enHome } from '$lib/i18n/en/home';
import { zhHome } from '$lib/i18n/zh/home';
import { wordsIn } from './words';

export const homeWords = wordsIn(zhHome, enHome);
