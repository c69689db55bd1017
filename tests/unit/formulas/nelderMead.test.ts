import { describe, expect, it } from 'vitest';
import { nelderMead } from '$lib/formulas/nelderMead';

describe('Nelder–Mead', () => {
	it('walks Rosenbrock’s valley to (1, 1)', () => {
		const valley = ([x, y]: readonly number[]) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2;
		const minimum = nelderMead(valley, [-1.2, 1]);
		expect(minimum.converged).toBe(true);
		expect(minimum.at[0]).toBeCloseTo(1, 6);
		expect(minimum.at[1]).toBeCloseTo(1, 6);
	});

	it('treats what is not a number as a wall', () => {
		const minimum = nelderMead(([x]) => (x! < 2 ? NaN : x!), [5]);
		expect(minimum.at[0]).toBeCloseTo(2, 6);
	});

	it('says so when its budget runs out', () => {
		const minimum = nelderMead(([x, y]) => x! ** 2 + y! ** 2, [3, 4], { maxEvaluations: 10 });
		expect(minimum.converged).toBe(false);
	});
});
