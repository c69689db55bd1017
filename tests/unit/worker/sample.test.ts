import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTOMERS, MONTHS } from '$lib/domain/company';
import { SAMPLE_WITHIN_MS, Speedometer, WHOLE_WITHIN_MS } from '$lib/worker/sample';
import { aCompany } from './fakes';

const company = fc.record({
	customers: fc
		.integer({ min: CUSTOMERS.min / CUSTOMERS.step, max: CUSTOMERS.max / CUSTOMERS.step })
		.map((circles) => circles * CUSTOMERS.step),
	months: fc.integer({ min: MONTHS.min, max: MONTHS.max })
});

describe('the size of the first picture', () => {
	it('is everybody in a small company on a device of the expected speed', () => {
		expect(new Speedometer().sampleOf(aCompany({ customers: 1000, months: 60 }))).toBeNull();
	});

	it('is 660 customers of the default company before anything was measured', () => {
		expect(new Speedometer().sampleOf(aCompany({ customers: 2000, months: 60 }))).toBe(660);
	});

	it('is 320 customers of a company of 10,000 over 120 months before anything was measured', () => {
		expect(new Speedometer().sampleOf(aCompany({ customers: 10_000, months: 120 }))).toBe(320);
	});

	it('is whole circles, fewer than everybody, and within the time meant for it', () => {
		fc.assert(
			fc.property(company, fc.double({ min: 0.1, max: 1000, noNaN: true }), (over, ms) => {
				const speed = new Speedometer();
				speed.learn(1000, 100, ms);
				const { customers, months } = over;
				const sample = speed.sampleOf(aCompany(over));
				const cost = (people: number) => (speed.nanoseconds * months * people) / 1e6;
				if (sample === null) {
					expect(cost(customers) <= WHOLE_WITHIN_MS || customers === CUSTOMERS.min).toBe(true);
				} else {
					expect(sample % CUSTOMERS.step).toBe(0);
					expect(sample).toBeLessThan(customers);
					expect(sample === CUSTOMERS.min || cost(sample) <= SAMPLE_WITHIN_MS).toBe(true);
				}
			})
		);
	});

	it('shrinks on a slow device and grows on a fast one', () => {
		const big = aCompany({ customers: 100_000, months: 120 });
		const [slow, fast] = [new Speedometer(), new Speedometer()];
		const usual = slow.sampleOf(big)!;
		for (let i = 0; i < 20; i++) {
			slow.learn(1000, 120, 60);
			fast.learn(1000, 120, 6);
		}
		expect(slow.sampleOf(big)!).toBeLessThan(usual);
		expect(fast.sampleOf(big)!).toBeGreaterThan(usual);
	});

	it('stays the same through the small ups and downs of a device, so that samples compare', () => {
		const speed = new Speedometer();
		const big = aCompany({ customers: 10_000, months: 120 });
		const first = speed.sampleOf(big);
		for (const ms of [18, 13, 20, 12]) {
			speed.learn(1000, 120, ms);
			expect(speed.sampleOf(big)).toBe(first);
		}
	});

	it('learns nothing from a run too short to measure', () => {
		const speed = new Speedometer();
		const before = speed.nanoseconds;
		speed.learn(200, 12, 400);
		speed.learn(2000, 60, 0);
		expect(speed.nanoseconds).toBe(before);
	});
});
