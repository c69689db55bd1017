import { beforeAll, describe, expect, test } from 'vitest';
import { BRAND_LOYALTY } from '$lib/content/lessons/brandLoyalty';
import { simulate } from '$lib/engine/simulate';
import { BrandDesk } from '$lib/state/lessons/brandDesk.svelte';
import {
	AVERAGE,
	CRISIS_AT,
	monthsPreferred,
	newcomerCourse,
	promiseShift,
	reachedAt,
	STAGES_OF_BRAND
} from '$lib/state/lessons/brandLoyalty';
import { PRACTICES, SIGNS } from '$lib/state/lessons/brandSorting';
import { fits } from '$lib/state/lessons/guess';
import {
	bestPath,
	changesOf,
	OUTCOMES,
	pathCompany,
	PATHS,
	pathResult,
	PLAIN,
	type PathResults
} from '$lib/state/lessons/loyaltyPaths';
import { assemble, PathRuns } from '$lib/state/lessons/pathRuns.svelte';
import { SimulationClient, type WorkerLike } from '$lib/worker/client';

const before = newcomerCourse(AVERAGE, 'none');

describe('the newcomer, as the page says', () => {
	test('accepts, identifies and prefers in this order, each stage taking longer than the last', () => {
		const [accepts, identifies, prefers] = STAGES_OF_BRAND.map((stage) => reachedAt(before, stage)!) as [
			number,
			number,
			number
		];
		expect(accepts).toBeLessThan(12);
		expect(identifies).toBeLessThan(24);
		expect(prefers).toBeGreaterThan(36);
		expect(identifies - accepts).toBeGreaterThan(accepts);
		expect(prefers - identifies).toBeGreaterThan(identifies - accepts);
	});

	test('a full promise without delivery stops at identification', () => {
		const promising = newcomerCourse({ ...AVERAGE, promise: 100 }, 'none');
		expect(reachedAt(promising, 'identification')).not.toBeNull();
		expect(reachedAt(promising, 'preference')).toBeNull();
		expect(promiseShift()).toBe('later');
	});

	test('a fall of quality takes preference away within months; a better brand holds out longer', () => {
		const better = { ...AVERAGE, productQuality: 85 };
		const crisis = newcomerCourse(AVERAGE, 'quality');
		expect(crisis.brand.slice(0, CRISIS_AT + 1)).toEqual(before.brand.slice(0, CRISIS_AT + 1));
		expect(crisis.stages.at(-1)).toBe('identification');
		expect(monthsPreferred(crisis)).toBeLessThan(monthsPreferred(before));
		expect(monthsPreferred(newcomerCourse(better, 'quality'))).toBeGreaterThan(monthsPreferred(crisis));
		expect(newcomerCourse(better, 'quality').stages.at(-1)).toBe('identification');
		const poor = { ...AVERAGE, productQuality: 20 };
		expect(newcomerCourse(poor, 'quality')).toEqual(newcomerCourse(poor, 'none'));
		expect(reachedAt(newcomerCourse(better, 'none'), 'preference')).toBeLessThan(
			reachedAt(before, 'preference')!
		);
	});

	test('a promise raised late costs brand loyalty too', () => {
		expect(newcomerCourse(AVERAGE, 'promise').brand.at(-1)).toBeLessThan(before.brand.at(-1)!);
	});

	test('follows levers and crisis on the desk, and comes back by reset', () => {
		const desk = new BrandDesk();
		desk.set('promise', 100);
		desk.crisis = 'quality';
		expect([desk.moving, desk.value('promise')]).toEqual([true, 100]);
		expect(desk.course.brand.at(-1)).toBeLessThan(desk.before.brand.at(-1)!);
		desk.reset();
		expect(desk.moving).toBe(false);
		expect(desk.course).toEqual(desk.before);
	});
});

