import type { MeasureName } from '$lib/domain/measures';
import type { Change, Changes, Run } from '$lib/domain/run';
import { MEASURE_NAMES, measuresFrom, type Total } from './measures';
import type { Sums } from './sums';
import { studentQuantile } from './student';

/** Groups of circles in the jackknife; more would cost time and say little more. */
const GROUPS = 40;

/**
 * Every measure of a run against the baseline, paired on the circles both have simulated (the smaller number: a
 * prefix of the other's). The 95 % interval is a delete-a-group jackknife of the paired difference over up to 40
 * groups of whole circles: circles are independent of each other, people inside one are not (cluster-robust).
 */
export function compare(run: Run, baseline: Run): Changes {
	const circles = Math.min(run.circles.circles, baseline.circles.circles);
	const groups = Math.min(GROUPS, circles);
	const now = groupTotals(run.circles.sums, circles, groups);
	const then = groupTotals(baseline.circles.sums, circles, groups);
	const all = difference(run, baseline, now, then, circles, -1, groups);
	const changes = {} as Record<MeasureName, Change>;
	const without: Record<MeasureName, number>[] = [];
	for (let g = 0; g < groups; g++) without.push(difference(run, baseline, now, then, circles, g, groups));
	const t = groups > 1 ? studentQuantile(groups - 1) : 0;
	for (const name of MEASURE_NAMES) {
		const mean = without.reduce((sum, d) => sum + d[name], 0) / groups;
		const spread = without.reduce((sum, d) => sum + (d[name] - mean) ** 2, 0);
		const halfWidth = groups > 1 ? t * Math.sqrt(((groups - 1) / groups) * spread) : Infinity;
		const d = all[name];
		changes[name] = { difference: d, halfWidth, noise: d !== 0 && Math.abs(d) <= halfWidth };
	}
	return changes;
}

type Groups = Record<string, Float64Array>;

/** Per sum: the total at position `groups`, and the total of each group of neighbouring circles before it. */
function groupTotals(sums: Sums, circles: number, groups: number): Groups {
	const result: Groups = {};
	for (const [name, values] of Object.entries(sums)) {
		const totals = new Float64Array(groups + 1);
		for (let circle = 0; circle < circles; circle++) {
			const g = Math.floor((circle * groups) / circles);
			totals[g]! += values[circle]!;
			totals[groups]! += values[circle]!;
		}
		result[name] = totals;
	}
	return result;
}

/** Differences of all measures with group `out` left out (−1: none); totals are scaled to the whole company. */
function difference(
	run: Run,
	baseline: Run,
	now: Groups,
	then: Groups,
	circles: number,
	out: number,
	groups: number
): Record<MeasureName, number> {
	const size = (g: number) => Math.floor(((g + 1) * circles) / groups) - Math.floor((g * circles) / groups);
	const used = circles - (out < 0 ? 0 : size(out));
	// Sums over `used` circles stand for the whole company.
	const factor = (r: Run) => ((r.customers / r.simulated) * r.circles.circles) / used;
	const total =
		(sums: Groups): Total =>
		(name) =>
			out < 0 ? sums[name]![groups]! : sums[name]![groups]! - sums[name]![out]!;
	const a = measuresFrom(total(now), run.viewAt, factor(run));
	const b = measuresFrom(total(then), baseline.viewAt, factor(baseline));
	return Object.fromEntries(MEASURE_NAMES.map((name) => [name, a[name] - b[name]])) as Record<
		MeasureName,
		number
	>;
}
