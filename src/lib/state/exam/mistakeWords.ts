import { enExamMistakes } from '$lib/i18n/en/examMistakes';
import { zhExamMistakes } from '$lib/i18n/zh/examMistakes';
import { wordsIn } from '../words';

export const mistakeWords = wordsIn(zhExamMistakes, enExamMistakes);
