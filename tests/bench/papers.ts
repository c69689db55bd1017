import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { TemplateHead } from '$lib/domain/template';
import { TEMPLATES } from '$lib/domain/templates';
import { Chance } from '$lib/exam/chance';
import { makePaper } from '$lib/exam/paper/plan';
import { COMPUTED_FORMS } from '$lib/exam/questionRef';
import { shuffled } from '$lib/exam/shuffled';
import type { Row } from './row';

const PAPERS = 500;
/** Each paper the best of several turns, so that a busy machine disturbs as little as can be. */
const TURNS = 3;

const heads: readonly TemplateHead[] = TEMPLATES;
const BANK: readonly CatalogueEntry[] = [
	...QUESTION_CATALOGUE,
	...heads.flatMap(({ id, ...head }) => COMPUTED_FORMS.map((type) => ({ ...head, ref: id, type, blanks: 1 })))
];

/** Milliseconds of the work, seed by seed, rising. */
function milliseconds(work: (seed: number) => unknown): readonly number[] {
	return Array.from({ length: PAPERS }, (_, i) => {
		let least = Infinity;
		for (let turn = 0; turn < TURNS; turn++) {
			const start = performance.now();
			work(i * 65_537);
			least = Math.min(least, performance.now() - start);
		}
		return least;
	}).sort((a, b) => a - b);
}

/** Drawing whole papers from their codes; the reference is putting the bank into another order and nothing else. */
export function paperRows(): readonly Row[] {
	const reference = milliseconds((seed) => shuffled(BANK, new Chance(seed, 1)));
	const papers = milliseconds((seed) => {
		const made = makePaper({ edition: 1, seed, version: 'B' }, BANK);
		if (!made.ok) throw new Error(made.error.code);
	});
	return [
		{
			name: 'paper: drawn from its code, median of 500',
			value: papers[PAPERS / 2]!,
			unit: 'ms',
			budget: { most: 50 },
			reference: reference[PAPERS / 2]!
		},
		{
			name: 'paper: drawn from its code, slowest of 500',
			value: papers.at(-1)!,
			unit: 'ms',
			budget: { most: 50 },
			reference: reference.at(-1)!
		}
	];
}
