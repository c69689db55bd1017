import { enPrediction } from '$lib/i18n/en/prediction';
import { zhPrediction } from '$lib/i18n/zh/prediction';
import { wordsIn } from './words';

export const predictionWords = wordsIn(zhPrediction, enPrediction);
