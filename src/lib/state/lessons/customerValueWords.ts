import { enLessonCustomerValue } from '$lib/i18n/en/lessonCustomerValue';
import { zhLessonCustomerValue } from '$lib/i18n/zh/lessonCustomerValue';
import { wordsIn } from '../words';

export const customerValueWords = wordsIn(zhLessonCustomerValue, enLessonCustomerValue);
