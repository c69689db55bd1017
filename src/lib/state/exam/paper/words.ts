import { enExamPaper } from '$lib/i18n/en/examPaper';
import { zhExamPaper } from '$lib/i18n/zh/examPaper';
import { wordsIn } from '../../words';

/** What the pages of the mock paper say. */
export const paperWords = wordsIn(zhExamPaper, enExamPaper);
