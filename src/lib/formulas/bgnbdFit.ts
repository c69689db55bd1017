import { bgNbdLogLikelihood, checkedSummary, type BgNbdParameters, type PurchaseSummary } from './bgnbd';
import { FormulaError } from './error';
import { nelderMead } from './nelderMead';

export interface BgNbdFit extends BgNbdParameters {
	readonly logLikelihood: number;
	/** False where the search ran out of steps: the likelihood is flat there. */
	readonly converged: boolean;
}

/** Logarithms of parameters beyond these are a flat likelihood, not an answer. */
const LIMIT = 14;

/**
 * Maximum-likelihood r, α, a, b of a group of customers (Nelder–Mead over their logarithms, restarted once). Equal
 * summaries are counted, not computed again.
 * @throws FormulaError empty; noLosses where nobody ever bought again
 */
export function bgNbdFit(customers: readonly PurchaseSummary[]): BgNbdFit {
	if (customers.length === 0) throw new FormulaError('empty', 'customers');
	customers.forEach(checkedSummary);
	if (customers.every((c) => c.repeats === 0)) throw new FormulaError('noLosses', 'customers');
	const counted = counts(customers);
	const at = (logs: readonly number[]): BgNbdParameters => {
		const [r, alpha, a, b] = logs.map(Math.exp);
		return { r: r!, alpha: alpha!, a: a!, b: b! };
	};
	const loss = (logs: readonly number[]) => {
		if (logs.some((x) => Math.abs(x) > LIMIT)) return Infinity;
		const parameters = at(logs);
		let sum = 0;
		for (const { summary, count } of counted) sum -= count * bgNbdLogLikelihood(parameters, summary);
		return sum;
	};
	// α has the unit of time: start it at a tenth of what was observed.
	const longest = customers.reduce((most, c) => Math.max(most, c.observed), 0);
	const first = nelderMead(loss, [0, Math.log(longest / 10), 0, 0], { tolerance: 1e-5 });
	const peak = nelderMead(loss, first.at, { tolerance: 1e-7, step: 0.1 });
	return { ...at(peak.at), logLikelihood: -peak.value, converged: peak.converged };
}

function counts(customers: readonly PurchaseSummary[]) {
	const found = new Map<string, { summary: PurchaseSummary; count: number }>();
	for (const summary of customers) {
		const key = `${summary.repeats} ${summary.last} ${summary.observed}`;
		const entry = found.get(key);
		if (entry) entry.count++;
		else found.set(key, { summary, count: 1 });
	}
	return [...found.values()];
}
