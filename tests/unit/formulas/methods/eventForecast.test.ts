import { describe, expect, it } from 'vitest';
import { startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs } from '$lib/domain/clv/input';
import { EVENT_FORECAST } from '$lib/formulas/methods/eventForecast';
import { expectRefused } from '../refused';

const work = (given: Partial<Inputs>) => EVENT_FORECAST.work(startingInputs(EVENT_FORECAST.inputs, given));
const outputOf = (name: string, given: Partial<Inputs>) =>
	work(given).outputs.find((output) => output.name === name)!.value;

// Two customers in mixed order; at 21 % a year half a year is worth 1/1.1.
const given = {
	events: [
		[1, 12, 50, 1500, 600],
		[2, 0, 100, 900, 1000],
		[1, 0, 100, 0, 300],
		[1, 6, 80, 2000, 900]
	],
	discount: 21,
	misjudged: 10
};

describe('customer-event forecasting as the page computes it', () => {
	it('opens one account: its own events, in the order of time', () => {
		const { table, outputs } = work({ ...given, account: 1 });
		expect(table.rows.map(([month]) => month)).toEqual([0, 6, 12]);
		const byHand = -300 + (0.8 * 1100) / 1.1 + (0.5 * 900) / 1.21;
		expect(outputs[0].value).toBeCloseTo(byHand, 9);
		expect(outputOf('clv', { ...given, account: 2 })).toBeCloseTo(-100, 9);
	});

	it('has the spread of independent events', () => {
		const variance = 0.16 * (1100 / 1.1) ** 2 + 0.25 * (900 / 1.21) ** 2;
		expect(outputOf('deviation', given)).toBeCloseTo(Math.sqrt(variance), 9);
		// Four outcomes: both, one, the other, neither; a loss only if neither happens.
		expect(outputOf('loss', given)).toBeCloseTo(100 * 0.2 * 0.5, 9);
		expect(outputOf('low', given)).toBeCloseTo(-300, 9);
		expect(outputOf('high', given)).toBeCloseTo(-300 + 1000 + 900 / 1.21, 9);
	});

	it('shows what misjudged chances would make of it, certain events staying within 100 %', () => {
		const at = (first: number, second: number, third: number) =>
			-300 * first + second * 1000 + (third * 900) / 1.21;
		expect(outputOf('ifLower', given)).toBeCloseTo(at(0.9, 0.7, 0.4), 9);
		expect(outputOf('ifHigher', given)).toBeCloseTo(at(1, 0.9, 0.6), 9);
	});

	it('refuses an account without events', () => {
		expectRefused([[() => work({ ...given, account: 3 }), 'events', 'empty']]);
	});
});
