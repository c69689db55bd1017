import type { Circle } from './circle';
import { AT } from './circle';
import { COL } from './columns';

/** The sums of how the circle stands at the end of the month: heads by status and stage, means, customer equity. */
export function standing(c: Circle, row: Float64Array): void {
	const s = c.all;
	let satisfaction = 0;
	let perceived = 0;
	let expected = 0;
	let trust = 0;
	let forward = 0;
	let original = 0;
	for (let m = 0; m < c.active; m++) {
		const i = c.members[m]!;
		original += c.original[i]!;
		satisfaction += s[AT.satisfaction + i]!;
		perceived += s[AT.perceived + i]!;
		expected += s[AT.expected + i]!;
		trust += s[AT.trust + i]!;
		forward += s[AT.forward + i]!;
		row[COL.stages + c.stage[i]!]!++;
	}
	row[COL.active] = c.active;
	row[COL.prospects] = c.prospects;
	row[COL.original] = original;
	row[COL.satisfaction] = satisfaction;
	row[COL.perceived] = perceived;
	row[COL.expected] = expected;
	row[COL.trust] = trust;
	row[COL.customerEquity] = forward;
}
