import { describe, expect, test } from 'vitest';
import { INDEX_MODEL, INDEX_MODELS, variablesOf } from '$lib/formulas/indexModels';
import { IndexDesk } from '$lib/state/lessons/indexDesk.svelte';
import { placeOf } from '$lib/state/lessons/indexPlaces';
import {
	changeOf,
	effectOf,
	movements,
	satisfactionIndexOutcomes,
	scoreOf,
	waysOf
} from '$lib/state/lessons/satisfactionIndex';

describe('the five models, as the page says', () => {
	test('America adds quality, Norway image, and recent research puts price and handling for value and complaints', () => {
		expect(changeOf('scsb')).toMatchObject({ added: [], dropped: [] });
		expect(changeOf('acsi')).toMatchObject({ added: ['quality'], dropped: [] });
		expect(changeOf('ncsb')).toMatchObject({ added: ['image'], dropped: [] });
		expect(changeOf('ecsi')).toMatchObject({ added: [], dropped: [] });
		expect(changeOf('later')).toMatchObject({
			added: ['price', 'handling', 'affective', 'calculative'],
			dropped: ['expectation', 'value', 'complaints']
		});
	});

	test('only the European arrows were estimated; all others weigh the same and only show the way', () => {
		for (const id of INDEX_MODELS) {
			const { estimated, arrows } = INDEX_MODEL[id];
			expect(estimated).toBe(id === 'ecsi');
			if (!estimated) expect(new Set(arrows.map(({ weight }) => Math.abs(weight))).size).toBe(1);
		}
	});

	test('image drives satisfaction in the European model and follows it in recent research', () => {
		expect(effectOf('ecsi', 'image', 'satisfaction').total).toBeGreaterThan(0);
		expect(effectOf('later', 'image', 'satisfaction').total).toBe(0);
		expect(effectOf('later', 'satisfaction', 'image').total).toBeGreaterThan(0);
	});
});

describe('what runs through the arrows', () => {
	test('of the European model by hand: expectations reach satisfaction by four ways, 0.4185 in all', () => {
		const byHand = 0.063 + 0.05 * 0.195 + 0.557 * 0.512 + 0.557 * 0.558 * 0.195;
		const { direct, indirect, total } = effectOf('ecsi', 'expectation', 'satisfaction');
		expect(total).toBeCloseTo(byHand, 12);
		expect(direct).toBe(0.063);
		expect(direct + indirect).toBeCloseTo(total, 12);
		expect(waysOf('ecsi', 'expectation', 'satisfaction')).toHaveLength(4);
	});

	test('the guesses are compared with quality, and with about 0.4', () => {
		expect(satisfactionIndexOutcomes()).toEqual({ strongest: 'quality', through: 'total-0.4' });
	});

	test('twice the shift moves everything twice as far, and the driver itself by the shift', () => {
		for (const id of INDEX_MODELS) {
			const [once, twice] = [movements(id, 'satisfaction', 1), movements(id, 'satisfaction', 2)];
			expect(once.get('satisfaction')).toBe(1);
			for (const [variable, movement] of once) expect(twice.get(variable)).toBeCloseTo(2 * movement, 12);
		}
	});

	test('satisfaction lowers complaints where they are counted and raises their handling where it is judged', () => {
		expect(effectOf('scsb', 'satisfaction', 'complaints').total).toBeLessThan(0);
		expect(effectOf('ecsi', 'satisfaction', 'complaints').total).toBeGreaterThan(0);
	});

	test('the American score of 8, 7 and 6 is 66.7 by hand, and its ends are 0 and 100', () => {
		expect(scoreOf([8, 7, 6])).toBeCloseTo(((7 + 6 + 5) / 3 / 9) * 100, 9);
		expect([scoreOf([1, 1, 1]), scoreOf([10, 10, 10])]).toEqual([0, 100]);
	});
});

describe('the diagram', () => {
	test('no two boxes of a model stand on each other', () => {
		for (const id of INDEX_MODELS) {
			const places = variablesOf(INDEX_MODEL[id]).map((variable) => placeOf(id, variable));
			places.forEach(([u, v], i) => {
				for (const [x, y] of places.slice(i + 1)) {
					expect(Math.abs(u - x) >= 0.26 || Math.abs(v - y) >= 0.24).toBe(true);
				}
			});
		}
	});

	test('a driver that a model does not have gives way to one it has', () => {
		const desk = new IndexDesk();
		expect(desk.driver).toBe('expectation');
		desk.show('later');
		expect(desk.drivers).toContain(desk.driver);
		expect(desk.change.dropped).toContain('expectation');
		desk.drive('satisfaction');
		desk.show('ecsi');
		expect(desk.driver).toBe('satisfaction');
		expect(desk.movement('loyalty')).toBeCloseTo(0.485 + 0.528 * 0.067, 12);
	});
});
