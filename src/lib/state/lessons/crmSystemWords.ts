import { enLessonCrmSystem } from '$lib/i18n/en/lessonCrmSystem';
import { zhLessonCrmSystem } from '$lib/i18n/zh/lessonCrmSystem';
import { wordsIn } from '../words';

export const crmSystemWords = wordsIn(zhLessonCrmSystem, enLessonCrmSystem);
