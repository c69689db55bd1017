import type { Result } from '$lib/domain/result';
import type { PaperCode, PaperPlan } from '$lib/domain/study/paper';
import { BLUEPRINT, MINUTES } from '$lib/exam/paper/blueprint';
import { paperCodeText, readPaperCode, SEEDS, type PaperCodeFailure } from '$lib/exam/paper/code';
import { makePaper, newestEdition, type PaperPlanFailure } from '$lib/exam/paper/plan';
import { CATALOGUE } from '../catalogue';

export type PaperFailure = PaperCodeFailure | PaperPlanFailure;

/** The parts of a paper and what each is worth. */
export const PARTS = BLUEPRINT.map(({ type, many, marksEach }) => ({ type, marks: many * marksEach }));

/** How long a sitting lasts, in minutes, unless another time is chosen; null for as long as it takes. */
export const USUAL_MINUTES = MINUTES;
export const CHOICES_OF_MINUTES = [45, 60, MINUTES, 120, null] as const;

/** A code that nobody has had, of the newest edition of the bank. */
export function freshCode(): PaperCode {
	const [random] = crypto.getRandomValues(new Uint32Array(1));
	return { edition: newestEdition(CATALOGUE), seed: random! % SEEDS, version: 'A' };
}

/** The paper of a code; only its plan: which questions, in which order, for how many marks. */
export function planOf(code: PaperCode): Result<PaperPlan, PaperPlanFailure> {
	return makePaper(code, CATALOGUE);
}

/** The same questions in the other order. */
export function otherVersionOf({ code }: PaperPlan): PaperPlan | null {
	const other = planOf({ ...code, version: code.version === 'A' ? 'B' : 'A' });
	return other.ok ? other.value : null;
}

/** The paper of a code as it was typed. */
export function planOfText(text: string): Result<PaperPlan, PaperFailure> {
	const code = readPaperCode(text);
	return code.ok ? planOf(code.value) : code;
}

/** A code as people write it, `17KQ-M2XP-A`; without the version `17KQ-M2XP`. */
export const codeText = paperCodeText;
export const bareCodeText = (code: PaperCode) => paperCodeText(code).slice(0, -2);
