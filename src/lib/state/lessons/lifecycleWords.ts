import { enLessonLifecycle } from '$lib/i18n/en/lessonLifecycle';
import { zhLessonLifecycle } from '$lib/i18n/zh/lessonLifecycle';
import { wordsIn } from '../words';

export const lifecycleWords = wordsIn(zhLessonLifecycle, enLessonLifecycle);
