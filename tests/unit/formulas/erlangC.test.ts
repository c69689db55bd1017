import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangC } from '$lib/formulas/erlangC';

/** The sum as Erlang wrote it, without the recursion. */
function bySum(a: number, n: number): number {
	let term = 1;
	let sum = 0;
	for (let k = 0; k < n; k++) {
		sum += term;
		term *= a / (k + 1);
	}
	const last = (term * n) / (n - a);
	return last / (sum + last);
}

describe('Erlang’s second formula', () => {
	test('one agent: whoever meets him busy waits, ρ; mean wait h ρ/(1 − ρ)', () => {
		const { waits, meanWait, busy } = erlangC({ callsPerHour: 9, minutes: 5, agents: 1 });
		expect(waits).toBeCloseTo(0.75, 12);
		expect(busy).toBeCloseTo(0.75, 12);
		expect(meanWait).toBeCloseTo(15, 10);
	});

	test('two agents: 2ρ²/(1 + ρ)', () => {
		const { waits } = erlangC({ callsPerHour: 12, minutes: 6, agents: 2 });
		expect(waits).toBeCloseTo((2 * 0.36) / 1.6, 12);
	});

	test('agrees with the sum for any load and number of agents', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.double({ min: 0.05, max: 0.98, noNaN: true }),
				(n, rho) => {
					const callsPerHour = rho * n * 12;
					const { waits } = erlangC({ callsPerHour, minutes: 5, agents: n });
					expect(waits).toBeCloseTo(bySum(rho * n, n), 8);
				}
			)
		);
	});

	test('another agent always shortens waiting, a busier hour lengthens it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 11, max: 60 }), (agents) => {
				const now = erlangC({ callsPerHour: 120, minutes: 5, agents });
				const more = erlangC({ callsPerHour: 120, minutes: 5, agents: agents + 1 });
				const busier = erlangC({ callsPerHour: 130, minutes: 5, agents });
				expect(more.meanWait).toBeLessThan(now.meanWait);
				expect(busier.waits).toBeGreaterThan(now.waits);
			})
		);
	});

	test('where agents are no more than the load, everybody waits without end', () => {
		expect(erlangC({ callsPerHour: 120, minutes: 5, agents: 10 })).toEqual({
			load: 10,
			busy: 1,
			waits: 1,
			meanWait: Infinity
		});
	});

	test('refuses what is no call centre', () => {
		expect(() => erlangC({ callsPerHour: 0, minutes: 5, agents: 1 })).toThrow();
		expect(() => erlangC({ callsPerHour: 1, minutes: 5, agents: 1.5 })).toThrow();
	});
});
