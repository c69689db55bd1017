import { describe, expect, it } from 'vitest';
import { buffersOf } from '$lib/worker/transfer';
import { aCompany, aRun } from './fakes';

describe('handing a run over', () => {
	it('leaves nothing behind: every array of the run is moved', () => {
		const run = aRun(aCompany());
		const moved = structuredClone(run, { transfer: buffersOf(run) });
		const lengths = Object.values(run.series).map((series) => series.length);
		expect(new Set(lengths)).toEqual(new Set([0]));
		expect(run.circles.sums.value).toHaveLength(0);
		expect(moved.series.active).toHaveLength(61);
	});

	it('names a buffer that several arrays share only once', () => {
		const buffer = new ArrayBuffer(64);
		const run = { ...aRun(aCompany()), circles: { circles: 1, sums: {} } };
		const series = Object.fromEntries(
			Object.keys(run.series).map((name) => [name, new Float64Array(buffer)])
		);
		const shared = { ...run, series: series as typeof run.series };
		expect(buffersOf(shared).filter((b) => b === buffer)).toHaveLength(1);
	});
});
