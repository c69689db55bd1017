import type { Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';
import { bear } from './birth';
import { createCircle } from './circle';
import { collectPeople, createColumns } from './collect';
import { COL, COLUMNS } from './columns';
import { CIRCLE } from './constants';
import { Digest } from './digest';
import { addRow, createLedger, seriesFrom } from './ledger';
import { measuresFrom } from './measures';
import { stepMonth, stepStart } from './month';
import { planFrom } from './policy';
import { addFlows, addStanding, createSums, hasSpent, hasValue, setTops, windowOf } from './sums';

export interface SimulateOptions {
	/** Month that columns and measures are read at: 0 … months; default the last. */
	readonly viewAt?: number;
	/** Simulate only the first so many people, rounded up to whole circles; totals are scaled to the whole company. */
	readonly sample?: number;
}

/** Customer-months between two reports of progress: some five milliseconds of work. */
const STEP = 40_000;

/**
 * Runs a company. Deterministic: the same company gives the same run to the last bit on any machine.
 * A sample is a prefix: its people live exactly the lives they live in the full run.
 */
export function simulate(company: Company, options: SimulateOptions = {}): Run {
	const steps = simulateSteps(company, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same in steps of a few milliseconds; yields progress 0–1 in between, so that a worker can listen and stop. */
export function* simulateSteps(
	company: Company,
	options: SimulateOptions = {}
): Generator<number, Run, undefined> {
	const { months, customers, seed } = company;
	const viewAt = Math.max(0, Math.min(months, Math.round(options.viewAt ?? months)));
	const circles = Math.ceil(Math.min(customers, Math.max(1, options.sample ?? customers)) / CIRCLE);
	const simulated = Math.min(customers, circles * CIRCLE);
	const plan = planFrom(company);
	const circle = createCircle();
	const people = createColumns(simulated);
	const ledger = createLedger(months);
	const sums = createSums(circles);
	const row = new Float64Array(COLUMNS);
	const windowFrom = viewAt - windowOf(viewAt);
	const perStep = Math.max(1, Math.round(STEP / (CIRCLE * (months + 1))));
	let customerMonths = 0;

	for (let number = 0; number < circles; number++) {
		bear(circle, number, Math.min(CIRCLE, simulated - number * CIRCLE), seed, plan);
		stepStart(circle, plan, row);
		for (let month = 0; ;) {
			addRow(ledger, month, row);
			customerMonths += row[COL.atStart]!;
			if (month === windowFrom) sums.activeThen![number] = row[COL.active]!;
			if (month > windowFrom && month <= viewAt) addFlows(sums, number, viewAt - month, row);
			if (month === viewAt) {
				collectPeople(circle, plan, viewAt, people);
				addStanding(sums, circle, plan.discount[viewAt]!);
			}
			if (++month > months) break;
			stepMonth(circle, plan, month, month > windowFrom && month <= viewAt, row);
		}
		if ((number + 1) % perStep === 0 && number + 1 < circles) yield (number + 1) / circles;
	}

	// Sorting a million people takes as long as many circles do: whoever waits is heard in between.
	setTops(sums.topValue!, people.value, hasValue);
	yield 1;
	setTops(sums.topRevenue!, people.spend, hasSpent);
	yield 1;
	const factor = customers / simulated;
	const { series, stages, causes } = seriesFrom(ledger, months, factor);
	const total = (name: string) => sums[name]!.reduce((sum, x) => sum + x, 0);
	const digest = new Digest();
	for (const array of Object.values(series)) digest.add(array);
	for (const array of Object.values(stages)) digest.add(array);
	for (const array of Object.values(causes)) digest.add(array);
	for (const array of Object.values(people)) digest.add(array);
	return {
		modelVersion: company.modelVersion,
		seed,
		customers,
		simulated,
		months,
		viewAt,
		series,
		stages,
		causes,
		people,
		measures: measuresFrom(total, viewAt, factor),
		circles: { circles, sums },
		customerMonths: customerMonths * factor,
		digest: digest.hex()
	};
}
