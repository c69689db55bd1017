import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { bestRescueSpend, chanceWith, rescueCeiling, rescueGain, valueAtChance } from '$lib/formulas/rescue';
import { responseRate } from '$lib/formulas/responseCurve';
import { callOrder, regainValue, secondLifetimeValue, type LostCustomer } from '$lib/formulas/winback';
import { winbackJudgement } from '$lib/formulas/winbackJudgement';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const rescues = fc.record({
	valueStaying: between(0, 5000),
	valueGoing: between(-500, 0),
	chanceAlone: between(0, 1)
});
const responses = fc.record({ ceiling: between(0.05, 1), speed: between(0.0005, 0.1) });

describe('rescue', () => {
	it('may cost at most the lifetime value with it less that without', () => {
		const rescue = { valueStaying: 1200, valueGoing: 0, chanceAlone: 0.3 };
		expect(valueAtChance(rescue, 0.3)).toBe(360);
		expect(rescueCeiling(rescue, 0.7)).toBeCloseTo(840 - 360, 12);
		expect(rescueCeiling(rescue, 0.3)).toBe(0);
	});

	it('above its ceiling always loses', () => {
		fc.assert(
			fc.property(rescues, responses, between(0.01, 5000), (rescue, response, more) => {
				const most = rescueCeiling(rescue, chanceWith(rescue, response, 1e9));
				expect(rescueGain(rescue, response, most + more)).toBeLessThan(0);
			})
		);
	});

	it('gains most at the best spending, and nothing where the first yuan is already lost', () => {
		fc.assert(
			fc.property(rescues, responses, (rescue, response) => {
				const best = bestRescueSpend(rescue, response);
				const gain = rescueGain(rescue, response, best);
				expect(gain).toBeGreaterThanOrEqual(-1e-9);
				for (let i = 0; i <= 50; i++) {
					expect(rescueGain(rescue, response, ((best + 10) * i) / 25)).toBeLessThanOrEqual(gain + 1e-7);
				}
			})
		);
	});

	it('works on those who would have gone', () => {
		const rescue = { valueStaying: 1, valueGoing: 0, chanceAlone: 0.6 };
		const response = { ceiling: 0.5, speed: 0.1 };
		expect(chanceWith(rescue, response, 0)).toBe(0.6);
		expect(chanceWith(rescue, response, 7)).toBeCloseTo(0.6 + 0.4 * responseRate(response, 7), 12);
		expectRefused([
			[() => rescueCeiling({ ...rescue, chanceAlone: 2 }, 0.5), 'chanceAlone', 'aboveMaximum'],
			[() => rescueGain(rescue, response, -5), 'spend', 'belowMinimum']
		]);
	});
});

describe('second lifetime value', () => {
	it('is the perpetuity from the return on', () => {
		const perpetuity = { retention: 0.7, discount: 0.1 };
		const { value } = secondLifetimeValue(300, perpetuity, 1000);
		expect(value).toBeCloseTo(300 * marginMultiple({ ...perpetuity, firstMargin: 'immediate' }), 8);
	});
});

describe('winning a group back', () => {
	const group = { customers: 500, regainRate: 0.12, secondValue: 900, attemptCost: 40, offerCost: 100 };

	it('pays where n × rate × second lifetime value exceeds the cost (Stauss & Friege)', () => {
		const { regained, cost, gain, breakEvenRate } = regainValue(group);
		expect(regained).toBeCloseTo(500 * 0.12 * 900, 9);
		expect(cost).toBeCloseTo(500 * 40 + 60 * 100, 9);
		expect(gain).toBeCloseTo(28_000, 9);
		expect(breakEvenRate).toBe(0.05);
		expect(regainValue({ ...group, regainRate: 0.05 }).gain).toBeCloseTo(0, 9);
	});

	it('never pays where an attempt costs more than a customer is worth', () => {
		expect(regainValue({ ...group, attemptCost: 801 }).breakEvenRate).toBeNull();
		expect(regainValue({ ...group, secondValue: 50 }).breakEvenRate).toBeNull();
	});

	it('is the mean of what happens', () => {
		const luck = new Luck(6);
		const { mean, error } = monteCarlo(4000, () => {
			let gain = 0;
			for (let i = 0; i < 500; i++) gain += (luck.uniform() < 0.12 ? 800 : 0) - 40;
			return gain;
		});
		expect(Math.abs(mean - regainValue(group).gain)).toBeLessThan(3 * error);
	});
});

describe('whom to call first', () => {
	const lost = fc.record({ secondValue: between(0, 2000), chance: between(0, 1), cost: between(1, 100) });

	it('goes by gain per yuan, leaves out who costs more than he brings, and adds up the spending', () => {
		const customers = [
			{ name: 'small', secondValue: 100, chance: 0.5, cost: 10 },
			{ name: 'hopeless', secondValue: 2000, chance: 0.01, cost: 30 },
			{ name: 'big', secondValue: 3000, chance: 0.4, cost: 100 }
		];
		const calls = callOrder(customers);
		expect(calls.map((call) => call.customer.name)).toEqual(['big', 'small']);
		expect(calls.map((call) => call.gain)).toEqual([1100, 40]);
		expect(calls.map((call) => call.spent)).toEqual([100, 110]);
	});

	it('gains no less than any other set of the same cost', () => {
		fc.assert(
			fc.property(fc.array(lost, { minLength: 1, maxLength: 8 }), (customers: LostCustomer[]) => {
				const calls = callOrder(customers);
				for (let many = 1; many <= calls.length; many++) {
					const budget = calls[many - 1]!.spent;
					const gain = calls.slice(0, many).reduce((sum, call) => sum + call.gain, 0);
					for (let mask = 0; mask < 2 ** customers.length; mask++) {
						const set = customers.filter((_, i) => ((mask >> i) & 1) === 1);
						if (set.reduce((sum, c) => sum + c.cost, 0) > budget + 1e-9) continue;
						const other = set.reduce((sum, c) => sum + c.chance * c.secondValue - c.cost, 0);
						expect(other).toBeLessThanOrEqual(gain + 1e-6);
					}
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('refuses a call that costs nothing', () => {
		expectRefused([
			[() => callOrder([{ secondValue: 1, chance: 0.5, cost: 0 }]), 'customers[0].cost', 'notAbove'],
			[() => callOrder([{ secondValue: 1, chance: 2, cost: 1 }]), 'customers[0].chance', 'aboveMaximum']
		]);
	});
});

describe('the judgement by importance', () => {
	it('is the course’s', () => {
		expect(winbackJudgement('key')).toBe('fightFor');
		expect(winbackJudgement('main')).toBe('fightFor');
		expect(winbackJudgement('main', { unavoidable: true })).toBe('ifItPays');
		expect(winbackJudgement('ordinary')).toBe('ifItPays');
		expect(winbackJudgement('small')).toBe('letGo');
		expect(winbackJudgement('key', { reasons: ['noProfit'] })).toBe('giveUp');
	});
});
