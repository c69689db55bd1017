import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '$lib/domain/syllabus';
import { BLUEPRINT, LEAST_CHAPTERS } from '$lib/exam/paper/blueprint';
import { makePaper } from '$lib/exam/paper/plan';
import { questionsOf } from '$lib/exam/paper/sitting';
import { entryRefOf, sourceOf } from '$lib/exam/questionRef';
import { CATALOGUE } from '$lib/state/exam/catalogue';
import { paperOf, refsOf, seeds } from './papers';

const MANY = 600;
const papers = seeds(MANY).map((seed) => paperOf(seed));
const entryOf = new Map(CATALOGUE.map((entry) => [`${entry.ref}:${entry.type}`, entry]));

describe('a paper', () => {
	it('has 15 blanks, 10 single, 5 multiple, 3 essays and a case: 100 marks', () => {
		for (const plan of papers) {
			expect(plan.parts.map(({ type }) => type)).toEqual(BLUEPRINT.map(({ type }) => type));
			for (const [i, { type, questions }] of plan.parts.entries()) {
				const sizes = questions.map(({ ref }) => {
					const entry = entryOf.get(`${entryRefOf(ref)}:${type}`)!;
					return type === 'fill' ? entry.blanks! : 1;
				});
				const { many, marksEach } = BLUEPRINT[i]!;
				expect(sizes.reduce((a, b) => a + b, 0)).toBe(many);
				expect(questions.map(({ marks }) => marks)).toEqual(sizes.map((size) => size * marksEach));
			}
			expect(questionsOf(plan).reduce((sum, { marks }) => sum + marks, 0)).toBe(100);
		}
	});

	it('numbers its questions from 1, and asks none twice', () => {
		for (const plan of papers) {
			expect(questionsOf(plan).map(({ number }) => number)).toEqual(refsOf(plan).map((_, i) => i + 1));
			const entries = refsOf(plan).map(entryRefOf);
			expect(new Set(entries).size).toBe(entries.length);
		}
	});

	it('touches at least 70 % of the chapters', () => {
		const least = LEAST_CHAPTERS * CHAPTERS.length;
		const touched = papers.map((plan) => new Set(questionsOf(plan).map(({ chapter }) => chapter)).size);
		expect(Math.min(...touched)).toBeGreaterThanOrEqual(least);
	});

	it('has no concept in two of its questions, neither as the main one nor beside it', () => {
		const repeated = papers.flatMap((plan) => {
			const all = questionsOf(plan).flatMap(({ concepts }) => [...concepts]);
			return all.filter((concept, i) => all.indexOf(concept) < i);
		});
		expect(repeated).toEqual([]);
	});

	it('has three computed questions, in both forms, none about the examination itself', () => {
		const offPaper = CATALOGUE.filter(({ practiceOnly }) => practiceOnly).map(({ ref }) => ref);
		for (const plan of papers) {
			const computed = refsOf(plan)
				.map(sourceOf)
				.filter((source) => source.kind === 'computed');
			expect(computed.length).toBe(3);
			expect(new Set(computed.map(({ form }) => form)).size).toBe(2);
			expect(computed.filter(({ template }) => offPaper.includes(template))).toEqual([]);
			expect(new Set(computed.map(({ seed }) => seed)).size).toBe(3);
		}
	});

	it('is about as hard as every other: 40, 40 and 20 marks for the three difficulties, ten more or less', () => {
		for (const plan of papers) {
			const marks = { 1: 0, 2: 0, 3: 0 };
			for (const { type, questions } of plan.parts)
				for (const { ref, marks: worth } of questions)
					marks[entryOf.get(`${entryRefOf(ref)}:${type}`)!.difficulty] += worth;
			expect(Math.abs(marks[1] - 40), JSON.stringify(marks)).toBeLessThanOrEqual(10);
			expect(Math.abs(marks[2] - 40), JSON.stringify(marks)).toBeLessThanOrEqual(10);
			expect(Math.abs(marks[3] - 20), JSON.stringify(marks)).toBeLessThanOrEqual(10);
		}
	});

	it('leaves no question of the bank unasked in the long run', () => {
		const asked = new Set(
			papers
				.concat(seeds(1800).map((seed) => paperOf(seed + 1)))
				.flatMap(refsOf)
				.map(entryRefOf)
		);
		const unasked = CATALOGUE.filter(({ ref, practiceOnly }) => !practiceOnly && !asked.has(ref));
		expect(unasked.map(({ ref }) => ref)).toEqual([]);
	});

	it('is another paper for another code', () => {
		expect(new Set(papers.map((plan) => refsOf(plan).join())).size).toBe(MANY);
	});
});

describe('the same code', () => {
	it('gives the same paper whatever order the bank is in', () => {
		const turned = [...CATALOGUE].reverse();
		for (const seed of seeds(30)) expect(paperOf(seed, 'A', turned)).toEqual(paperOf(seed));
	});

	it('gives the same paper when questions of a later edition have come in', () => {
		const grown = [...CATALOGUE, ...CATALOGUE.map((entry) => ({ ...entry, ref: `${entry.ref}9`, since: 2 }))];
		for (const seed of seeds(30)) expect(paperOf(seed, 'B', grown)).toEqual(paperOf(seed, 'B'));
		const later = makePaper({ edition: 2, seed: 1, version: 'A' }, grown);
		expect(later.ok && refsOf(later.value).some((ref) => entryRefOf(ref).endsWith('9'))).toBe(true);
	});

	it('of an edition that is not here yet is refused', () => {
		expect(makePaper({ edition: 2, seed: 1, version: 'A' }, CATALOGUE)).toEqual({
			ok: false,
			error: { code: 'edition', edition: 2 }
		});
	});
});

describe('a bank that is too small', () => {
	it('gives no paper', () => {
		const code = { edition: 1, seed: 1, version: 'A' } as const;
		expect(makePaper(code, [])).toEqual({ ok: false, error: { code: 'bank' } });
		const noCase = CATALOGUE.filter(({ type }) => type !== 'case');
		expect(makePaper(code, noCase)).toEqual({ ok: false, error: { code: 'bank' } });
	});

	it('gives a paper with as few repetitions as it can where they cannot be avoided', () => {
		// Two concepts for the whole part of single choice: eight of ten repeat one.
		const few = CATALOGUE.filter(
			({ type, concepts: [main] }) =>
				type !== 'single' || main === 'switching-costs' || main === 'lock-in-ethics'
		);
		const mains = questionsOf(paperOf(7, 'A', few)).map(({ concepts: [main] }) => main);
		expect(mains.length - new Set(mains).size).toBeLessThanOrEqual(9);
	});
});
