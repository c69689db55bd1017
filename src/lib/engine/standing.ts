import type { Circle } from './circle';
import { AT } from './circle';
import { COL } from './columns';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const AT_PERCEIVED = AT.perceived;
const AT_EXPECTED = AT.expected;
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_FORWARD = AT.forward;
const COL_ACTIVE = COL.active;
const COL_PROSPECTS = COL.prospects;
const COL_ORIGINAL = COL.original;
const COL_SATISFACTION = COL.satisfaction;
const COL_PERCEIVED = COL.perceived;
const COL_EXPECTED = COL.expected;
const COL_TRUST = COL.trust;
const COL_CUSTOMER_EQUITY = COL.customerEquity;
const COL_STAGES = COL.stages;

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
		satisfaction += s[AT_SATISFACTION + i]!;
		perceived += s[AT_PERCEIVED + i]!;
		expected += s[AT_EXPECTED + i]!;
		trust += s[AT_TRUST + i]!;
		forward += s[AT_FORWARD + i]!;
		row[COL_STAGES + c.stage[i]!]!++;
	}
	row[COL_ACTIVE] = c.active;
	row[COL_PROSPECTS] = c.prospects;
	row[COL_ORIGINAL] = original;
	row[COL_SATISFACTION] = satisfaction;
	row[COL_PERCEIVED] = perceived;
	row[COL_EXPECTED] = expected;
	row[COL_TRUST] = trust;
	row[COL_CUSTOMER_EQUITY] = forward;
}
