import { enExamPlan } from '$lib/i18n/en/examPlan';
import { zhExamPlan } from '$lib/i18n/zh/examPlan';
import { wordsIn } from '../../words';

/** What the plan, the mastery map and the grade calculator say. */
export const planWords = wordsIn(zhExamPlan, enExamPlan);
