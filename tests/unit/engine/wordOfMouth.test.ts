import { expect, test } from 'vitest';
import { LOST } from '$lib/engine/circle';
import { wordOfMouth } from '$lib/engine/wordOfMouth';
import { circlesAt, customersOf } from './support/circle';

test('praise and warnings in the circle are what the README says, the lost talk half as much', () => {
	for (const wordOfMouthLever of [0, 40, 100]) {
		const levers = { wordOfMouth: wordOfMouthLever, productQuality: 60 };
		let [praised, warned, rumours] = [0, 0, 0];
		for (const { c, policy, month } of circlesAt({ levers, seed: 9 }, 18, 60)) {
			const before = c.image;
			let [praise, warning] = [0, 0];
			for (const i of customersOf(c)) {
				const s = c.satisfaction[i]!;
				praise += [0, 0.5, 1, 0.3][c.stage[i]!]! * Math.max(0, (s - 70) / 30);
				warning += Math.max(0, (55 - s) / 55);
			}
			c.status.forEach((status, i) => {
				if (status === LOST) warning += 0.5 * Math.max(0, (55 - c.satisfaction[i]!) / 55);
			});
			wordOfMouth(c, policy, month);
			expect(c.praise).toBeCloseTo(((wordOfMouthLever / 100) * praise) / 20, 12);
			expect(c.warning).toBeCloseTo(((wordOfMouthLever / 100) * warning) / 20, 12);
			const rumour = c.image - (0.75 * before + 0.25 * c.warning);
			expect(rumour === 0 || Math.abs(rumour - 1) < 1e-9 || Math.abs(rumour) < 1e-9).toBe(true);
			if (rumour > 0.5) rumours++;
			if (praise > 0) praised++;
			if (warning > 0) warned++;
		}
		expect(praised).toBeGreaterThan(10);
		expect(warned).toBeGreaterThan(10);
		expect(rumours).toBeLessThan(6);
	}
});

test('a rumour reaches about one circle in a hundred a month', () => {
	const circles = circlesAt({ seed: 10 }, 0, 3000);
	let rumours = 0;
	for (const { c, policy, month } of circles) {
		c.image = 0;
		wordOfMouth(c, policy, month);
		if (c.image > 0.9) rumours++;
	}
	expect(Math.abs(rumours / 3000 - 0.01)).toBeLessThan(4 * Math.sqrt((0.01 * 0.99) / 3000));
});
