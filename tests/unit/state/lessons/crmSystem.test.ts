import { describe, expect, test } from 'vitest';
import {
	answerable,
	answered,
	journey,
	missing,
	ROLE_QUESTIONS,
	SOURCES,
	SYSTEMS
} from '$lib/state/lessons/crmContact';
import { cubeTable, halfYearChange, receiptsOf, rules, worstCell } from '$lib/state/lessons/crmCube';
import { CENTRE, centreNow, crmSystemOutcomes, waitingByAgents } from '$lib/state/lessons/crmSystem';

describe('the journey of a contact', () => {
	test('goes further with each system, and to the end only when both are joined', () => {
		const reached = SYSTEMS.map((system) => journey(system).filter((station) => station.reached).length);
		expect(reached).toEqual([0, 3, 5, 6]);
	});
});

describe('who can answer', () => {
	test('nobody can without sharing and analysis, everybody with all of it', () => {
		expect(answered([], false)).toBe(0);
		expect(answered(SOURCES, true)).toBe(ROLE_QUESTIONS.length);
	});

	test('two of four departments answer a third of the questions, as the page says', () => {
		expect(answered(['offers', 'repairs'], false)).toBe(4);
		expect(crmSystemOutcomes().half).toBe('third');
	});

	test('sharing more never closes a question, and the last departments open more than the first', () => {
		const steps = SOURCES.map((_, i) => answered(SOURCES.slice(0, i + 1), true));
		expect([...steps].sort((a, b) => a - b)).toEqual(steps);
		expect(steps.at(-1)! - steps[1]!).toBeGreaterThan(steps[1]! - answered([], true));
	});

	test('a question is open just where something is lacking', () => {
		for (const question of ROLE_QUESTIONS)
			expect(answerable(question, ['offers'], true)).toBe(missing(question, ['offers']).length === 0);
	});
});

describe('the cube', () => {
	const receipts = receiptsOf(4000, 0);
	const sum = (rows: ReturnType<typeof cubeTable>) => rows.reduce((total, row) => total + row.sum, 0);

	test('has the same sum however it is cut, and its slices add up to it', () => {
		const all = sum(cubeTable(receipts, { rows: 'product', columns: 'quarter', slice: null }));
		expect(all).toBe(receipts.reduce((total, { products }) => total + products.length, 0));
		expect(sum(cubeTable(receipts, { rows: 'region', columns: 'product', slice: null }))).toBe(all);
		const slices = (['north', 'south', 'coast'] as const).map((slice) =>
			sum(cubeTable(receipts, { rows: 'product', columns: 'quarter', slice }))
		);
		expect(slices.reduce((a, b) => a + b)).toBe(all);
	});

	test('sales fall a little in all and by half in one place: milk on the coast', () => {
		const worst = worstCell(receipts);
		expect([worst.region, worst.product]).toEqual(['coast', 'milk']);
		expect(worst.change).toBeLessThan(-40);
		expect(halfYearChange(receipts)).toBeLessThan(0);
		expect(halfYearChange(receipts)).toBeGreaterThan(-15);
	});
});

describe('baskets', () => {
	const lift = (pull: number, id: string) =>
		rules(receiptsOf(4000, pull), 'lift').find((rule) => rule.id === id)!.lift;

	test('bread and milk have a high confidence and a lift of about one', () => {
		const [first] = rules(receiptsOf(4000, 0.3), 'confidence');
		expect(first!.result === 'bread' || first!.result === 'milk').toBe(true);
		expect(Math.abs(lift(0.3, 'bread-milk') - 1)).toBeLessThan(0.05);
	});

	test('the stronger nappies draw beer the higher the lift of that rule, which then comes first', () => {
		expect(Math.abs(lift(0, 'nappies-beer') - 1)).toBeLessThan(0.2);
		expect(lift(0.5, 'nappies-beer')).toBeGreaterThan(lift(0, 'nappies-beer'));
		expect(lift(1, 'nappies-beer')).toBeGreaterThan(lift(0.5, 'nappies-beer'));
		expect(['nappies-beer', 'beer-nappies']).toContain(rules(receiptsOf(4000, 1), 'lift')[0]!.id);
	});

	test('lift is the same both ways round, confidence is not', () => {
		const found = rules(receiptsOf(1000, 0.6), 'lift');
		const of = (id: string) => found.find((rule) => rule.id === id)!;
		expect(of('beer-nappies').lift).toBeCloseTo(of('nappies-beer').lift, 10);
		expect(of('beer-nappies').confidence).not.toBeCloseTo(of('nappies-beer').confidence, 2);
	});

	test('the receipts of the prediction: 67 % against 70 %, less than everybody', () => {
		expect(crmSystemOutcomes().milk).toBe('less');
	});
});

describe('the contact centre', () => {
	test('one agent more than the load leaves about two thirds of the callers waiting', () => {
		const { waits } = crmSystemOutcomes();
		expect(waits).toBeGreaterThan(60);
		expect(waits).toBeLessThan(75);
		expect(centreNow(CENTRE).waits).toBe(waits);
	});

	test('begins above the load, and each further agent helps less', () => {
		const { agents, waits } = waitingByAgents(120, 5);
		expect(agents[0]).toBe(11);
		const gains = waits.slice(1).map((share, i) => waits[i]! - share);
		gains.slice(1).forEach((gain, i) => expect(gain).toBeLessThan(gains[i]!));
		expect(waits.at(-1)).toBeLessThan(5);
	});
});
