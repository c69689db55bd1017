import { enExam } from '$lib/i18n/en/exam';
import { zhExam } from '$lib/i18n/zh/exam';
import { wordsIn } from '../words';

/** What every page of the exam room says; each page has words of its own beside. */
export const examWords = wordsIn(zhExam, enExam);
