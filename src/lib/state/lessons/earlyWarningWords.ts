import { enLessonEarlyWarning } from '$lib/i18n/en/lessonEarlyWarning';
import { zhLessonEarlyWarning } from '$lib/i18n/zh/lessonEarlyWarning';
import { wordsIn } from '../words';

export const earlyWarningWords = wordsIn(zhLessonEarlyWarning, enLessonEarlyWarning);
