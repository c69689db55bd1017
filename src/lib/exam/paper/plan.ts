import type { CatalogueEntry } from '$lib/domain/catalogue';
import { fail, ok, type Result } from '$lib/domain/result';
import type { PaperCode, PaperPart, PaperPlan, PaperQuestion } from '$lib/domain/study/paper';
import { Chance } from '../chance';
import { refOf } from '../questionRef';
import { BLUEPRINT, marksOf } from './blueprint';
import { versionOrder } from './order';
import { selectQuestions } from './select';
import { STREAM, streamOf } from './streams';

/** Why a code gives no paper here. */
export type PaperPlanFailure =
	/** It is of a later state of the bank than this version of the app has. */
	| { readonly code: 'edition'; readonly edition: number }
	/** The bank has too few questions. */
	| { readonly code: 'bank' };

/**
 * The paper of a code. The same code gives the same paper wherever the app has its edition: questions that came later
 * are left aside.
 * @param bank everything that can be asked, in any order
 */
export function makePaper(
	code: PaperCode,
	bank: readonly CatalogueEntry[]
): Result<PaperPlan, PaperPlanFailure> {
	if (code.edition > newestEdition(bank)) return fail({ code: 'edition', edition: code.edition });
	const chosen = selectQuestions(bankOf(code.edition, bank), code.seed);
	if (!chosen) return fail({ code: 'bank' });
	let number = 0;
	const parts = BLUEPRINT.map(({ type, marksEach }): PaperPart => {
		// Sorted, so that the order on paper depends on the questions only and not on how they were found.
		const own = chosen.filter((entry) => entry.type === type).sort(byRef);
		const questions = versionOrder(own, code, STREAM.order ^ streamOf(type)).map((entry): PaperQuestion => ({
			ref: refOf(entry, numbersOf(entry, code.seed)),
			number: ++number,
			marks: marksOf(entry),
			chapter: entry.chapter,
			concepts: entry.concepts
		}));
		return { type, marksEach, questions };
	});
	return ok({ code, parts });
}

/** The newest edition of a bank. */
export function newestEdition(bank: readonly CatalogueEntry[]): number {
	return Math.max(...bank.map(({ since = 1 }) => since), 1);
}

/** What there was to ask in an edition, always in the same order. */
function bankOf(edition: number, bank: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
	return bank.filter(({ since = 1, practiceOnly }) => since <= edition && !practiceOnly).sort(byRef);
}

function byRef(a: CatalogueEntry, b: CatalogueEntry): number {
	return `${a.ref}:${a.type}` < `${b.ref}:${b.type}` ? -1 : 1;
}

/** The seed of a computed question's numbers: every question of a paper has its own. */
function numbersOf({ ref }: CatalogueEntry, seed: number): number {
	return new Chance(seed, STREAM.computed ^ streamOf(ref)).whole(0, 0xffff_ffff);
}
