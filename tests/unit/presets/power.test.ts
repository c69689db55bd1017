import { expect, test } from 'vitest';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import { mean, meanOf, runsOf, total } from './runs';

const opening = preset('power').decisions[0]!.month;
const LOST = STATUSES.indexOf('lost');
const CUSTOMER = STATUSES.indexOf('customer');

/** Share of the customers at the end of month `from` − 1 lost in the months from … to, in per cent. */
const lostIn = (run: Run, from: number, to: number) =>
	(100 * total(run, 'lost', from, to)) / run.series.active[from - 1]!;

test('before the market opens the utility keeps at least 90 % a year of customers with an index of about 40', () => {
	for (let month = 12; month <= opening; month += 12) {
		const runs = runsOf('power', month);
		expect(meanOf(runs, 'retentionAnnual')).toBeGreaterThanOrEqual(90);
		expect(Math.abs(meanOf(runs, 'satisfaction') - 40)).toBeLessThan(5);
	}
});

test('within six months of the opening at least three times as many leave, under every seed', () => {
	for (const run of runsOf('power')) {
		const before = lostIn(run, opening - 5, opening);
		expect(lostIn(run, opening + 1, opening + 6)).toBeGreaterThan(3 * before);
	}
});

test('the first to leave are less satisfied and trust less than those who stay', () => {
	const gaps = runsOf('power', opening + 3).map(({ people }) => {
		const where = (kept: (i: number) => boolean, column: Float32Array) =>
			mean([...column].filter((_, i) => kept(i)));
		const left = (i: number) => people.status[i] === LOST && people.left[i]! > opening;
		const stayed = (i: number) => people.status[i] === CUSTOMER;
		return {
			satisfaction: where(stayed, people.satisfaction) - where(left, people.satisfaction),
			trust: where(stayed, people.trust) - where(left, people.trust)
		};
	});
	expect(mean(gaps.map((gap) => gap.satisfaction))).toBeGreaterThan(0);
	expect(mean(gaps.map((gap) => gap.trust))).toBeGreaterThan(0);
});

test('customer managers and faster service a year before the opening keep clearly more customers after it', () => {
	const prepared = runsOf('power', undefined, [
		[opening - 12, 'socialProgramme', 60],
		[opening - 12, 'serviceSpeed', 70]
	]);
	const kept = (runs: readonly Run[]) =>
		mean(runs.map((run) => run.series.active[opening + 12]! / run.series.active[opening]!));
	expect(kept(prepared)).toBeGreaterThan(1.1 * kept(runsOf('power')));
});

test('without the opening nothing of the kind happens', () => {
	for (const run of runsOf('power', undefined, [[opening, 'competition', 0]])) {
		expect(lostIn(run, opening + 1, opening + 6)).toBeLessThan(2 * lostIn(run, opening - 5, opening) + 2);
	}
});
