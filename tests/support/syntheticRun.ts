import { MEASURES, type MeasureName } from '$lib/domain/measures';
import { SERIES, type CustomerColumns, type Run, type SeriesName } from '$lib/domain/run';
import { CAUSES, STAGES, quadrantOf, type Cause, type Stage } from '$lib/domain/typology';

/*
 * A run that no engine made: small, consistent in itself, with figures a test can reckon by hand. Not a model of
 * anything.
 */

export interface SyntheticOptions {
	readonly customers?: number;
	readonly simulated?: number;
	readonly months?: number;
	readonly viewAt?: number;
	/** Scales satisfaction, value and profit, for a second run to compare with. */
	readonly lift?: number;
}

/** A repeatable number in 0–1 for a position and a purpose. */
export function noise(i: number, purpose: number): number {
	const x = Math.sin(i * 12.9898 + purpose * 78.233) * 43758.5453;
	return x - Math.floor(x);
}

function peopleOf(count: number, lift: number): CustomerColumns {
	const fill = (at: (i: number) => number) => Float32Array.from({ length: count }, (_, i) => at(i));
	// Of ten people six are customers, two have left, two never came.
	const status = Uint8Array.from({ length: count }, (_, i) => (i % 10 < 6 ? 1 : i % 10 < 8 ? 2 : 0));
	const ever = (i: number) => status[i] !== 0;
	return {
		status,
		stage: Uint8Array.from({ length: count }, (_, i) => i % STAGES.length),
		cause: Uint8Array.from({ length: count }, (_, i) => (status[i] === 2 ? i % CAUSES.length : 255)),
		brand: new Uint8Array(count),
		loyalty: new Uint8Array(count),
		joined: Int16Array.from({ length: count }, (_, i) => (ever(i) ? 0 : -32768)),
		left: Int16Array.from({ length: count }, (_, i) => (status[i] === 2 ? 6 : -1)),
		satisfaction: fill((i) => Math.min(100, (45 + 50 * noise(i, 1)) * lift)),
		intention: fill((i) => Math.min(100, (60 + 39 * noise(i, 2)) * lift)),
		trust: fill(() => 50),
		spend: fill((i) => 2000 * noise(i, 3)),
		profit: fill((i) => 500 * noise(i, 3)),
		realised: fill((i) => (ever(i) ? 1000 * noise(i, 4) : 0)),
		forward: fill((i) => (status[i] === 1 ? 1000 * noise(i, 5) : 0)),
		value: fill((i) => (ever(i) ? (8000 * noise(i, 6) ** 3 - 600) * lift : NaN))
	};
}

function measuresOf(people: CustomerColumns, series: Record<SeriesName, Float64Array>, viewAt: number) {
	const values = [...people.value].filter((value) => !Number.isNaN(value)).sort((a, b) => b - a);
	const sum = values.reduce((a, b) => a + b, 0);
	const top = values.slice(0, Math.ceil(values.length / 5)).reduce((a, b) => a + b, 0);
	const customers = [...people.status.keys()].filter((i) => people.status[i] === 1);
	const mercenaries = customers.filter(
		(i) => quadrantOf(people.satisfaction[i]!, people.intention[i]!) === 'mercenary'
	);
	const year = (name: SeriesName) => series[name].slice(Math.max(1, viewAt - 11), viewAt + 1);
	const known: Partial<Record<MeasureName, number>> = {
		clv: sum / values.length,
		topValueShare: (top / sum) * 100,
		satisfiedNotLoyal: (mercenaries.length / customers.length) * 100,
		retentionAnnual: year('retention').reduce((product, r) => product * r, 100),
		profit: year('profit').reduce((a, b) => a + b, 0),
		customerEquity: series.customerEquity[viewAt]!,
		activeCustomers: series.active[viewAt]!
	};
	return Object.fromEntries(MEASURES.map(({ name }) => [name, known[name] ?? 0])) as Run['measures'];
}

/** A run of 200 people over 24 months, or as asked. */
export function syntheticRun(options: SyntheticOptions = {}): Run {
	const { customers = 200, months = 24, viewAt = months, lift = 1 } = options;
	const simulated = options.simulated ?? customers;
	const length = months + 1;
	const monthly = (at: (month: number) => number) => Float64Array.from({ length }, (_, month) => at(month));
	const stages = Object.fromEntries(
		STAGES.map((stage, i) => [stage, monthly((m) => Math.round(customers * 0.1 * (1 + i) * (1 + m / 100)))])
	) as Record<Stage, Float64Array>;
	const causes = Object.fromEntries(
		CAUSES.map((cause, i) => [cause, monthly((m) => (m === 0 ? 0 : Math.round(noise(m, i) * 3)))])
	) as Record<Cause, Float64Array>;
	const over = (parts: Readonly<Record<string, Float64Array>>) =>
		monthly((m) => Object.values(parts).reduce((sum, part) => sum + part[m]!, 0));
	const series = Object.fromEntries(SERIES.map((name) => [name, new Float64Array(length)])) as Record<
		SeriesName,
		Float64Array
	>;
	series.active = over(stages);
	series.lost = over(causes);
	series.retention = monthly((m) => (m === 0 ? 1 : 1 - series.lost[m]! / series.active[m - 1]!));
	series.survival = monthly((m) => 0.98 ** m);
	series.profit = monthly((m) => (m === 0 ? 0 : (m * 100 - 300) * lift));
	series.customerEquity = monthly((m) => (20_000 + m * 150) * lift);
	const people = peopleOf(simulated, lift);
	return {
		modelVersion: 1,
		seed: 7,
		customers,
		simulated,
		months,
		viewAt,
		series,
		stages,
		causes,
		people,
		measures: measuresOf(people, series, viewAt),
		circles: { circles: Math.ceil(simulated / 20), sums: {} },
		customerMonths: series.active.reduce((a, b) => a + b, 0),
		digest: 'synthetic'
	};
}
