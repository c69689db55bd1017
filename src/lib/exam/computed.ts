import type { ComputedQuestion, Distractor, TemplateHead } from '$lib/domain/template';
import { FormulaError } from '$lib/formulas/error';
import { Chance } from './chance';
import { roundTo } from './figureText';
import { tells, toleranceTo } from './numericAnswer';
import { streamOf } from './streamOf';
import type { Draft, Template } from './template';

/** Numbers are drawn anew until they make a question. */
const MOST_TRIES = 400;

/** A single-choice question needs as many wrong answers. */
const LEAST_DISTRACTORS = 3;

/**
 * The question that a template makes of a seed, the same for ever.
 * @param seed unsigned 32-bit integer
 * @throws Error where no numbers make a question: the template's ranges are at fault
 */
export function drawComputed({ head, draw }: Template, seed: number): ComputedQuestion {
	const stream = streamOf(head.id);
	for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
		const chance = new Chance(seed, stream + attempt);
		const draft = drafted(() => draw(chance));
		const question = draft && questionOf(head, seed, draft);
		if (question) return question;
	}
	throw new Error(`${head.id}: no question in ${MOST_TRIES} tries with seed ${seed}`);
}

/** The draft as a question; null where the key is no answer or too few wrong ones can be told from it. */
function questionOf(head: TemplateHead, seed: number, { slots, key, steps, mistakes }: Draft) {
	const shown = (value: number) => roundTo(value, head.digits);
	if (!Number.isFinite(key) || shown(key) === 0) return null;
	const tolerance = toleranceTo(key, head.digits);
	const distractors: Distractor[] = [];
	for (const [mistake, value] of Object.entries(mistakes)) {
		const taken = [key, ...distractors.map((distractor) => distractor.value)];
		if (tells(shown(value), taken.map(shown), tolerance)) distractors.push({ mistake, value });
	}
	if (distractors.length < LEAST_DISTRACTORS) return null;
	return { head, seed, slots, key, tolerance, distractors, steps };
}

function drafted(draw: () => Draft | null): Draft | null {
	try {
		return draw();
	} catch (error) {
		if (error instanceof FormulaError) return null;
		throw error;
	}
}

/** Names a computed question: `tpl-four-steps-even@12345`. */
export function computedId({ head, seed }: Pick<ComputedQuestion, 'head' | 'seed'>): string {
	return `${head.id}@${seed}`;
}

/** The template and the seed in such a name; null where it is none. */
export function readComputedId(id: string): { readonly template: string; readonly seed: number } | null {
	const [, template, digits] = /^(tpl-[a-z0-9-]+)@(\d{1,10})$/.exec(id) ?? [];
	const seed = Number(digits);
	return template && seed <= 0xffff_ffff ? { template, seed } : null;
}
