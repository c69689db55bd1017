import { LOCALES, type Localized } from '$lib/domain/locale';
import type { ComputedQuestion, TemplateWords } from '$lib/domain/template';
import { asFill, asSingle } from '$lib/exam/computedQuestion';
import { allTexts } from '$lib/exam/computedWords';
import { figureText } from '$lib/exam/figureText';
import { judgeComputed, readAnswer } from '$lib/exam/numericText';
import { evaluated } from './arithmetic';

/*
 * What is wrong with a computed question, one sentence each: a test draws hundreds of each template and wants none.
 */

const HAN = /\p{Script=Han}/u;
/** Latin words that Chinese texts may have: names, symbols and abbreviations of the field. */
const LATIN_IN_CHINESE =
	/\b(?:CRM|CLV|RFM|ACSI|sBG|Beta|Dwyer|Berger|Nasr|Blattberg|Deighton|ln|[a-zA-Z])\b/g;

/** An answer as it is shown, and as the number that a reader takes from it. */
function shown({ head }: ComputedQuestion, value: number) {
	const text = (locale: 'zh' | 'en') => figureText({ value, unit: head.unit, digits: head.digits }, locale);
	return { zh: text('zh'), en: text('en'), value: readAnswer(text('zh')) ?? NaN };
}

/** Distractors that are too few, or that cannot be told from the key or from each other as shown. */
export function distractorFaults(question: ComputedQuestion): string[] {
	const { key, distractors, tolerance } = question;
	const answers = [key, ...distractors.map(({ value }) => value)].map((value) => shown(question, value));
	const tooNear = answers.flatMap((answer, i) =>
		answers
			.slice(0, i)
			.filter((other) => !(Math.abs(answer.value - other.value) > 2 * tolerance))
			.map((other) => `${answer.zh} is too near to ${other.zh}`)
	);
	return [...(distractors.length < 3 ? ['has fewer than three distractors'] : []), ...tooNear];
}

/** Lines of the solution that do not come out as they say, and an end that is not the key. */
export function solutionFaults({ steps, key, tolerance }: ComputedQuestion): string[] {
	const faults = steps.flatMap(({ work, result }, i) => {
		// What a line says in per cent is computed as a share.
		const times = result.unit === 'percent' || result.unit === 'points' ? 100 : 1;
		const rounding = Math.max(0.005 * Math.abs(result.value), 0.51 * 10 ** -(result.digits ?? 4));
		const most = i === steps.length - 1 ? tolerance : rounding;
		const off = Math.abs(times * evaluated(work) - result.value);
		return off <= most ? [] : [`${work} is not ${result.value}`];
	});
	return steps.at(-1)?.result.value === key ? faults : [...faults, 'does not end in the key'];
}

/** Answers as shown that are not judged as what they are. */
export function judgementFaults(question: ComputedQuestion): string[] {
	const verdict = (value: number) => judgeComputed(question, shown(question, value).value);
	const wrong = question.distractors.flatMap(({ mistake, value }) => {
		const found = verdict(value);
		return found.kind === 'mistake' && found.id === mistake ? [] : [`${mistake} is judged ${found.kind}`];
	});
	return verdict(question.key).kind === 'right' ? wrong : ['the key is judged wrong', ...wrong];
}

function textFaults({ zh, en }: Localized): string[] {
	const faults: string[] = [];
	const check = (fine: boolean, fault: string) => void (fine || faults.push(`${fault}: ${zh} | ${en}`));
	check(!/[{}]|NaN|undefined|Infinity|—|[¥%]{2}/.test(zh + en), 'has a hole');
	check(HAN.test(zh) && /[a-z]/.test(en) && !HAN.test(en), 'is in the wrong script');
	check(!/[a-z]{2,}/i.test(zh.replaceAll(LATIN_IN_CHINESE, '')), 'has English in Chinese');
	check(!/\p{Script=Han}[,;:?!]/u.test(zh), 'has Western punctuation in Chinese');
	check(!/\p{Script=Han} \p{Script=Han}/u.test(zh), 'has a space between Chinese characters');
	check(!/[，。；：？！（）、]/.test(en), 'has Chinese punctuation in English');
	check(!/(?<![\d.,])1 (years|months|customers|points)\b/.test(en), 'has a plural for one');
	for (const text of [zh, en]) {
		check(text === text.trim() && !/ {2}|，，/.test(text), 'has loose spaces or commas');
		check(!/(?<![\d.,])\d{5,}/.test(text), 'has a long number without separators');
	}
	return faults;
}

/** Texts with holes, in the wrong language or badly written. */
export function wordFaults(question: ComputedQuestion, words: TemplateWords): string[] {
	return allTexts(question, words).flatMap(textFaults);
}

/** What is wrong with it as a question for single choice. */
export function singleFaults(question: ComputedQuestion, words: TemplateWords): string[] {
	const { id, options } = asSingle(question, words);
	const right = options.filter((option) => option.right);
	return [
		...(id === `${question.head.id}@${question.seed}` ? [] : [`is called ${id}`]),
		...(options.length === 4 && right.length === 1 ? [] : ['has not one right option of four']),
		...LOCALES.flatMap((locale) => [
			...(new Set(options.map(({ text }) => text[locale])).size === 4 ? [] : ['offers an option twice']),
			...(new Set(options.map(({ reason }) => reason[locale])).size === 4 ? [] : ['gives a reason twice'])
		])
	];
}

/** What is wrong with it as a fill-in question. */
export function fillFaults(question: ComputedQuestion, words: TemplateWords): string[] {
	const { stem, blanks } = asFill(question, words);
	const { key, tolerance } = question;
	return LOCALES.flatMap((locale) => {
		const answers = blanks[0][locale];
		return [
			...(stem[locale].match(/_+/g)?.join() === '____' ? [] : [`has not one gap: ${stem[locale]}`]),
			...(new Set(answers).size === answers.length ? [] : [`accepts twice: ${answers.join()}`]),
			...answers
				.filter((answer) => !(Math.abs((readAnswer(answer) ?? NaN) - key) <= tolerance))
				.map((answer) => `does not accept ${answer}`)
		];
	}).concat(blanks[0].numeric?.value === key ? [] : ['has no number for a key']);
}
