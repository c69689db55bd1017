import { describe, expect, it } from 'vitest';
import { paperCodeText } from '$lib/exam/paper/code';
import { streamOf } from '$lib/exam/paper/streams';
import { CATALOGUE } from '$lib/state/exam/catalogue';
import { paperOf, refsOf } from './papers';

/** What a selection of the first edition can see. */
const FIRST_EDITION = CATALOGUE.filter(({ since = 1, practiceOnly }) => since === 1 && !practiceOnly)
	.map(({ ref, type, chapter, concepts, difficulty, blanks = 0 }) =>
		[ref, type, chapter, concepts.join(), difficulty, blanks].join(' ')
	)
	.sort();

const digest = (lines: readonly string[]) => (streamOf(lines.join('\n')) >>> 0).toString(16);

const SAYS =
	'codes that people have written down now give other papers: mark what is new with `since` and change nothing of ' +
	'what an edition already has. Only before the first release may the digests here be written anew.';

describe('the first edition of the bank', () => {
	it('is what it was when its codes were given out', () => {
		expect(digest(FIRST_EDITION), SAYS).toBe('245e0365');
	});

	it.each([
		[0, 'A', 'd6e60a9e'],
		[1, 'B', '8eded2c'],
		[33_554_431, 'A', 'e543f8d8']
	] as const)('gives for seed %i, version %s, the same paper as ever', (seed, version, pinned) => {
		const plan = paperOf(seed, version);
		expect(digest([paperCodeText(plan.code), ...refsOf(plan)]), SAYS).toBe(pinned);
	});
});
