import type { ComparedCustomer, Conventions } from './conventions';
import type { SbgParameters } from './sbg';

/** Shares of the customers won: those who buy now, and those not yet given up. */
export interface Presence {
	readonly buying: number;
	readonly contacted: number;
}

/** The Beta distribution of yearly churn with mean 1 − r and polarisation φ: α + β = (1 − φ)/φ. */
export function betaOf({ retention, spread }: Pick<ComparedCustomer, 'retention' | 'spread'>): SbgParameters {
	const sum = (1 - spread) / spread;
	return { alpha: sum * (1 - retention), beta: sum * retention };
}

/**
 * Who is there at the first profit, at the next, and so on: each call is one period later (`cycles` of them a year).
 * - sure: everybody, always; retention: r^t
 * - differ: r_t = (β + t − 1)/(α + β + t − 1) of those left (sBG), by year
 * - comesBack: who buys buys again with r; who skipped one year with the chance `comeback`; who skips two is lost
 */
export function presence(
	{ staying }: Pick<Conventions, 'staying'>,
	customer: ComparedCustomer,
	cycles: number
): () => Presence {
	const { retention, comeback } = customer;
	let t = -1;
	let [buying, skipping] = [1, 0];
	if (staying === 'comesBack') {
		return () => {
			t++;
			if (t > 0) {
				[buying, skipping] = [retention * buying + comeback * skipping, (1 - retention) * buying];
			}
			return { buying, contacted: buying + skipping };
		};
	}
	const { alpha, beta } = betaOf(customer);
	const kept = retention ** (1 / cycles);
	return () => {
		t++;
		if (t > 0 && staying === 'retention') buying *= kept;
		if (t > 0 && staying === 'differ') buying *= (beta + t - 1) / (alpha + beta + t - 1);
		return { buying, contacted: buying };
	};
}
