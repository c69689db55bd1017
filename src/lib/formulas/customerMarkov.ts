import { FormulaError } from './error';
import { above, finite, horizon, list, probability } from './guards';
import { linearSolve } from './linearSolve';

/** A customer relationship as a Markov chain with rewards. */
export interface CustomerMarkov {
	/** transition[i][j]: chance to be in state j next period, from state i; rows sum to 1. */
	readonly transition: readonly (readonly number[])[];
	/** Money earned in each state, at the start of the period. */
	readonly reward: readonly number[];
	/** > 0 per period. */
	readonly discount: number;
}

/** @throws FormulaError lengthMismatch, doesNotSumToOne, belowMinimum, aboveMaximum, notANumber */
export function checkedMarkov(chain: CustomerMarkov): CustomerMarkov {
	const { transition, reward, discount } = chain;
	const n = list('reward', reward).length;
	above('discount', discount, 0);
	if (transition.length !== n) throw new FormulaError('lengthMismatch', 'transition', transition.length, n);
	transition.forEach((row, i) => {
		if (row.length !== n) throw new FormulaError('lengthMismatch', `transition[${i}]`, row.length, n);
		list(`transition[${i}]`, row, probability);
		const sum = row.reduce((a, b) => a + b, 0);
		if (Math.abs(sum - 1) > 1e-9) throw new FormulaError('doesNotSumToOne', `transition[${i}]`, sum, 1);
	});
	return chain;
}

/**
 * Value of a customer in each state over the present period and `periods` more:
 * V_n = Σ_{t=0..n} [P/(1+d)]^t R. Entry n of the result is V_n, a list by state; entry 0 is the reward itself.
 * Source: Pfeifer & Carraway 2000, “Modeling Customer Relationships as Markov Chains”, J. Interactive Marketing 14(2).
 */
export function valuesAfter(chain: CustomerMarkov, periods: number): number[][] {
	const { transition, reward, discount } = checkedMarkov(chain);
	horizon('periods', periods, 0);
	const values = [[...reward]];
	for (let n = 1; n <= periods; n++) {
		const before = values[n - 1]!;
		values.push(reward.map((earned, i) => earned + weighted(transition[i]!, before) / (1 + discount)));
	}
	return values;
}

/** V∞ = [I − P/(1+d)]⁻¹ R, by state: the value of a customer for ever, solved as linear equations. */
export function limitValues(chain: CustomerMarkov): number[] {
	const { transition, reward, discount } = checkedMarkov(chain);
	const system = transition.map((row, i) => row.map((p, j) => (i === j ? 1 : 0) - p / (1 + discount)));
	return linearSolve(system, reward);
}

/** Share of a group in each state after 0, 1, …, `periods` periods; `start` by state, adding up to anything. */
export function statesAfter(chain: CustomerMarkov, start: readonly number[], periods: number): number[][] {
	const { transition, reward } = checkedMarkov(chain);
	list('start', start);
	if (start.length !== reward.length)
		throw new FormulaError('lengthMismatch', 'start', start.length, reward.length);
	const shares = [[...start]];
	for (let n = 1; n <= horizon('periods', periods, 0); n++) {
		const before = shares[n - 1]!;
		shares.push(reward.map((_, j) => before.reduce((sum, share, i) => sum + share * transition[i]![j]!, 0)));
	}
	return shares;
}

/** The recency chain of Dwyer's migration model. */
export interface Recency {
	/** Chance to buy next period at recency 1 … k. */
	readonly probabilities: readonly number[];
	readonly margin: number;
	/** Cost of contacting a customer once. */
	readonly contact: number;
	readonly discount: number;
}

/**
 * States: recency 1 … k, then lost. From recency j back to 1 with p_j, else on to j + 1, from k to lost, where he stays.
 * Reward: m − c at recency 1 (he has just bought, and is contacted), −c at 2 … k, 0 when lost.
 */
export function recencyChain({ probabilities, margin, contact, discount }: Recency): CustomerMarkov {
	list('probabilities', probabilities, probability);
	finite('margin', margin);
	finite('contact', contact);
	const k = probabilities.length;
	const transition = probabilities.map((p, j) => {
		const row = Array<number>(k + 1).fill(0);
		row[j + 1] = 1 - p;
		row[0]! += p;
		return row;
	});
	const lost = Array.from({ length: k + 1 }, (_, j) => (j === k ? 1 : 0));
	const reward = probabilities.map((_, j) => (j === 0 ? margin - contact : -contact));
	return { transition: [...transition, lost], reward: [...reward, 0], discount };
}

function weighted(weights: readonly number[], values: readonly number[]): number {
	return weights.reduce((sum, weight, j) => sum + weight * values[j]!, 0);
}
