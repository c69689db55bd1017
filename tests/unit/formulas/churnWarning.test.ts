import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingThreshold, warningCounts, warningGain } from '$lib/formulas/churnWarning';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const warning = fc.record({
	customers: fc.integer({ min: 1, max: 100_000 }),
	churn: share,
	caught: share,
	falseAlarm: share
});

describe('an early-warning system', () => {
	it('is counted by hand: of 2,000 with 5 % leaving, 80 % caught and 10 % false alarms', () => {
		const counts = warningCounts({ customers: 2000, churn: 0.05, caught: 0.8, falseAlarm: 0.1 });
		expect(counts.caught).toBeCloseTo(80, 9);
		expect(counts.missed).toBeCloseTo(20, 9);
		expect(counts.falseAlarms).toBeCloseTo(190, 9);
		expect(counts.warnings).toBeCloseTo(270, 9);
		expect(counts.hitRate).toBeCloseTo(8 / 27, 12);
	});

	it('is right as often as Bayes’ rule says', () => {
		fc.assert(
			fc.property(warning, (given) => {
				const odds = (given.churn / (1 - given.churn)) * (given.caught / given.falseAlarm);
				expect(warningCounts(given).hitRate).toBeCloseTo(odds / (1 + odds), 9);
			})
		);
	});

	it('gains nothing but costs where nobody is persuaded', () => {
		fc.assert(
			fc.property(warning, (given) => {
				const { warnings } = warningCounts(given);
				expect(warningGain(given, { persuaded: 0, value: 500, cost: 10 })).toBeCloseTo(-10 * warnings, 6);
			})
		);
	});

	it('gains the more, the fewer false alarms there are', () => {
		fc.assert(
			fc.property(warning, (given) => {
				const calls = { persuaded: 0.4, value: 800, cost: 20 };
				const quieter = warningGain({ ...given, falseAlarm: given.falseAlarm / 2 }, calls);
				expect(quieter).toBeGreaterThan(warningGain(given, calls));
			})
		);
	});

	it('refuses shares that are none', () => {
		expect(() => warningCounts({ customers: 10, churn: 1.2, caught: 0.5, falseAlarm: 0.1 })).toThrow('churn');
		const fine = { customers: 10, churn: 0.2, caught: 0.5, falseAlarm: 0.1 };
		expect(() => warningGain(fine, { persuaded: 2, value: 1, cost: 1 })).toThrow('persuaded');
	});
});

describe('the risk from which a call pays', () => {
	it('by hand: a call of 60, three in ten persuaded, a customer worth 2,000: from 10 % on', () => {
		expect(callingThreshold({ persuaded: 0.3, value: 2000, cost: 60 })).toBeCloseTo(0.1, 12);
	});

	it('is where the gain of calling people of one risk turns from loss to profit', () => {
		fc.assert(
			fc.property(share, fc.double({ min: 1, max: 1e5, noNaN: true }), share, (persuaded, value, risk) => {
				const cost = risk * persuaded * value;
				const gain = (churn: number) =>
					warningGain({ customers: 100, churn, caught: 1, falseAlarm: 1 }, { persuaded, value, cost });
				const threshold = callingThreshold({ persuaded, value, cost });
				expect(threshold).toBeCloseTo(risk, 9);
				expect(gain(threshold * 0.99)).toBeLessThan(0);
				expect(gain(Math.min(1, threshold * 1.01))).toBeGreaterThan(-1e-6);
			})
		);
	});
});
