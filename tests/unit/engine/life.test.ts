import { expect, test } from 'vitest';
import { STAY_TERMS } from '$lib/domain/life';
import { CAUSES, STAGES, STATUSES } from '$lib/domain/typology';
import { live } from '$lib/engine/life';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const small = company({
	seed: 21,
	customers: 200,
	months: 48,
	levers: { competition: 0.8, winbackOffer: 2 },
	decisions: [{ month: 10, lever: 'serviceSpeed', value: 20 }]
});
const run = simulate(small);
const lives = Array.from({ length: 200 }, (_, customer) => live(small, customer));

test('replaying any person gives the life of the full run, to the last bit', () => {
	for (const life of lives) {
		const i = life.customer;
		const last = life.months.at(-1)!;
		expect(last.status).toBe(STATUSES[run.people.status[i]!]);
		expect(life.joined ?? -32768).toBe(run.people.joined[i]);
		expect(Math.fround(life.value ?? NaN)).toBe(run.people.value[i]);
		if (last.status === 'prospect') continue;
		expect(last.stage).toBe(STAGES[run.people.stage[i]!]);
		expect(Math.fround(last.satisfaction)).toBe(run.people.satisfaction[i]);
		expect(Math.fround(last.trust)).toBe(run.people.trust[i]);
		expect(life.departures.at(-1)?.month ?? -1).toBe(run.people.left[i]);
		if (life.departures.length > 0) expect(life.departures.at(-1)!.cause).toBe(CAUSES[run.people.cause[i]!]);
		const year = life.months.slice(-12).reduce((sum, month) => sum + month.revenue, 0);
		expect(run.people.spend[i]).toBe(Math.fround(year));
	}
});

test('lives add up to the ledger of the company', () => {
	for (let t = 1; t <= 48; t++) {
		const left = lives.filter((life) => life.months[t]!.events.includes('left')).length;
		const joined = lives.filter((life) => life.months[t]!.events.includes('joined')).length;
		const revenue = lives.reduce((sum, life) => sum + life.months[t]!.revenue, 0);
		expect(left).toBe(run.series.lost[t]);
		expect(joined).toBe(run.series.joined[t]);
		expect(revenue).toBeCloseTo(run.series.revenue[t]!, 6);
	}
});

test('the contributions, added in their order, are the log-odds used, to the last bit', () => {
	let lived = 0;
	for (const life of lives) {
		for (const month of life.months) {
			if (month.stay === 0) continue;
			lived++;
			expect(STAY_TERMS.reduce((sum, term) => sum + month.contributions[term], 0)).toBe(month.logOdds);
			const natural = (1 - small.start.naturalExit / 100) ** (1 / 12);
			expect(month.stay).toBeCloseTo(natural / (1 + Math.exp(-month.logOdds)), 12);
		}
	}
	expect(lived).toBe(run.customerMonths);
});

test('every departure names its reasons, the strongest push first', () => {
	const departures = lives.flatMap((life) => life.departures);
	expect(departures.length).toBeGreaterThan(50);
	for (const { reasons } of departures) {
		expect(reasons).toHaveLength(STAY_TERMS.length);
		expect([...reasons].sort((a, b) => a.amount - b.amount)).toEqual(reasons);
	}
});

test('what happens to a person is in order: he joins before he complains, leaves before he returns', () => {
	for (const { months } of lives) {
		let customer = months[0]!.status === 'customer';
		for (const { events } of months) {
			if (events.includes('joined') || events.includes('returned')) {
				expect(customer).toBe(false);
				expect(events).not.toContain('left');
				customer = true;
				continue;
			}
			if (events.includes('complained')) {
				expect(customer).toBe(true);
				expect(events.includes('recovered')).not.toBe(events.includes('disappointed'));
			}
			if (events.includes('left')) {
				expect(customer).toBe(true);
				customer = false;
			}
		}
	}
});

test('what if: with the same luck, better speed keeps some who left and loses none sooner in the first year', () => {
	const better = { ...small, start: { ...small.start, serviceSpeed: 100, closingTheLoop: 100 } };
	const leaver = lives.find((life) => (life.departures[0]?.month ?? 99) < 10)!;
	const other = live(better, leaver.customer);
	expect(other.traits).toEqual(leaver.traits);
	const firstLeft = (life: typeof leaver) => life.departures[0]?.month ?? Infinity;
	const later = lives.filter((life) => firstLeft(live(better, life.customer)) > firstLeft(life)).length;
	const sooner = lives.filter((life) => firstLeft(live(better, life.customer)) < firstLeft(life)).length;
	expect(later).toBeGreaterThan(5 * sooner);
});

test('a customer that does not exist is refused', () => {
	expect(() => live(small, 200)).toThrow(RangeError);
	expect(() => live(small, -1)).toThrow(RangeError);
	expect(() => live(small, 1.5)).toThrow(RangeError);
});