describe('the five paths, as the page says', () => {
	let results: PathResults;
	beforeAll(() => {
		const read = [
			PLAIN,
			...PATHS.map((path) => pathCompany(path, false)),
			...PATHS.map((path) => pathCompany(path, true))
		].map((company) => pathResult(simulate(company)));
		results = assemble(read)!;
		expect(assemble(read.slice(1))).toBeNull();
	});
	const change = (
		when: 'kept' | 'givenUp',
		outcome: (typeof OUTCOMES)[number],
		path: (typeof PATHS)[number]
	) => changesOf(results, when, outcome)[PATHS.indexOf(path)]!;

	test('walls raise retention most, and hardly trust or preference; once down, retention is back', () => {
		expect(bestPath(results, 'kept', 'retention')).toBe('switching');
		expect(Math.abs(change('kept', 'trust', 'switching'))).toBeLessThan(2);
		expect(Math.abs(change('kept', 'preference', 'switching'))).toBeLessThan(4);
		expect(change('givenUp', 'retention', 'switching')).toBeLessThan(
			0.4 * change('kept', 'retention', 'switching')
		);
	});

	test('satisfaction moves hearts most, and its preference outlasts giving up', () => {
		for (const outcome of ['satisfaction', 'preference', 'heart'] as const)
			expect(bestPath(results, 'kept', outcome), outcome).toBe('satisfaction');
		expect(bestPath(results, 'givenUp', 'preference')).toBe('satisfaction');
		expect(change('givenUp', 'preference', 'satisfaction')).toBeGreaterThan(
			0.4 * change('kept', 'preference', 'satisfaction')
		);
	});

	test('care moves trust, the ladder feet while there are rewards', () => {
		expect(change('kept', 'trust', 'care')).toBeGreaterThan(2);
		expect(change('kept', 'retention', 'ladder')).toBeGreaterThan(1);
		expect(change('givenUp', 'retention', 'ladder')).toBeLessThan(
			0.6 * change('kept', 'retention', 'ladder')
		);
	});

	test('choosing changes who comes, not what they feel, and nothing ends with giving up', () => {
		expect(change('kept', 'retention', 'choosing')).toBeGreaterThan(2);
		for (const outcome of ['satisfaction', 'trust'] as const)
			expect(Math.abs(change('kept', outcome, 'choosing')), outcome).toBeLessThan(1.5);
		for (const outcome of OUTCOMES)
			expect(change('givenUp', outcome, 'choosing')).toBe(change('kept', outcome, 'choosing'));
	});

	test('the guesses are compared with options and figures that can be guessed', () => {
		const outcomes: Record<string, string | number> = {
			months: reachedAt(before, 'preference')!,
			promise: promiseShift(),
			path: bestPath(results, 'kept', 'retention')
		};
		for (const prediction of BRAND_LOYALTY.predictions)
			expect(fits(prediction, outcomes[prediction.id]), prediction.id).toBe(true);
	});
});

describe('the runs of the page', () => {
	const client = (fail: boolean) =>
		new SimulationClient(() => {
			const worker: WorkerLike = {
				onmessage: null,
				onerror: null,
				onmessageerror: null,
				terminate: () => {},
				postMessage(message) {
					if (message.type !== 'run') return;
					const { id, order } = message;
					const tell = (data: unknown) => worker.onmessage?.({ data } as MessageEvent);
					if (fail) return tell({ type: 'failed', id, failure: { kind: 'engine', message: 'no' } });
					const run = simulate({ ...order.company, customers: 200 });
					tell({ type: 'result', id, stage: 'full', run, changes: null, isBaseline: false });
				}
			};
			return worker;
		});

	test('are there when the last of them is, each under its path', () => {
		const runs = new PathRuns(client(false));
		expect(runs.results).toBeNull();
		runs.start();
		const small = (of: typeof PLAIN) => pathResult(simulate({ ...of, customers: 200 }));
		expect(runs.results?.plain).toEqual(small(PLAIN));
		expect(runs.results?.kept.care).toEqual(small(pathCompany('care', false)));
		expect(runs.results?.givenUp.ladder).toEqual(small(pathCompany('ladder', true)));
	});

	test('say that they failed', () => {
		const runs = new PathRuns(client(true));
		runs.start();
		expect([runs.failed, runs.results]).toEqual([true, null]);
	});
});

test('every stage and every path has something to be put there', () => {
	expect(new Set(SIGNS.map(({ answer }) => answer))).toEqual(new Set(STAGES_OF_BRAND));
	expect(new Set(PRACTICES.map(({ answer }) => answer))).toEqual(new Set(PATHS));
});
