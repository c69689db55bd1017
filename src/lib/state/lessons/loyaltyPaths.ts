import { decide, type Company } from '$lib/domain/company';
import { headline, type LeverName } from '$lib/domain/levers';
import { leverValue, type Parameters } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { BRAND_STAGES, LOYALTY_TYPES, STATUSES } from '$lib/domain/typology';

/** The five paths to loyalty, in the order of the course: 满意、选择客户、忠诚阶梯、转换成本、爱心. */
export const PATHS = ['satisfaction', 'choosing', 'ladder', 'switching', 'care'] as const;
export type Path = (typeof PATHS)[number];

/** Month that a path is taken at, that it is given up at, and that the company is read at. */
export const TAKEN = 12;
export const GIVEN_UP = 36;
export const READ_AT = 48;

/** How far a path is pushed: points on the scale of its levers. Choosing moves what customers are born with instead. */
export const PUSH = 30;
const LEVERS: Readonly<Record<Exclude<Path, 'choosing'>, readonly LeverName[]>> = {
	satisfaction: ['satisfaction'],
	ladder: ['financialProgramme', 'structuralProgramme'],
	switching: ['switchingCosts'],
	care: ['socialProgramme']
};
/** β of the born inclination to leave: a mean of 10 % a year in place of 15 %. */
const CHOSEN_BETA = 6;

/** The company of the page without any path. */
export const PLAIN: Company = { ...companyFrom(preset('retailer')), months: READ_AT };

const partsOf = (lever: LeverName): readonly LeverName[] => headline(lever)?.parts ?? [lever];
const now = (lever: LeverName) => leverValue(PLAIN.start, lever);

/** The company on a path: kept to the end, or given up after two years. Whom it has chosen it has from the start. */
export function pathCompany(path: Path, givenUp: boolean): Company {
	if (path === 'choosing') {
		const start: Parameters = { ...PLAIN.start, churnBeta: CHOSEN_BETA };
		return { ...PLAIN, start };
	}
	const levers = LEVERS[path];
	const taken = levers.reduce(
		(of, lever) => decide(of, TAKEN, lever, Math.min(100, now(lever) + PUSH)),
		PLAIN
	);
	if (!givenUp) return taken;
	return levers
		.flatMap(partsOf)
		.reduce<Company>((of, lever) => decide(of, GIVEN_UP, lever, now(lever)), taken);
}

/** What is read of a company on a path. */
export const OUTCOMES = ['satisfaction', 'trust', 'preference', 'retention', 'heart', 'profit'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Index points, per cent of customers, per cent a year, and yuan of the last year. */
export type PathResult = Readonly<Record<Outcome, number>>;

const CUSTOMER = STATUSES.indexOf('customer');
const PREFERENCE = BRAND_STAGES.indexOf('preference');
const PREMIUM = LOYALTY_TYPES.indexOf('premium');

/** `preference` and `heart`: customers who prefer the brand, and who are held most by satisfaction, trust and brand. */
export function pathResult({ people, measures, series }: Run): PathResult {
	const present = [...people.status.keys()].filter((i) => people.status[i] === CUSTOMER);
	const share = (column: Uint8Array, code: number) =>
		(100 * present.filter((i) => column[i] === code).length) / Math.max(1, present.length);
	return {
		satisfaction: measures.satisfaction,
		trust: series.trust.at(-1)!,
		preference: share(people.brand, PREFERENCE),
		retention: measures.retentionAnnual,
		heart: share(people.loyalty, PREMIUM),
		profit: measures.profit
	};
}

/** What is known so far of the company without a path and on each. */
export interface PathResults {
	readonly plain: PathResult;
	readonly kept: Readonly<Record<Path, PathResult>>;
	readonly givenUp: Readonly<Record<Path, PathResult>>;
}

/** The changes that the paths make to an outcome, in the order of the paths. */
export function changesOf(
	results: PathResults,
	when: 'kept' | 'givenUp',
	outcome: Outcome
): readonly number[] {
	return PATHS.map((path) => results[when][path][outcome] - results.plain[outcome]);
}

/** The path that raises an outcome most. */
export function bestPath(results: PathResults, when: 'kept' | 'givenUp', outcome: Outcome): Path {
	const changes = changesOf(results, when, outcome);
	return PATHS[changes.indexOf(Math.max(...changes))]!;
}
