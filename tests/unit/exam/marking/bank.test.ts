import * as OpenCC from 'opencc-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/domain/locale';
import { FULL_MARKS, type FillQuestion, type Question } from '$lib/domain/question';
import { markChoice } from '$lib/exam/marking/choice';
import { markFill } from '$lib/exam/marking/fill';
import { mark } from '$lib/exam/marking/mark';
import { findPoints, markPoints, tasksOf } from '$lib/exam/marking/points';
import { loadSimplify, type Simplify } from '$lib/exam/marking/simplify';
import { BANK } from '../../content/questionBank';

const all = BANK.flatMap((chapter) => chapter.questions);
const of = <Type extends Question['type']>(...types: readonly Type[]) =>
	all.filter((q): q is Extract<Question, { type: Type }> => types.some((type) => type === q.type));
const fills = of('fill');
const choices = of('single', 'multiple');
const written = of('essay', 'case');

/** Half-width ASCII as its full-width twin. */
const fullWidth = (text: string) =>
	text.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
/** Characters of Taiwan and of Hong Kong, by the conversion that the app does not use. */
const traditional = (['tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));

/** What must be right in every blank of a question, written in some way. */
const marked = (question: FillQuestion, write: (text: string) => string, simplify?: Simplify) =>
	LOCALES.map(
		(locale) =>
			markFill(
				question,
				question.blanks.map((blank) => write(blank[locale][0])),
				simplify
			).marks
	);

let simplify: Simplify;
beforeAll(async () => {
	simplify = await loadSimplify();
});

describe('the marking of the whole bank', () => {
	it('gives each fill-in all marks for its own key, in either language', () => {
		expect(fills.length).toBeGreaterThan(100);
		const short = fills.filter((q) => marked(q, (text) => text).some((marks) => marks !== FULL_MARKS.fill));
		expect(short.map(({ id }) => id)).toEqual([]);
	});

	it('takes every synonym in its place', () => {
		const refused = fills.flatMap((q) =>
			q.blanks.flatMap((blank, i) =>
				[...blank.zh, ...blank.en]
					.filter((synonym) => {
						const texts = q.blanks.map((other, j) => (i === j ? synonym : other.zh[0]));
						return !markFill(q, texts).blanks[i]!.right;
					})
					.map((synonym) => `${q.id}: ${synonym}`)
			)
		);
		expect(refused).toEqual([]);
	});

	it('takes the key in capitals, in full width and with spaces around', () => {
		for (const write of [
			(text: string) => text.toUpperCase(),
			fullWidth,
			(text: string) => `  ${text}\u3000`,
			(text: string) => `${text}。`
		]) {
			const short = fills.filter((q) => marked(q, write).some((marks) => marks !== FULL_MARKS.fill));
			expect(short.map(({ id }) => id)).toEqual([]);
		}
	});

	it('takes the key in the traditional characters of Taiwan and Hong Kong', () => {
		for (const convert of traditional) {
			const short = fills.filter((q) => marked(q, convert, simplify)[0] !== FULL_MARKS.fill);
			expect(short.map(({ id }) => id)).toEqual([]);
		}
	});

	it('gives no blank anything for nothing, for an answer to another question, or for a stray word', () => {
		for (const nonsense of ['', '\u3000', '无关的答案', 'nonsense'])
			expect(fills.filter((q) => marked(q, () => nonsense)[0] !== 0).map(({ id }) => id)).toEqual([]);
	});

	it('gives each choice all marks for its key, and none for any single wrong option', () => {
		expect(choices.length).toBeGreaterThan(200);
		for (const rule of ['all', 'partial'] as const) {
			const bad = choices.filter((q) => {
				const key = q.options.flatMap(({ right }, i) => (right ? [i] : []));
				const wrong = q.options.flatMap(({ right }, i) => (right ? [] : [i]));
				return (
					markChoice(q, key, rule).marks !== FULL_MARKS[q.type] ||
					wrong.some((i) => markChoice(q, [i], rule).marks !== 0) ||
					wrong.some((i) => markChoice(q, [...key, i], rule).marks !== 0)
				);
			});
			expect(bad.map(({ id }) => id)).toEqual([]);
		}
	});

	it('gives each written answer all marks when all its points are granted, and none when none is', () => {
		expect(written.length).toBeGreaterThan(40);
		const bad = written.filter((q) => {
			const grant = (yes: boolean) => tasksOf(q).map((points) => points.map(() => yes));
			return (
				markPoints(q, [], grant(true)).marks !== FULL_MARKS[q.type] ||
				markPoints(q, [], grant(false)).marks !== 0
			);
		});
		expect(bad.map(({ id }) => id)).toEqual([]);
	});

	it('recognises every sign of every point, where it stands', () => {
		const missed = written.flatMap((q) =>
			tasksOf(q).flatMap((points) =>
				points.flatMap((point, i) =>
					[...point.signs.zh, ...point.signs.en]
						.filter((sign) => {
							const text = `…… ${fullWidth(sign)} ……`;
							const [span] = findPoints(text, points)[i]!.found;
							return !span || !(span.start >= 3 && span.end <= text.length - 3);
						})
						.map((sign) => `${q.id}: ${sign}`)
				)
			)
		);
		expect(missed).toEqual([]);
	});

	it('recognises the signs of a model answer in traditional characters', () => {
		const missed = written.flatMap((q) =>
			tasksOf(q).flatMap((points) =>
				points
					.filter((point) => {
						const text = traditional[0]!(`一是${point.signs.zh.join('，')}。`);
						return findPoints(text, [point], simplify)[0]!.found.length === 0;
					})
					.map((point) => `${q.id}: ${point.signs.zh[0]}`)
			)
		);
		expect(missed).toEqual([]);
	});

	it('never gives more than a question is worth, nor less than nothing, whatever is answered', () => {
		for (const question of all) {
			for (const response of [
				{ kind: 'fill', texts: ['客户', '满意', '价值', '忠诚', '关系', 'x'] },
				{ kind: 'choice', chosen: [0, 2, 40] },
				{ kind: 'points', texts: ['忠诚'], granted: [[true, true], [true], [], [true]] }
			] as const) {
				const { marks, outOf } = mark(question, response);
				expect(marks).toBeGreaterThanOrEqual(0);
				expect(marks).toBeLessThanOrEqual(outOf);
			}
		}
	});
});
