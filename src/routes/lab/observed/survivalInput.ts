import type { Run } from '$lib/domain/run';
import type { SurvivalInput } from '$lib/charts/survival';
import type { Observed } from '$lib/state/observed.svelte';

/** What the chart draws: the run's survival by month; the table and the fitted curve by period. */
export function survivalInput(run: Run | null, observed: Observed): SurvivalInput {
	const { points, curve, fitOn, monthsPerPeriod } = observed;
	const byPeriod = ({ month, survival }: { month: number; survival: number }) => ({
		period: month / monthsPerPeriod,
		share: survival
	});
	return {
		simulated: run ? Array.from(run.series.survival, (share, month) => ({ month, share })) : [],
		observed: points.map(byPeriod),
		fitted: curve.map(byPeriod),
		fitUntil: fitOn,
		monthsPerPeriod
	};
}
