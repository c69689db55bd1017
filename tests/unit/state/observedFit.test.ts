import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lever } from '$lib/domain/levers';
import { PUBLISHED_TABLES } from '$lib/formulas/publishedTables';
import type { RetentionTable } from '$lib/formulas/retentionTable';
import { churnLevers, fitTable, fittedPoints, observedPoints } from '$lib/state/observedFit';

const table = (percent: readonly number[]): RetentionTable => ({
	survival: percent.map((p) => p / 100),
	customers: null,
	unit: 'year'
});
const published = (id: string) => PUBLISHED_TABLES.find((t) => t.id === id)!;

describe('the fit of an observed table', () => {
	it.each([
		['highEnd', 0.668, 3.806, -1611.16],
		['regular', 0.704, 1.182, -1680.27]
	])('gives the published parameters for %s', (id, alpha, beta, logLikelihood) => {
		const { percentSurviving, fitOn } = published(id);
		const fit = fitTable(table(percentSurviving), { unit: 'year', fitOn });
		expect(fit.alpha).toBeCloseTo(alpha, 3);
		expect(fit.beta).toBeCloseTo(beta, 3);
		expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 2);
	});

	it('projects the held-out years 8–12 of High End within two points', () => {
		const { percentSurviving, fitOn } = published('highEnd');
		const fit = fitTable(table(percentSurviving), { unit: 'year', fitOn });
		const curve = fittedPoints(fit, 144);
		for (const { month, survival } of observedPoints(table(percentSurviving), 'year').slice(fitOn + 1)) {
			expect(Math.abs(curve[month]!.survival - survival)).toBeLessThan(0.02);
		}
	});

	it('reads months as twelfths of a year', () => {
		expect(observedPoints(table([100, 90, 80]), 'year').map((p) => p.month)).toEqual([0, 12, 24]);
		expect(observedPoints(table([100, 90, 80]), 'month').map((p) => p.month)).toEqual([0, 1, 2]);
		const monthly = fitTable(table([100, 90, 83, 78, 74]), { unit: 'month', fitOn: 4 });
		const curve = fittedPoints(monthly, 4);
		expect(curve[1]!.survival).toBeCloseTo(0.9, 2);
		expect(curve[4]!.survival).toBeCloseTo(0.74, 2);
	});
});

describe('the levers that stand for a fit', () => {
	const shape = fc.double({ min: 1e-4, max: 1e5, noNaN: true });

	it('are the fit itself where it is within the levers’ ranges', () => {
		expect([...churnLevers({ alpha: 0.668, beta: 3.806 })]).toEqual([
			['churnAlpha', 0.668],
			['churnBeta', 3.806]
		]);
	});

	it('keep the mean churn where both can be scaled into range', () => {
		fc.assert(
			fc.property(shape, fc.double({ min: 0.3, max: 3, noNaN: true }), (alpha, ratio) => {
				const beta = alpha * ratio;
				const levers = churnLevers({ alpha, beta });
				const [a, b] = [levers.get('churnAlpha')!, levers.get('churnBeta')!];
				expect(a / (a + b)).toBeCloseTo(alpha / (alpha + beta), 10);
				const [specA, specB] = [lever('churnAlpha'), lever('churnBeta')];
				expect(a).toBeGreaterThanOrEqual(specA.min * (1 - 1e-12));
				expect(a).toBeLessThanOrEqual(specA.max * (1 + 1e-12));
				expect(b).toBeGreaterThanOrEqual(specB.min * (1 - 1e-12));
				expect(b).toBeLessThanOrEqual(specB.max * (1 + 1e-12));
			})
		);
	});
});
