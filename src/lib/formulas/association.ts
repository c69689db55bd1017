import { FormulaError } from './error';
import { above, integer } from './guards';

/** How many of the baskets looked at hold one product, the other, and both. Whole numbers. */
export interface Baskets {
	readonly all: number;
	/** With the product of the condition, > 0. */
	readonly condition: number;
	/** With the product that follows, > 0. */
	readonly result: number;
	/** With both, at most as many as either. */
	readonly both: number;
}

export interface Association {
	/** both ÷ all. */
	readonly support: number;
	/** both ÷ condition: how often who buys the one buys the other. */
	readonly confidence: number;
	/** confidence ÷ (result ÷ all): above 1 they go together more often than by chance, below 1 less. */
	readonly lift: number;
}

/**
 * Support, confidence and lift of the rule condition → result (“who buys beer buys nappies”).
 * Source: Agrawal, Imieliński & Swami 1993, “Mining Association Rules between Sets of Items in Large Databases”, SIGMOD
 * (support, confidence); lift as in Brin, Motwani, Ullman & Tsur 1997, SIGMOD (their “interest”).
 * @throws notAnInteger, belowMinimum, aboveMaximum, notAbove
 */
export function association({ all, condition, result, both }: Baskets): Association {
	above('all', all, 0);
	integer('condition', condition, 1, all);
	integer('result', result, 1, all);
	integer('both', both, 0, Math.min(condition, result));
	const either = condition + result - both;
	if (either > all) throw new FormulaError('aboveMaximum', 'either', either, all);
	const confidence = both / condition;
	return { support: both / all, confidence, lift: (confidence * all) / result };
}
