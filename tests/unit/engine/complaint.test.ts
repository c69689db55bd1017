import { expect, test } from 'vitest';
import { complaints } from '$lib/engine/complaint';
import { EVENT } from '$lib/engine/circle';
import { circlesAt, customersOf } from './support/circle';

/** Everybody met with this shortfall, in one month. */
function after(shortfall: number, levers: object = {}) {
	const people = circlesAt({ levers, seed: 3 }, 6, 200).flatMap(({ c, policy, month, row }) => {
		const members = customersOf(c);
		for (const i of members) {
			c.shortfall[i] = shortfall;
			c.grievance[i] = 1;
			c.trust[i] = 50;
			c.satisfaction[i] = 60;
		}
		complaints(c, policy, month, row);
		return members.map((i) => ({
			complained: (c.events[i]! & EVENT.complained) !== 0,
			recovered: (c.events[i]! & EVENT.recovered) !== 0,
			grievance: c.grievance[i]!,
			trust: c.trust[i]!,
			satisfaction: c.satisfaction[i]!
		}));
	});
	const complained = people.filter((p) => p.complained);
	return { people, complained, share: complained.length / people.length };
}

test('the dissatisfied complain with 0.35 y ÷ (y + 0.5), most of them go quietly, the satisfied have no reason to', () => {
	expect(after(-0.2).complained).toHaveLength(0);
	expect(after(0).complained).toHaveLength(0);
	for (const y of [0.1, 0.5, 1]) {
		const { people, share } = after(y);
		const expected = (0.35 * y) / (y + 0.5);
		const error = Math.sqrt((expected * (1 - expected)) / people.length);
		expect(Math.abs(share - expected)).toBeLessThan(4 * error);
		expect(share).toBeLessThan(0.5);
	}
});

test('who goes quietly keeps trust and satisfaction, and his grievance fades by 15 %', () => {
	for (const p of after(0.5).people.filter((q) => !q.complained))
		expect([p.grievance, p.trust, p.satisfaction]).toEqual([0.85, 50, 60]);
});

test('good handling heals, bad handling hurts more', () => {
	for (const p of after(0.5).complained) {
		if (p.recovered) {
			expect([p.trust, p.satisfaction]).toEqual([52, 63]);
			expect(p.grievance).toBeCloseTo(0.85 - 0.35, 12);
		} else {
			expect([p.trust, p.satisfaction]).toEqual([42, 54]);
			expect(p.grievance).toBeCloseTo(0.85 + 1, 12);
		}
	}
});

test('the handling satisfies with 0.10 + 0.26 resolved + 0.30 speed + 0.34 heard back', () => {
	for (const [complaintResolution, serviceSpeed, closingTheLoop] of [
		[0, 0, 0],
		[100, 0, 0],
		[0, 100, 0],
		[0, 0, 100],
		[100, 100, 100]
	] as const) {
		const { complained } = after(1, { complaintResolution, serviceSpeed, closingTheLoop });
		const expected = (10 + 0.26 * complaintResolution + 0.3 * serviceSpeed + 0.34 * closingTheLoop) / 100;
		const found = complained.filter((p) => p.recovered).length / complained.length;
		const error = Math.sqrt((expected * (1 - expected)) / complained.length);
		expect(Math.abs(found - expected)).toBeLessThanOrEqual(4 * error);
	}
});
