import { enExamQuestion } from '$lib/i18n/en/examQuestion';
import { zhExamQuestion } from '$lib/i18n/zh/examQuestion';
import type { Locale } from '$lib/domain/locale';
import type {
	CaseQuestion,
	EssayQuestion,
	FillQuestion,
	MultipleQuestion,
	Question,
	SingleQuestion
} from '$lib/domain/question';
import { emptyResponse } from '$lib/exam/marking/mark';
import '../../../../src/app.css';

const both = (text: string) => ({ zh: text, en: `${text} (en)` });
const base = {
	chapter: 3,
	concepts: ['satisfaction-ratio'],
	difficulty: 1,
	explanation: both('因为分母是期望')
} as const;
const option = (text: string, right: boolean) => ({ text: both(text), right, reason: both(`${text}的理由`) });
const point = (text: string, sign: string) => ({
	text: both(text),
	marks: 4,
	signs: { zh: [sign] as const, en: [sign] as const }
});

export const single: SingleQuestion = {
	...base,
	id: 'test-single',
	type: 'single',
	stem: both('C = 1 表示什么？'),
	options: [option('惊喜', false), option('恰如所料', true), option('失望', false), option('没有印象', false)]
};

export const multiple: MultipleQuestion = {
	...single,
	id: 'test-multiple',
	type: 'multiple',
	options: [option('甲', true), option('乙', true), option('丙', false), option('丁', false)]
};

export const fill: FillQuestion = {
	...base,
	id: 'test-fill',
	type: 'fill',
	stem: both('满意度是____与____之比。'),
	blanks: [
		{ zh: ['感知', '感知值'], en: ['perceived'] },
		{ zh: ['期望'], en: ['expected'] }
	]
};

export const essay: EssayQuestion = {
	...base,
	id: 'test-essay',
	type: 'essay',
	stem: both('谈谈客户满意。'),
	points: [point('满意是比出来的', '比'), point('承诺抬高期望', '承诺')]
};

export const example: CaseQuestion = {
	...base,
	id: 'test-case',
	type: 'case',
	stem: both('这家公司怎么了？'),
	material: both('材料：投诉 489 起。'),
	tasks: [
		{ stem: both('原因是什么？'), points: [point('回音太慢', '回音')] },
		{ stem: both('怎么办？'), points: [point('加快', '快')] }
	]
};

export const QUESTIONS: readonly Question[] = [single, multiple, fill, essay, example];
export const WORDS = { zh: zhExamQuestion, en: enExamQuestion } as const;

/** What a page passes: a question with nothing answered. */
export const asked = (question: Question, locale: Locale = 'zh') => ({
	question,
	locale,
	words: WORDS[locale],
	response: emptyResponse(question)
});
