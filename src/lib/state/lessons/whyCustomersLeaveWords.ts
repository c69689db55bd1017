import { enLessonWhyCustomersLeave } from '$lib/i18n/en/lessonWhyCustomersLeave';
import { zhLessonWhyCustomersLeave } from '$lib/i18n/zh/lessonWhyCustomersLeave';
import { wordsIn } from '../words';

export const whyCustomersLeaveWords = wordsIn(zhLessonWhyCustomersLeave, enLessonWhyCustomersLeave);
