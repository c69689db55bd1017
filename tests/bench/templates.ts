import type { TemplateWords } from '$lib/domain/template';
import { TEMPLATES } from '$lib/domain/templates';
import { loadTemplateWords } from '$lib/content/templates/words';
import { Chance } from '$lib/exam/chance';
import { drawComputed } from '$lib/exam/computed';
import { asSingle } from '$lib/exam/computedQuestion';
import type { Template } from '$lib/exam/template';
import { loadTemplate } from '$lib/exam/templateLogic';
import type { Row } from './row';

const VARIANTS = 1000;
/** Numbers that a question draws, about: the reference is drawing them and doing nothing else. */
const NUMBERS = 10;

interface Loaded {
	readonly template: Template;
	readonly words: TemplateWords;
}

async function loadGroups(): Promise<ReadonlyMap<string, readonly Loaded[]>> {
	const groups = new Map<string, Loaded[]>();
	for (const { id, group } of TEMPLATES) {
		const loaded = { template: (await loadTemplate(id))!, words: (await loadTemplateWords(id))! };
		groups.set(group, [...(groups.get(group) ?? []), loaded]);
	}
	return groups;
}

/** Short pieces, each the best of several turns, so that a busy machine disturbs as little as can be. */
const PIECE = 50;
const TURNS = 10;

/** Milliseconds of 1,000 seeds. */
function milliseconds(work: (seed: number) => unknown): number {
	let sum = 0;
	for (let first = 0; first < VARIANTS; first += PIECE) {
		let least = Infinity;
		for (let turn = 0; turn < TURNS; turn++) {
			const start = performance.now();
			for (let i = 0; i < PIECE; i++) work(first + i);
			least = Math.min(least, performance.now() - start);
		}
		sum += least;
	}
	return sum;
}

function luckAlone(seed: number): number {
	const chance = new Chance(seed, 1);
	let sum = 0;
	for (let k = 0; k < NUMBERS; k++) sum += chance.next();
	return sum;
}

/** Drawing 1,000 computed questions of one group, the slowest one told, without and with their words in two languages. */
export async function templateRows(): Promise<readonly Row[]> {
	const groups = [...(await loadGroups()).values()];
	const slowest = (work: (loaded: Loaded, seed: number) => unknown) =>
		Math.max(...groups.map((group) => milliseconds((seed) => work(group[seed % group.length]!, seed))));
	const reference = milliseconds(luckAlone);
	const row = (name: string, value: number): Row => ({
		name: `templates: 1,000 of the slowest group, ${name}`,
		value,
		unit: 'ms',
		budget: { most: 50 },
		reference
	});
	return [
		row(
			'drawn',
			slowest(({ template }, seed) => drawComputed(template, seed))
		),
		row(
			'as single choice in both languages',
			slowest(({ template, words }, seed) => asSingle(drawComputed(template, seed), words))
		)
	];
}
