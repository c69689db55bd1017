import type { Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';

type Columns = Readonly<Record<string, Float64Array>>;

const plain = (columns: Columns) =>
	Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Array.from(values)]));

/**
 * A run as plain data for other programs. Every series has months + 1 entries, entry t being the state at the end
 * of month t. A figure that does not exist (the mean of nobody) is null. `company` makes the same run again.
 */
export function jsonReport(run: Run, elapsedMs: number, company: Company) {
	return {
		modelVersion: run.modelVersion,
		seed: run.seed,
		customers: run.customers,
		months: run.months,
		viewAt: run.viewAt,
		elapsedMs: Math.round(elapsedMs * 1000) / 1000,
		customerMonths: run.customerMonths,
		digest: run.digest,
		measures: run.measures,
		series: { ...plain(run.series), stages: plain(run.stages), causes: plain(run.causes) },
		company
	};
}
