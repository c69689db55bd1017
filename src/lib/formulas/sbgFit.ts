import { FormulaError } from './error';
import { nelderMead } from './nelderMead';
import type { SbgParameters } from './sbg';
import {
	checkedCohort,
	geometricLogLikelihood,
	geometricRetention,
	sbgLogLikelihood,
	type Cohort
} from './sbgLikelihood';

/**
 * Whether the data tell α and β apart.
 * - `both`: the likelihood has one peak.
 * - `meanOnly`: it is flat along a ridge: the customers look alike (retention does not rise), so α and β may grow
 *   without limit at a fixed ratio; only the mean churn α/(α+β) is known.
 * - `split`: whoever leaves at all leaves in the first period, so α and β shrink towards 0 at a fixed ratio.
 */
export type Identified = 'both' | 'meanOnly' | 'split';

export interface SbgFit extends SbgParameters {
	readonly logLikelihood: number;
	/** α/(α+β): mean chance of leaving in the first unit of θ. */
	readonly meanChurn: number;
	readonly identified: Identified;
}

/* Beyond these the model cannot be told from its limits: everybody alike, or everybody either a leaver or a stayer. */
const SMALLEST = Math.log(1e-4);
const LARGEST = Math.log(1e5);
/* A peak lower than this above the ridge is no peak: the data prefer it by a factor of less than 1.02. */
const FLAT = 0.02;

/**
 * Maximum-likelihood α and β of a cohort (Fader & Hardie 2007). Nelder–Mead over ln α, ln β from four starts, the best
 * restarted once, so that neither a bad start nor a collapsed simplex decides.
 * @throws FormulaError as `checkedCohort`; noLosses where nobody left; allLost where nobody stayed a period
 */
export function sbgFit(cohort: Cohort): SbgFit {
	const { survival, step } = checkedCohort(cohort);
	const last = survival[survival.length - 1]!;
	if (last === 1) throw new FormulaError('noLosses', 'survival');
	if (survival[1] === 0) throw new FormulaError('allLost', 'survival');

	const inside = (x: number) => x >= SMALLEST && x <= LARGEST;
	const loss = ([a, b]: readonly number[]) =>
		inside(a!) && inside(b!)
			? -sbgLogLikelihood({ alpha: Math.exp(a!), beta: Math.exp(b!) }, cohort)
			: Infinity;

	// Leaving per unit of θ in the mean over the table: puts the starts on the right ridge.
	const churn = Math.min(0.98, 1 - Math.max(last, 1e-6) ** (1 / ((survival.length - 1) * step)));
	const starts = [0.3, 1, 5, 50].map((sum) => [Math.log(sum * churn), Math.log(sum * (1 - churn))]);
	const peaks = starts.map((start) => nelderMead(loss, start));
	const best = peaks.reduce((a, b) => (b.value < a.value ? b : a));
	const peak = nelderMead(loss, best.at, { step: 0.05 });

	const found = { alpha: Math.exp(peak.at[0]!), beta: Math.exp(peak.at[1]!) };
	const known = identified(cohort, -peak.value);
	const { alpha, beta } = known === 'meanOnly' ? alike(cohort) : found;
	return {
		alpha,
		beta,
		logLikelihood: sbgLogLikelihood({ alpha, beta }, cohort),
		meanChurn: alpha / (alpha + beta),
		identified: known
	};
}

function identified(cohort: Cohort, logLikelihood: number): Identified {
	const { survival } = cohort;
	if (survival[1] === survival[survival.length - 1]) return 'split';
	return logLikelihood - geometricLogLikelihood(cohort) < FLAT ? 'meanOnly' : 'both';
}

/** Where the search stopped on a flat ridge is chance: the far end of the ridge, with the mean that is known. */
function alike(cohort: Cohort): SbgParameters {
	const churn = 1 - geometricRetention(cohort) ** (1 / cohort.step);
	const sum = Math.exp(LARGEST);
	return { alpha: sum * churn, beta: sum * (1 - churn) };
}
