import type { MeasureUnit } from '$lib/domain/measures';
import type { Run, SeriesName } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import { chainChance, chainGain } from '$lib/formulas/chain';

/** The shop that stops winning customers: what the page asks about. */
export const STOPPED = {
	preset: 'retailer',
	customers: 1000,
	months: 36,
	policy: { acquisitionSpend: 0 }
} as const;

/** The six schools of what CRM is. */
export const SCHOOLS = ['strategy', 'action', 'technology', 'purpose', 'tool', 'institution'] as const;
export type School = (typeof SCHOOLS)[number];

const PROSPECT = STATUSES.indexOf('prospect');
const total = (run: Run, name: SeriesName) => run.series[name].reduce((sum, value) => sum + value, 0);
/** People who are or were customers, of the whole company. */
const records = ({ people, customers, simulated }: Run) =>
	people.status.reduce((sum, status) => sum + (status === PROSPECT ? 0 : 1), 0) * (customers / simulated);
/** Present customers in the stable stage, in per cent. */
const stable = ({ stages, series, viewAt }: Run) =>
	(100 * stages.stability[viewAt]!) / Math.max(1, series.active[viewAt]!);

/** Figures of a run by name: flows over the whole time, the rest as the measures say. */
const FIGURES = {
	profitAll: { unit: 'money', of: (run: Run) => total(run, 'profit') },
	revenue: { unit: 'money', of: (run: Run) => run.measures.revenue },
	satisfaction: { unit: 'index', of: (run: Run) => run.measures.satisfaction },
	joined: { unit: 'count', of: (run: Run) => total(run, 'joined') },
	retentionAnnual: { unit: 'percent', of: (run: Run) => run.measures.retentionAnnual },
	complaintSatisfaction: { unit: 'percent', of: (run: Run) => run.measures.complaintSatisfaction },
	marketing: { unit: 'money', of: (run: Run) => total(run, 'acquisitionCost') },
	serving: { unit: 'money', of: (run: Run) => total(run, 'costToServe') },
	keeping: { unit: 'money', of: (run: Run) => total(run, 'retentionCost') },
	clv: { unit: 'money', of: (run: Run) => run.measures.clv },
	customerEquity: { unit: 'money', of: (run: Run) => run.measures.customerEquity },
	activeCustomers: { unit: 'count', of: (run: Run) => run.measures.activeCustomers },
	records: { unit: 'count', of: records },
	entries: { unit: 'count', of: (run: Run) => run.customerMonths },
	cases: { unit: 'count', of: (run: Run) => total(run, 'complaints') },
	stable: { unit: 'percent', of: stable },
	satisfiedNotLoyal: { unit: 'percent', of: (run: Run) => run.measures.satisfiedNotLoyal },
	churnRate: { unit: 'percent', of: (run: Run) => run.measures.churnRate }
} as const satisfies Readonly<Record<string, { unit: MeasureUnit; of: (run: Run) => number }>>;
export type FigureName = keyof typeof FIGURES;

/** What each school looks at; our choice. */
const LOOKS_AT: Readonly<Record<School, readonly FigureName[]>> = {
	strategy: ['profitAll', 'revenue', 'satisfaction'],
	action: ['joined', 'retentionAnnual', 'complaintSatisfaction'],
	technology: ['marketing', 'serving', 'keeping'],
	purpose: ['clv', 'customerEquity', 'activeCustomers'],
	tool: ['records', 'entries', 'cases'],
	institution: ['stable', 'satisfiedNotLoyal', 'churnRate']
};

/** The figures of a company under a school, beside those of the company as it was. */
export function lens(school: School, run: Run, baseline: Run) {
	return LOOKS_AT[school].map((name) => {
		const { unit, of }: { unit: MeasureUnit; of: (run: Run) => number } = FIGURES[name];
		return { name, unit, now: of(run), before: of(baseline) };
	});
}

/** The three tasks: what was spent on each over the time, and the customers it was about. */
export function tasks(run: Run) {
	return [
		{ task: 'acquisition', spent: total(run, 'acquisitionCost'), customers: total(run, 'joined') },
		{ task: 'retention', spent: total(run, 'retentionCost'), customers: total(run, 'lost') },
		{ task: 'rescue', spent: total(run, 'winbackCost'), customers: total(run, 'returned') }
	] as const;
}

/** The steps of putting a system in. */
export const STEPS = ['needs', 'software', 'control', 'change', 'training'] as const;
export type ImplementationStep = (typeof STEPS)[number];

/** Chance in per cent that all steps succeed, and the step that gains most if it is made certain. */
export function implementation(chances: Readonly<Record<ImplementationStep, number>>) {
	const shares = STEPS.map((step) => chances[step] / 100);
	const gains = STEPS.map((step, i) => ({ step, gain: 100 * chainGain(shares, i) }));
	return {
		all: 100 * chainChance(shares),
		gains,
		best: gains.reduce((most, one) => (one.gain > most.gain ? one : most))
	};
}

/** Every step at nine tenths: what the page asks about. */
export const NINE_TENTHS = { needs: 90, software: 90, control: 90, change: 90, training: 90 } as const;

/** What the guesses are compared with; null while the company is being simulated. */
export function onePageOutcomes(asked: Run | null, baseline: Run | null) {
	const all = implementation(NINE_TENTHS).all;
	if (!asked || !baseline) return { profit: null, equity: null, all };
	const profit = total(asked, 'profit') / total(baseline, 'profit');
	return {
		profit: profit > 1.02 ? 'rises' : profit < 0.7 ? 'collapses' : 'falls',
		equity: 100 * (asked.measures.customerEquity / baseline.measures.customerEquity),
		all
	};
}
