import { expect, test } from 'vitest';
import { CAUSES, type Cause } from '$lib/domain/typology';
import { LOST, TERM_STRIDE, type Circle } from '$lib/engine/circle';
import { COL } from '$lib/engine/columns';
import { departures } from '$lib/engine/depart';
import { stay, TERM } from '$lib/engine/stay';
import { circlesAt, customersOf } from './support/circle';

/** How often each cause is named when everybody leaves a month of this policy, changed by `change`. */
function causes(levers: object, change: (c: Circle, i: number) => void = () => {}): Record<Cause, number> {
	const counts = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
	let all = 0;
	for (const { c, policy, month, row } of circlesAt({ levers, seed: 18 }, 10, 150)) {
		stay(c, policy);
		for (const i of customersOf(c)) {
			c.contributions.fill(0, i * TERM_STRIDE, (i + 1) * TERM_STRIDE);
			c.staffShock[i] = 0;
			c.perceived[i] = 90;
			c.trust[i] = 80;
			change(c, i);
			c.stayNow[i] = 0;
		}
		c.image = 0;
		departures(c, policy, month, row);
		CAUSES.forEach((cause, k) => (counts[cause] += row[COL.causes + k]!));
		all += row[COL.lost]!;
		expect(row[COL.lost]).toBe(customersOf(c).length);
		for (const i of customersOf(c)) expect([c.status[i], c.left[i], c.forward[i]]).toEqual([LOST, month, 0]);
	}
	for (const cause of CAUSES) counts[cause] /= all;
	return counts;
}

const push = (term: number) => (c: Circle, i: number) => {
	c.contributions[i * TERM_STRIDE + term] = -5;
};
const most = (shares: Record<Cause, number>) =>
	CAUSES.reduce((best, cause) => (shares[cause] > shares[best] ? cause : best), CAUSES[0]);

test('what pushed hardest is named most', () => {
	const calm = { naturalExit: 0, promise: 60 };
	expect(most(causes(calm, push(TERM.satisfaction)))).toBe('product');
	expect(most(causes(calm, push(TERM.complaint)))).toBe('product');
	expect(most(causes(calm, push(TERM.price)))).toBe('price');
	expect(most(causes(calm, push(TERM.competition)))).toBe('competitor');
	expect(most(causes(calm, push(TERM.procedural)))).toBe('competitor');
	expect(most(causes(calm, push(TERM.neglect)))).toBe('neglect');
	expect(most(causes(calm, push(TERM.programme)))).toBe('neglect');
	expect(most(causes(calm, (c, i) => (c.staffShock[i] = 5)))).toBe('staff');
});

test('a shortfall is a question of integrity as far as the promise stands above what is perceived', () => {
	const broken = causes({ naturalExit: 0, promise: 100 }, (c, i) => {
		push(TERM.satisfaction)(c, i);
		c.perceived[i] = 40;
	});
	// Gap 60: 60 ÷ 75 of the push; beside it only floors, competition 0.6 × 0.3 the largest.
	expect(broken.integrity).toBeGreaterThan(0.7);
	expect(broken.integrity).toBeLessThan(0.85);
	expect(broken.product).toBeGreaterThan(0.1);
	expect(causes({ naturalExit: 0, promise: 60 }, push(TERM.satisfaction)).integrity).toBeLessThan(0.03);
});

test('natural exit has its share of the hazard', () => {
	let [natural, all] = [0, 0];
	for (const { c, policy, month, row } of circlesAt({ levers: { naturalExit: 20 }, seed: 19 }, 10, 400)) {
		for (const i of customersOf(c)) c.stayNow[i] = 0.5 * policy.naturalStay;
		departures(c, policy, month, row);
		natural += row[COL.causes + CAUSES.indexOf('natural')]!;
		all += row[COL.lost]!;
	}
	const n = 0.8 ** (1 / 12);
	const expected = (1 - n) / (1 - 0.5 * n);
	expect(Math.abs(natural / all - expected)).toBeLessThan(4 * Math.sqrt(expected / all));
});

test('who stays has one month more behind him', () => {
	for (const { c, policy, month, row } of circlesAt({ seed: 20 }, 10, 5)) {
		const was = customersOf(c).map((i) => c.tenure[i]!);
		for (const i of customersOf(c)) c.stayNow[i] = 1;
		departures(c, policy, month, row);
		expect(row[COL.lost]).toBe(0);
		customersOf(c).forEach((i, m) => expect(c.tenure[i]!).toBe(was[m]! + 1));
	}
});
