import { enExamPractice } from '$lib/i18n/en/examPractice';
import { zhExamPractice } from '$lib/i18n/zh/examPractice';
import { wordsIn } from '../words';

export const practiceWords = wordsIn(zhExamPractice, enExamPractice);
