import { expect, test } from 'vitest';
import { parametersFrom } from '$lib/domain/parameters';
import { CAUSES } from '$lib/domain/typology';
import { policyFrom } from '$lib/engine/policy';
import { regainChance } from '$lib/engine/regainChance';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const policy = (winbackOffer: number) => policyFrom(parametersFrom({ winbackOffer }));

test('who is called comes back more easily than on his own, and an offer of nothing adds nothing', () => {
	for (const cause of CAUSES) {
		const { alone, called } = regainChance(cause, 2, policy(1));
		expect(called).toBeGreaterThan(alone);
		const nothing = regainChance(cause, 2, policy(0));
		expect(nothing.called).toBe(nothing.alone);
	}
});

test('the chance wears off with the months gone and rises with the offer', () => {
	const chances = [1, 3, 6, 12].map((gone) => regainChance('price', gone, policy(1)).called);
	expect(chances).toEqual([...chances].sort((a, b) => b - a));
	expect(regainChance('price', 1, policy(2)).called).toBeGreaterThan(
		regainChance('price', 1, policy(1)).called
	);
});

test('the engine’s lost customers return as often as these chances say, within three standard errors', () => {
	// Everybody leaves at one time and for one reason: only chance and the months gone are left.
	const levers = {
		winbackOffer: 0,
		naturalExit: 20,
		initialShare: 100,
		acquisitionCeiling: 0,
		individualChange: 0
	};
	const run = simulate(
		company({
			seed: 5,
			customers: 20_000,
			months: 24,
			levers: { ...levers, churnAlpha: 0.05, churnBeta: 200 }
		})
	);
	const { people, series } = run;
	const rule = policyFrom(parametersFrom(levers));
	// Nearly all leave by natural exit; who is lost today was asked by chance in every month since.
	let [expected, variance] = [0, 0];
	for (let month = 2; month <= 24; month++) {
		for (let left = 1; left < month; left++) {
			const gone = series.lost[left]!;
			const { alone } = regainChance('natural', month - left, rule);
			expected += gone * alone;
			variance += gone * alone * (1 - alone);
		}
	}
	const returned = series.returned.reduce((sum, each) => sum + each, 0);
	const natural = [...people.cause].filter((cause) => CAUSES[cause] === 'natural').length;
	expect(natural).toBeGreaterThan(0.9 * [...people.cause].filter((cause) => cause !== 255).length);
	// Who has returned is no longer asked, and a few left for other reasons: both small beside three errors.
	expect(Math.abs(returned - expected)).toBeLessThan(3 * Math.sqrt(variance) + 0.02 * expected);
});
