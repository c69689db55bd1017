import { enLessonSwitchingCosts } from '$lib/i18n/en/lessonSwitchingCosts';
import { zhLessonSwitchingCosts } from '$lib/i18n/zh/lessonSwitchingCosts';
import { wordsIn } from '../words';

export const switchingCostsWords = wordsIn(zhLessonSwitchingCosts, enLessonSwitchingCosts);
