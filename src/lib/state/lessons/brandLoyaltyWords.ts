import { enLessonBrandLoyalty } from '$lib/i18n/en/lessonBrandLoyalty';
import { zhLessonBrandLoyalty } from '$lib/i18n/zh/lessonBrandLoyalty';
import { wordsIn } from '../words';

export const brandLoyaltyWords = wordsIn(zhLessonBrandLoyalty, enLessonBrandLoyalty);
