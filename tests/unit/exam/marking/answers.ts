import type { AnswerPoint, FillQuestion, MultipleQuestion } from '$lib/domain/question';

const base = {
	chapter: 3,
	concepts: ['satisfaction-ratio'],
	difficulty: 1,
	explanation: { zh: '解析', en: 'why' }
} as const;

/** A fill-in with these answers, the same in both languages. */
export function fillOf(
	answers: readonly (readonly [string, ...string[]])[],
	orderFree = false
): FillQuestion {
	const [first, ...more] = answers.map((accepted) => ({ zh: accepted, en: accepted }));
	const stem = answers.map(() => '____').join('、');
	return {
		...base,
		id: 'test-fill',
		type: 'fill',
		stem: { zh: stem, en: stem },
		blanks: [first!, ...more],
		orderFree
	};
}

/** A multiple choice whose options are right or wrong as told. */
export function multipleOf(rights: readonly boolean[]): MultipleQuestion {
	const text = { zh: '项', en: 'option' };
	return {
		...base,
		id: 'test-multiple',
		type: 'multiple',
		stem: text,
		options: rights.map((right) => ({ text, right, reason: text }))
	};
}

/** A point worth one mark that these words show. */
export function pointOf(zh: readonly [string, ...string[]], en: readonly [string, ...string[]]): AnswerPoint {
	return { text: { zh: zh[0], en: en[0] }, marks: 1, signs: { zh, en } };
}
