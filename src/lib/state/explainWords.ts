import { enExplain } from '$lib/i18n/en/explain';
import { zhExplain } from '$lib/i18n/zh/explain';
import { wordsIn } from './words';

export const explainWords = wordsIn(zhExplain, enExplain);
