import { enLessonCrmInOnePage } from '$lib/i18n/en/lessonCrmInOnePage';
import { zhLessonCrmInOnePage } from '$lib/i18n/zh/lessonCrmInOnePage';
import { wordsIn } from '../words';

export const crmInOnePageWords = wordsIn(zhLessonCrmInOnePage, enLessonCrmInOnePage);
