import { enLessonSatisfaction } from '$lib/i18n/en/lessonSatisfaction';
import { zhLessonSatisfaction } from '$lib/i18n/zh/lessonSatisfaction';
import { wordsIn } from '../words';

export const satisfactionWords = wordsIn(zhLessonSatisfaction, enLessonSatisfaction);
