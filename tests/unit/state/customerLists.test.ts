import { describe, expect, it } from 'vitest';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { LOYAL_AT, SATISFIED_AT, STATUSES } from '$lib/domain/typology';
import { simulate } from '$lib/engine/simulate';
import { customerLists } from '$lib/state/customerLists';

const run = simulate({ ...companyFrom(preset('power')), customers: 1000, months: 48 }, { viewAt: 48 });
const lists = customerLists(run);
const statusOf = (i: number) => STATUSES[run.people.status[i]!];

describe('customerLists', () => {
	it('names those who left, the latest first, with month and cause', () => {
		expect(lists.leavers.length).toBeGreaterThan(0);
		const months = lists.leavers.map(({ left }) => left!.month);
		expect(months).toEqual([...months].sort((a, b) => b - a));
		expect(lists.leavers.map(({ customer }) => statusOf(customer))).toEqual(months.map(() => 'lost'));
		const latest = Math.max(...run.people.left);
		expect(months[0]).toBe(latest);
	});

	it('names hostages, the unhappiest first: unsatisfied, yet they will stay', () => {
		expect(lists.hostages.length).toBeGreaterThan(0);
		for (const { customer, satisfaction } of lists.hostages) {
			expect(satisfaction).toBeLessThan(SATISFIED_AT);
			expect(run.people.intention[customer]).toBeGreaterThanOrEqual(LOYAL_AT);
			expect(statusOf(customer)).toBe('customer');
		}
		const scale = lists.hostages.map(({ satisfaction }) => satisfaction);
		expect(scale).toEqual([...scale].sort((a, b) => a - b));
	});

	it('names the most valuable, and never a prospect', () => {
		const best = Math.max(...run.people.value.filter((value) => !Number.isNaN(value)));
		expect(lists.valuable[0]!.value).toBe(best);
		for (const { customer, value } of lists.valuable) {
			expect(value).not.toBeNaN();
			expect(statusOf(customer)).not.toBe('prospect');
		}
	});

	it('is short, and empty where there is nobody', () => {
		for (const list of Object.values(lists)) expect(list.length).toBeLessThanOrEqual(12);
		const nobody = { ...run, people: { ...run.people, status: new Uint8Array(run.simulated) } };
		expect(customerLists(nobody).leavers).toEqual([]);
		expect(customerLists(nobody).hostages).toEqual([]);
	});
});
