import { enLessonSatisfactionIndex } from '$lib/i18n/en/lessonSatisfactionIndex';
import { zhLessonSatisfactionIndex } from '$lib/i18n/zh/lessonSatisfactionIndex';
import { wordsIn } from '../words';

export const satisfactionIndexWords = wordsIn(zhLessonSatisfactionIndex, enLessonSatisfactionIndex);
