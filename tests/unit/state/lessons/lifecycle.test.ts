import { describe, expect, test } from 'vitest';
import { LIFECYCLE } from '$lib/content/lessons/lifecycle';
import { STAGE_MEASURES } from '$lib/content/stageMeasures';
import { STAGES } from '$lib/domain/typology';
import {
	ASKED_MONTHS,
	beginsAt,
	breakEven,
	courseWith,
	gainsOf,
	lifecycleOutcomes,
	seriesOf,
	stageAt,
	TURNS_AT,
	turningPoint
} from '$lib/state/lessons/lifecycle';

const byStage = courseWith('service').byStage;
const along = (figure: 'volume' | 'price' | 'cost' | 'referral' | 'profit') =>
	STAGES.map((stage) => byStage[stage][figure]) as [number, number, number, number];

describe('the four stages, as the table of the course has them', () => {
	test.each(['volume', 'price', 'referral', 'profit'] as const)(
		'%s rises to stability and falls after',
		(figure) => {
			const [exploration, formation, stability, decline] = along(figure);
			expect(formation).toBeGreaterThan(exploration);
			expect(stability).toBeGreaterThan(formation);
			expect(decline).toBeLessThan(stability);
		}
	);

	test('cost is highest at the beginning, lowest in stability, and rises again', () => {
		const [exploration, formation, stability, decline] = along('cost');
		expect(exploration).toBeGreaterThan(formation);
		expect(formation).toBeGreaterThan(stability);
		expect(decline).toBeGreaterThan(stability);
	});

	test('the beginning is paid for, and in decline most of the profit is gone while volume is not', () => {
		expect(byStage.exploration.profit).toBeLessThan(0);
		expect(byStage.decline.profit).toBeLessThan(byStage.stability.profit / 2);
		expect(byStage.decline.volume).toBeGreaterThan(0.7 * byStage.stability.volume);
	});

	test('follow each other in a relationship that goes through all of them', () => {
		const begins = STAGES.map(beginsAt);
		expect(begins[0]).toBe(0);
		expect(begins).toEqual([...begins].sort((a, b) => a - b));
		expect(begins[3]).toBeGreaterThan(TURNS_AT);
	});
});

describe('what happens to a relationship', () => {
	const without = courseWith('none');

	test('names its course by the stage in which it breaks', () => {
		const share = (at: number) => courseWith('service', at).courses;
		expect(stageAt(without, 1)).toBe('exploration');
		expect(share(1).earlyAbortion).toBeGreaterThan(without.courses.earlyAbortion + 3);
		expect(share(18).midwayDeath).toBeGreaterThan(without.courses.midwayDeath + 5);
		expect(share(TURNS_AT).earlyExit).toBeGreaterThan(without.courses.earlyExit + 3);
	});

	test('costs most where it comes early, and then winning him is never paid back', () => {
		const worth = [3, 18, 60].map((at) => courseWith('service', at).worth.at(-1)!);
		expect(worth).toEqual([...worth].sort((a, b) => a - b));
		expect(worth[2]).toBeLessThan(without.worth.at(-1)!);
		expect(breakEven(courseWith('service', 3))).toBeNull();
		expect(breakEven(without)).toBeGreaterThan(24);
	});

	test('changes nothing before it happens', () => {
		const before = seriesOf(courseWith('promise', 40), 'profit').slice(0, 40);
		expect(before).toEqual(seriesOf(without, 'profit').slice(0, 40));
	});

	test('a strong rival takes customers who buy as before: no decline to be seen', () => {
		const rival = courseWith('rival');
		const last = rival.months.at(-1)!;
		expect(last.present).toBeLessThan(without.months.at(-1)!.present / 2);
		expect(last.volume).toBeGreaterThan(without.months.at(-1)!.volume - 5);
		expect(last.stages.decline).toBeLessThan(50);
		expect(courseWith('service').months.at(-1)!.stages.decline).toBeGreaterThan(80);
	});

	test('the lowest cost and those who are left are read at the lowest, all else at the highest', () => {
		const profit = seriesOf(without, 'profit');
		expect(turningPoint(without, 'profit').value).toBe(Math.max(...profit));
		expect(turningPoint(without, 'cost').value).toBe(Math.min(...seriesOf(without, 'cost')));
		expect(turningPoint(without, 'present').month).toBe(without.months.length);
	});
});

describe('a measure at a stage', () => {
	test('rewards pay at the beginning and lose in stability, where he would have stayed', () => {
		const gains = gainsOf('rewards')!;
		expect(gains.exploration).toBeGreaterThan(0);
		expect(gains.stability).toBeLessThan(gains.decline);
		expect(gains.stability).toBeLessThan(0);
	});

	test('service innovation pays in decline and is wasted in stability', () => {
		const gains = gainsOf('innovation')!;
		expect(gains.decline).toBeGreaterThan(0);
		expect(gains.stability).toBeLessThan(0);
	});

	test('special treatment pays more in formation than later, joint plans earlier than the course has them', () => {
		const special = gainsOf('special')!;
		expect(special.formation).toBeGreaterThan(special.stability);
		const joint = gainsOf('joint')!;
		expect(joint.exploration).toBeGreaterThan(joint.stability);
	});

	test('has no account where the model has no lever', () => {
		expect(gainsOf('crossSelling')).toBeNull();
		expect(STAGE_MEASURES.filter(({ id }) => gainsOf(id) === null)).toHaveLength(1);
	});

	test('belongs to every stage at least once', () => {
		expect(new Set(STAGE_MEASURES.map(({ stage }) => stage)).size).toBe(STAGES.length);
	});
});

describe('what guesses are compared with', () => {
	const outcomes = lifecycleOutcomes(ASKED_MONTHS);

	test('is asked at the months of the text, and lies within what can be drawn', () => {
		const [profit] = LIFECYCLE.predictions;
		expect(profit.kind === 'curve' && profit.points.map(Number)).toEqual(ASKED_MONTHS);
		const { min, max } = profit.kind === 'curve' ? profit : { min: 0, max: 0 };
		for (const value of outcomes.profit) {
			expect(value).toBeGreaterThan(min);
			expect(value).toBeLessThan(max);
		}
	});

	test('a minority lasts, and rewards are worst in stability', () => {
		expect(outcomes.lasting).toBeLessThan(35);
		expect(outcomes.lasting).toBeGreaterThan(5);
		expect(outcomes.rewards).toBe('stability');
	});
});
