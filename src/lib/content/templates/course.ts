import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const COURSEWORK = {
	zh: '某学员的平时成绩：作业与期中测验 {assignments}，小组讨论 {discussion}，线上线下参与 {participation}。总评中作业与期中占 20%，讨论占 10%，参与占 10%，期末考试占 60%。',
	en: 'A student’s coursework: assignments and mid-term {assignments}, group discussion {discussion}, participation {participation}. In the final mark assignments and mid-term count 20%, discussion 10%, participation 10% and the final paper 60%.'
} as const;
const RULE = {
	zh: '总评 = 作业与期中 × 20% + 讨论 × 10% + 参与 × 10% + 期末 × 60%。',
	en: 'Final mark = assignments and mid-term × 20% + discussion × 10% + participation × 10% + paper × 60%.'
} as const;
const STEP = { zh: '平时成绩折入总评的分数', en: 'Points that coursework brings' } as const;

export const WORDS: Readonly<Record<IdsOf<'course'>, TemplateWords>> = {
	'tpl-grade-total': {
		given: {
			zh: `${COURSEWORK.zh}他期末考了 {paper}。`,
			en: `${COURSEWORK.en} The paper was marked {paper}.`
		},
		ask: { zh: '总评是多少分？', en: 'What is the final mark?' },
		blank: { zh: '总评为 ____。', en: 'The final mark is ____.' },
		steps: { coursework: STEP, total: { zh: '加上期末的部分', en: 'Add the paper’s part' } },
		mistakes: {
			swapped: {
				zh: '比例用反了：期末占六成，平时占四成。',
				en: 'The weights were swapped: the paper counts 60%, coursework 40%.'
			},
			equalParts: {
				zh: '四项简单平均了。各项的比例不同。',
				en: 'The plain mean of the four was taken. Their weights differ.'
			},
			paperOnly: { zh: '只看了期末卷面分。', en: 'Only the paper was looked at.' },
			courseworkInFull: {
				zh: '只平均了平时成绩，没有算期末。',
				en: 'Coursework was averaged and the paper left out.'
			},
			halves: {
				zh: '平时和期末各算了一半。',
				en: 'Coursework and paper were given half each.'
			}
		},
		rule: RULE
	},
	'tpl-grade-needed': {
		given: COURSEWORK,
		ask: {
			zh: '要使总评达到 60 分，期末卷面至少要考多少分？',
			en: 'What mark in the paper makes the final mark 60?'
		},
		blank: {
			zh: '要使总评达到 60 分，期末卷面至少要考 ____。',
			en: 'For a final mark of 60 the paper must be marked ____.'
		},
		steps: { coursework: STEP, needed: { zh: '所缺的分数 ÷ 60%', en: 'What is missing ÷ 60%' } },
		mistakes: {
			notDivided: {
				zh: '只减去了平时的分数。所缺的是总评的分数，期末一分只值 0.6 分，还要除以 60%。',
				en: 'Only the coursework points were subtracted. A point of the paper is worth 0.6 of the final mark: divide by 60%.'
			},
			sixtyInThePaper: {
				zh: '以为卷面必须 60 分。平时成绩高于 60 分，期末就可以低一些。',
				en: 'The paper was thought to need 60. Coursework above 60 lets it be lower.'
			},
			swapped: {
				zh: '比例用反了：期末占六成，平时占四成。',
				en: 'The weights were swapped: the paper counts 60%, coursework 40%.'
			},
			halves: {
				zh: '平时和期末各算了一半。',
				en: 'Coursework and paper were given half each.'
			}
		},
		rule: RULE
	}
};
