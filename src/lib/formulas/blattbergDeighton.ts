import { above, atLeast, finite, probability } from './guards';
import { checkedResponse, marginalCost, responseRate, type ResponseCurve } from './responseCurve';

export interface EquityInputs {
	/** m: margin per customer and year. */
	readonly margin: number;
	/** d > 0, yearly. */
	readonly discount: number;
	/** Share of prospects won, by spending per prospect. */
	readonly acquisition: ResponseCurve;
	/** Share of customers kept per year, by spending per customer and year. */
	readonly retention: ResponseCurve;
}

export interface Equity {
	/** a: share of prospects won. */
	readonly won: number;
	/** r: share of customers kept. */
	readonly kept: number;
	/** V: value of a customer won, m + (m r − R)/(1 + d − r). */
	readonly customer: number;
	/** CE per prospect, a V − A. */
	readonly prospect: number;
}

function checked(inputs: EquityInputs): EquityInputs {
	finite('margin', inputs.margin);
	above('discount', inputs.discount, 0);
	checkedResponse('acquisition', inputs.acquisition);
	checkedResponse('retention', inputs.retention);
	return inputs;
}

/**
 * Customer equity per prospect at spending A per prospect and R per customer and year:
 * CE = a m − A + a (m − R/r) r/(1 + d − r), with a and r from the response curves.
 *
 * Convention: first margin at once, later ones at year ends, R spent with them. R/r · r = R, so that R = 0 needs no limit.
 * Source: Blattberg & Deighton 1996, “Manage Marketing by the Customer Equity Test”, Harvard Business Review 74(4).
 * `spendAcquisition`, `spendRetention` ≥ 0.
 */
export function customerEquity(
	inputs: EquityInputs,
	spendAcquisition: number,
	spendRetention: number
): Equity {
	const { margin, discount, acquisition, retention } = checked(inputs);
	atLeast('spendAcquisition', spendAcquisition, 0);
	atLeast('spendRetention', spendRetention, 0);
	const won = responseRate(acquisition, spendAcquisition);
	const kept = responseRate(retention, spendRetention);
	const customer = margin + (margin * kept - spendRetention) / (1 + discount - kept);
	return { won, kept, customer, prospect: won * customer - spendAcquisition };
}

export interface EquityOptimum extends Equity {
	readonly spendAcquisition: number;
	readonly spendRetention: number;
	/** Cost of winning one more customer at the optimum; equal to `customer` unless nothing is spent. */
	readonly marginalAcquisition: number;
	/** Cost of keeping one more customer at the optimum; equal to `customer` unless nothing is spent. */
	readonly marginalRetention: number;
}

/**
 * The two budgets with the highest customer equity. There the last customer won and the last customer kept each cost what
 * a customer is worth: marginal acquisition cost = marginal retention cost = V (Pfeifer 2005). The average costs may
 * stand in any ratio: that keeping is five times cheaper on average does not say to spend more on it.
 *
 * R is found by bisection: V rises in R while 1/r′(R) < V. A follows: a′(A) = 1/V gives A = ln(k C V)/k, or nothing.
 */
export function equityOptimum(inputs: EquityInputs): EquityOptimum {
	const { acquisition, retention, margin } = checked(inputs);
	const valueAt = (spend: number) => customerEquity(inputs, 0, spend).customer;
	let low = 0;
	// Beyond m C the retention budget exceeds all the margin that it could keep.
	let high = Math.max(0, margin) * retention.ceiling;
	for (let step = 0; step < 200 && high - low > 0; step++) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (marginalCost(retention, middle) < valueAt(middle)) low = middle;
		else high = middle;
	}
	const spendRetention = marginalCost(retention, 0) >= valueAt(0) ? 0 : low;
	const value = valueAt(spendRetention);
	const worth = acquisition.speed * acquisition.ceiling * value;
	const spendAcquisition = worth > 1 ? Math.log(worth) / acquisition.speed : 0;
	return {
		...customerEquity(inputs, spendAcquisition, spendRetention),
		spendAcquisition,
		spendRetention,
		marginalAcquisition: marginalCost(acquisition, spendAcquisition),
		marginalRetention: marginalCost(retention, spendRetention)
	};
}

/** Average cost of a customer won, A/a, and of a customer kept, R/r, and their ratio: the “5 : 1” of the textbooks. */
export function averageCosts(spendAcquisition: number, won: number, spendRetention: number, kept: number) {
	atLeast('spendAcquisition', spendAcquisition, 0);
	atLeast('spendRetention', spendRetention, 0);
	above('won', probability('won', won), 0);
	above('kept', probability('kept', kept), 0);
	const acquisition = spendAcquisition / won;
	const retention = spendRetention / kept;
	return { acquisition, retention, ratio: acquisition / retention };
}
