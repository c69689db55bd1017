import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { CAUSES, type Cause } from '$lib/domain/typology';
import { CUSTOMER, LOST, regroup, type Circle } from '$lib/engine/circle';
import { COL } from '$lib/engine/columns';
import { winback } from '$lib/engine/winback';
import { circlesAt, customersOf, f } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;

const OPENNESS: Record<Cause, number> = {
	product: 0.8,
	price: 1.2,
	competitor: 0.8,
	neglect: 1.3,
	staff: 1.2,
	image: 0.7,
	integrity: 0.5,
	natural: 0.1
};
const OFFER = 2;
const CALL = 0.03;

/** Everybody who has ever been a customer made to have left so many months ago for this cause. */
function lost(
	levers: Levers,
	cause: Cause,
	gone: number,
	circles: number,
	change: (c: Circle) => void = () => {}
) {
	return circlesAt({ levers: { winbackOffer: OFFER, ...levers }, seed: 16 }, 14, circles).map((standing) => {
		const { c, month } = standing;
		for (const i of [...customersOf(c), ...c.lost.subarray(0, c.gone)]) {
			c.status[i] = LOST;
			c.cause[i] = CAUSES.indexOf(cause);
			c.left[i] = month - gone;
		}
		change(c);
		regroup(c);
		return standing;
	});
}

/** What a month in stability would earn, over the lifetime that the chance of staying gave: the README's rule. */
function secondLifetime(c: Circle, i: number): number {
	const p = DEFAULT_PARAMETERS;
	const x = (name: keyof typeof DEFAULT_PARAMETERS) => p[name] / 100;
	const M = p.monthlySpend;
	const facets = [
		p.economicRisk,
		p.evaluation,
		p.learning,
		p.setUp,
		p.benefitLoss,
		p.monetaryLoss,
		p.personalRelationshipLoss,
		p.brandRelationshipLoss
	];
	const perSpend =
		x('grossMargin') -
		0.1 * x('financialProgramme') ** 1.5 -
		0.14 * x('productQuality') ** 3 -
		0.06 * x('serviceSpeed') ** 3;
	const flat =
		0.08 * x('socialProgramme') ** 1.8 +
		0.12 * x('structuralProgramme') ** 1.8 +
		facets.reduce((sum, facet) => sum + 0.012 * (facet / 100) ** 2, 0) +
		0.29 * x('grossMargin') * c.serveScale[i]! * 0.85;
	const a = (1 + x('discountRate')) ** (-1 / 12) * c.stay[i]!;
	return (M * (c.spendScale[i]! * perSpend - flat) * a) / (1 - a);
}

test('the lost return with openness ÷ months gone × what draws them; only those worth a call are called, and paid for', () => {
	const M = DEFAULT_PARAMETERS.monthlySpend;
	const appeal = 0.1 * (1 - Math.exp(-1.2 * OFFER));
	for (const [cause, gone] of [
		['neglect', 1],
		['product', 6],
		['price', 7],
		['integrity', 2],
		['natural', 1]
	] as const) {
		let [returned, expected, called, uncalled] = [0, 0, 0, 0];
		for (const { c, policy, plan, month, row } of lost({}, cause, gone, 250)) {
			const openness = (OPENNESS[cause] * 10) / (10 + gone);
			let calls = 0;
			const worthCalling = new Set<number>();
			for (const i of c.lost.subarray(0, c.gone)) {
				const call = gone <= 6 && cause !== 'natural' && openness * appeal * secondLifetime(c, i) > CALL * M;
				if (call) worthCalling.add(i);
				calls += call ? 1 : 0;
				expected += openness * (0.025 + (call ? appeal : 0));
			}
			winback(c, policy, month, plan.discount[month]!, false, row);
			returned += row[COL.returned]!;
			called += calls;
			uncalled += c.gone - calls;
			const accepted = [...worthCalling].filter((i) => c.status[i] === CUSTOMER).length;
			expect(row[COL.winbackCost]!).toBeCloseTo(calls * CALL * M + accepted * OFFER * M, 6);
		}
		expect(uncalled).toBeGreaterThan(0);
		if (gone <= 6 && cause !== 'natural') expect(called).toBeGreaterThan(500);
		expect(Math.abs(returned - expected), cause).toBeLessThan(4 * Math.sqrt(expected));
	}
});

test('without an offer nobody is called, and some return all the same', () => {
	let back = 0;
	for (const { c, policy, plan, month, row } of lost({ winbackOffer: 0 }, 'neglect', 1, 100)) {
		winback(c, policy, month, plan.discount[month]!, false, row);
		expect(row[COL.winbackCost]).toBe(0);
		back += row[COL.returned]!;
	}
	expect(back).toBeGreaterThan(10);
});

test('who returns begins anew with part of what was', () => {
	let back = 0;
	for (const { c, policy, plan, month, row } of lost({}, 'neglect', 1, 100, (c) => c.grievance.fill(1.5))) {
		const was = Array.from({ length: 20 }, (_, i) => ({
			tenure: c.tenure[i]!,
			trust: c.trust[i]!,
			volume: c.volume[i]!,
			satisfaction: c.satisfaction[i]!
		}));
		winback(c, policy, month, plan.discount[month]!, false, row);
		for (const i of c.lost.subarray(0, c.gone)) {
			if (c.status[i] !== CUSTOMER) continue;
			back++;
			expect(c.tenure[i]!).toBe(Math.floor(0.3 * was[i]!.tenure));
			expect(c.trust[i]!).toBeCloseTo(0.6 * was[i]!.trust, 12);
			expect(c.volume[i]!).toBeCloseTo(Math.max(0.3, 0.5 * was[i]!.volume), 12);
			expect(c.satisfaction[i]!).toBe(was[i]!.satisfaction);
			expect([c.stage[i], c.grievance[i], c.neglect[i]]).toEqual([0, 0, 0]);
		}
	}
	expect(back).toBeGreaterThan(50);
});

test('more generous offers draw more, ever less so', () => {
	const appeal = (offer: number) =>
		circlesAt({ levers: { winbackOffer: offer } }, 0, 1)[0]!.policy.offerAppeal;
	expect(appeal(0)).toBe(0);
	expect(appeal(1)).toBeCloseTo(0.1 * (1 - Math.exp(-1.2)), 12);
	expect(appeal(2) - appeal(1)).toBeLessThan(appeal(1) - appeal(0));
	expect(f(100)).toBeCloseTo(1, 12);
});
