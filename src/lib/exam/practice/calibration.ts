import { CERTAINTIES, type Attempt, type Certainty } from '$lib/domain/study/attempt';
import { isWrong } from './standing';
import { wilson, type Share } from './wilson';

/** How the answers went that were given with one certainty. */
export interface CertaintyRow {
	readonly certainty: Certainty;
	readonly answered: number;
	readonly right: number;
	/** Null where nothing was answered. */
	readonly share: Share | null;
}

/** What can be said of somebody's certainty. */
export type CalibrationFinding =
	/** Too few answers that were sure. */
	| 'few'
	/** Sure, and more than one in ten wrong, beyond chance. */
	| 'overconfident'
	/** Guessed, and mostly right, beyond chance. */
	| 'underconfident'
	| 'calibrated';

/** Fewest sure answers of which something is said. */
const FEWEST = 10;
/** What “sure” should mean: right nine times in ten. Our choice; the interval must lie on one side of it. */
const SURE = 0.9;
/** A guess that is right more often than this is no guess. */
const GUESSED = 0.5;

/** The answers by how certain the learner was; an essay or a case judges itself and does not count. */
export function calibrationOf(attempts: readonly Attempt[]): readonly CertaintyRow[] {
	const counted = attempts.filter(({ type }) => type !== 'essay' && type !== 'case');
	return CERTAINTIES.map((certainty) => {
		const own = counted.filter((attempt) => attempt.certainty === certainty);
		const right = own.filter((attempt) => !isWrong(attempt)).length;
		const share = own.length > 0 ? wilson(right, own.length) : null;
		return { certainty, answered: own.length, right, share };
	});
}

/** Whether certainty and being right go together. */
export function findingOf(rows: readonly CertaintyRow[]): CalibrationFinding {
	const row = (certainty: Certainty) => rows.find((one) => one.certainty === certainty);
	const [sure, guess] = [row('sure'), row('guess')];
	if (!sure?.share || sure.answered < FEWEST) return 'few';
	if (sure.share.high < SURE) return 'overconfident';
	if (guess?.share && guess.share.low > GUESSED) return 'underconfident';
	return 'calibrated';
}
