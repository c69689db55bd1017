import { enExamQuestion } from '$lib/i18n/en/examQuestion';
import { zhExamQuestion } from '$lib/i18n/zh/examQuestion';
import { wordsIn } from '../words';

/** What the question component says, wherever a question is asked. */
export const questionWords = wordsIn(zhExamQuestion, enExamQuestion);
