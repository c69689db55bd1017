import type { Run } from '$lib/domain/run';
import { LOYAL_AT, QUADRANTS, SATISFIED_AT, STATUSES, type Quadrant } from '$lib/domain/typology';
import type { Extent } from './extent';

/** At most so many dots are drawn; more would only blacken the plot. The subtitle gives both numbers. */
export const MOST_DOTS = 3_000;

/** No dot: not a customer at the month looked at. */
export const NO_QUADRANT = 255;

const CUSTOMER = STATUSES.indexOf('customer');
const [LOYALIST, HOSTAGE, MERCENARY, DEFECTOR] = (
	['loyalist', 'hostage', 'mercenary', 'defector'] as const
).map((name) => QUADRANTS.indexOf(name)) as [number, number, number, number];

/** Position in QUADRANTS: `quadrantOf` of the domain without a string per customer. */
function quadrantCode(satisfaction: number, intention: number): number {
	if (satisfaction >= SATISFIED_AT) return intention >= LOYAL_AT ? LOYALIST : MERCENARY;
	return intention >= LOYAL_AT ? HOSTAGE : DEFECTOR;
}

/**
 * The customers drawn. Dot i is customer i × stride whatever the others do, so that a dot keeps its place in the
 * arrays, and the cursor its customer, while sliders move.
 */
export interface Dots {
	readonly stride: number;
	readonly satisfaction: Float32Array;
	readonly intention: Float32Array;
	/** Position in QUADRANTS, or NO_QUADRANT. */
	readonly quadrant: Uint8Array;
	/** Dots that are customers. */
	readonly shown: number;
}

export function dotsOf(run: Run, most = MOST_DOTS): Dots {
	const { status, satisfaction, intention } = run.people;
	const stride = Math.max(1, Math.ceil(status.length / most));
	const length = Math.ceil(status.length / stride);
	const dots = {
		satisfaction: new Float32Array(length),
		intention: new Float32Array(length),
		quadrant: new Uint8Array(length).fill(NO_QUADRANT)
	};
	let shown = 0;
	for (let dot = 0; dot < length; dot++) {
		const i = dot * stride;
		if (status[i] !== CUSTOMER) continue;
		dots.satisfaction[dot] = satisfaction[i]!;
		dots.intention[dot] = intention[i]!;
		dots.quadrant[dot] = quadrantCode(satisfaction[i]!, intention[i]!);
		shown++;
	}
	return { stride, ...dots, shown };
}

export interface QuadrantRow {
	readonly quadrant: Quadrant;
	/** Simulated customers in it. */
	readonly count: number;
	/** Share of all customers in per cent; NaN where there are none. */
	readonly share: number;
	readonly meanSatisfaction: number;
	readonly meanIntention: number;
}

/** All customers by quadrant, in the order of QUADRANTS; not only those drawn. */
export function quadrantRows(run: Run): readonly QuadrantRow[] {
	const { status, satisfaction, intention } = run.people;
	const count = new Float64Array(QUADRANTS.length);
	const satisfied = new Float64Array(QUADRANTS.length);
	const intended = new Float64Array(QUADRANTS.length);
	for (let i = 0; i < status.length; i++) {
		if (status[i] !== CUSTOMER) continue;
		const code = quadrantCode(satisfaction[i]!, intention[i]!);
		count[code]!++;
		satisfied[code]! += satisfaction[i]!;
		intended[code]! += intention[i]!;
	}
	const all = count.reduce((sum, n) => sum + n, 0);
	return QUADRANTS.map((quadrant, code) => ({
		quadrant,
		count: count[code]!,
		share: (count[code]! / all) * 100,
		meanSatisfaction: satisfied[code]! / count[code]!,
		meanIntention: intended[code]! / count[code]!
	}));
}

/** True where the customer at this position is one at the month looked at. */
export function isCustomer(run: Run, i: number): boolean {
	return run.people.status[i] === CUSTOMER;
}

/** The extents that the axes want: up to 100, down to the tens below the lowest dot, thresholds well inside. */
export function loyaltyRanges(dots: Dots): { satisfaction: Extent; intention: Extent } {
	let [satisfaction, intention] = [SATISFIED_AT - 20, LOYAL_AT - 20];
	for (let dot = 0; dot < dots.quadrant.length; dot++) {
		if (dots.quadrant[dot] === NO_QUADRANT) continue;
		satisfaction = Math.min(satisfaction, dots.satisfaction[dot]!);
		intention = Math.min(intention, dots.intention[dot]!);
	}
	const tens = (low: number): Extent => [Math.max(0, Math.floor(low / 10) * 10), 100];
	return { satisfaction: tens(satisfaction), intention: tens(intention) };
}
