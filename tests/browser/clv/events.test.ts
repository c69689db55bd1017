import { beforeEach, describe, expect, it } from 'vitest';
import {
	addEvent,
	comparisonOf,
	customersOf,
	eventsPage,
	freeCustomer,
	hasRoom,
	openAccount,
	openEvents,
	outcomesOf,
	removeEvent,
	setEventCell
} from '$lib/state/clv/events';

const bench = eventsPage.bench;
beforeEach(() => bench.reset());

describe('accounts of customers', () => {
	it('open one at a time, with the events of that customer only', () => {
		openAccount(bench, 3);
		expect(openEvents(bench).map(({ cells }) => cells[0])).toEqual([3, 3, 3]);
	});

	it('give a new event the numbers of the last one, a year later', () => {
		openAccount(bench, 1);
		addEvent(bench, 1);
		expect(openEvents(bench).at(-1)!.cells).toEqual([1, 48, 50, 3400, 1700]);
	});

	it('take the lowest free number for a new customer, who starts with a sale today', () => {
		expect(freeCustomer(bench)).toBe(5);
		addEvent(bench, 5);
		expect(bench.number('account')).toBe(5);
		expect(openEvents(bench).map(({ cells }) => cells[1])).toEqual([0]);
	});

	it('are closed when their last event goes, and the first of the others is opened', () => {
		openAccount(bench, 2);
		while (customersOf(bench).includes(2)) removeEvent(bench, openEvents(bench)[0]!.index);
		expect(customersOf(bench)).toEqual([1, 3, 4]);
		expect(bench.number('account')).toBe(1);
		expect(freeCustomer(bench)).toBe(2);
	});

	it('keep the very last event of all', () => {
		for (let i = 0; i < 50; i++) removeEvent(bench, 0);
		expect(customersOf(bench)).toHaveLength(1);
		expect(openEvents(bench)).toHaveLength(1);
		expect(bench.worked).not.toBeNull();
	});

	it('hold forty events at most, and none further than twenty years away', () => {
		for (let i = 0; i < 60; i++) addEvent(bench, 1);
		expect(hasRoom(bench)).toBe(false);
		expect(Math.max(...openEvents(bench).map(({ cells }) => cells[1]!))).toBe(240);
		expect(bench.worked).not.toBeNull();
	});
});

describe('the accounts beside the group', () => {
	it('add up to the same without discounting, whatever is changed', () => {
		bench.put({ discount: 0 });
		setEventCell(bench, 4, 2, 35);
		removeEvent(bench, 2);
		const result = comparisonOf(bench);
		expect(result.ok && result.value.group.cohortValue).toBeCloseTo(result.ok ? result.value.total : NaN, 6);
	});

	it('have luck that cancels in the average, and misjudgement that does not', () => {
		const result = comparisonOf(bench);
		if (!result.ok) throw new Error('refused');
		const { deviation, groupDeviation, accounts, groupShift } = result.value;
		expect(groupDeviation).toBeLessThan(deviation);
		const shifts = accounts.map(({ value, low, high }) => Math.max(high - value, value - low));
		expect(groupShift).toBeGreaterThan(Math.min(...shifts));
	});

	it('draw the chances of the open account, all of them', () => {
		const result = outcomesOf(bench);
		const sum = result.ok ? result.value.bins.reduce((total, { chance }) => total + chance, 0) : NaN;
		expect(sum).toBeCloseTo(1, 9);
	});
});
