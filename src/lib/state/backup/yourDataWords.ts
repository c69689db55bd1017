import { enYourData } from '$lib/i18n/en/yourData';
import { zhYourData } from '$lib/i18n/zh/yourData';
import { wordsIn } from '../words';

export const yourDataWords = wordsIn(zhYourData, enYourData);
