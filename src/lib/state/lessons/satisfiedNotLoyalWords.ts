import { enLessonSatisfiedNotLoyal } from '$lib/i18n/en/lessonSatisfiedNotLoyal';
import { zhLessonSatisfiedNotLoyal } from '$lib/i18n/zh/lessonSatisfiedNotLoyal';
import { wordsIn } from '../words';

export const satisfiedNotLoyalWords = wordsIn(zhLessonSatisfiedNotLoyal, enLessonSatisfiedNotLoyal);
