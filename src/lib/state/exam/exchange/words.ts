import { enExamExchange } from '$lib/i18n/en/examExchange';
import { zhExamExchange } from '$lib/i18n/zh/examExchange';
import { wordsIn } from '../../words';

/** What the pages of own questions say. */
export const exchangeWords = wordsIn(zhExamExchange, enExamExchange);
