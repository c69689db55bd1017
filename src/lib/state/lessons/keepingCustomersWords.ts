import { enLessonKeepingCustomers } from '$lib/i18n/en/lessonKeepingCustomers';
import { zhLessonKeepingCustomers } from '$lib/i18n/zh/lessonKeepingCustomers';
import { wordsIn } from '../words';

export const keepingCustomersWords = wordsIn(zhLessonKeepingCustomers, enLessonKeepingCustomers);
