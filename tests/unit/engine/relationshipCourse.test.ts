import { describe, expect, test } from 'vitest';
import { decide, type Company } from '$lib/domain/company';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { STAGES, TRAJECTORIES } from '$lib/domain/typology';
import { live } from '$lib/engine/life';
import { relationshipCourse } from '$lib/engine/relationshipCourse';
import { courseOf, JUST_JOINED, reach, trajectoryOf } from '$lib/engine/trajectory';

const company: Company = { ...companyFrom(preset('retailer')), months: 96 };

describe('relationshipCourse(company)', () => {
	const course = relationshipCourse(company);

	test('accounts for everybody: courses and stages add up, and nobody comes back', () => {
		const all = [...TRAJECTORIES, 'open' as const].reduce((sum, name) => sum + course.courses[name], 0);
		expect(all).toBeCloseTo(100, 9);
		let before = 100;
		for (const { present, stages } of course.months) {
			expect(STAGES.reduce((sum, stage) => sum + stages[stage], 0)).toBeCloseTo(100, 9);
			expect(present).toBeLessThanOrEqual(before);
			before = present;
		}
	});

	test('the mean of all months is that of the stages, weighted by the months spent in them', () => {
		let [total, weighted] = [0, 0];
		const time = { exploration: 0, formation: 0, stability: 0, decline: 0 };
		course.months.forEach((month, i) => {
			const there = i === 0 ? 100 : course.months[i - 1]!.present;
			total += there * month.profit;
			for (const stage of STAGES) time[stage] += (there * month.stages[stage]) / 100;
		});
		for (const stage of STAGES) weighted += time[stage] * course.byStage[stage].profit;
		expect(weighted).toBeCloseTo(total, 6);
	});

	test('worth begins with what winning the customer cost, and adds what each month brings', () => {
		const factor = (1 + company.start.discountRate / 100) ** (-1 / 12);
		expect(course.worth[0]).toBeCloseTo(course.months[0]!.profit * factor - course.acquisition, 6);
		const [first, second] = course.worth as [number, number];
		const [one, two] = course.months as [(typeof course.months)[0], (typeof course.months)[0]];
		expect(second - first).toBeCloseTo((one.present / 100) * two.profit * factor ** 2, 6);
	});

	test('lives like the newcomers of the full simulation: who joins there stays about as long', () => {
		const joined = Array.from({ length: 400 }, (_, customer) =>
			live({ ...company, customers: 400 }, customer)
		)
			.map(({ months }) => months)
			.map((months) => ({
				months,
				from: months.findIndex(({ events }) => events.includes('joined'))
			}))
			.filter(({ from }) => from >= 0 && from <= 84);
		const stayed = joined.filter(({ months, from }) =>
			months.slice(from, from + 13).every(({ status }) => status === 'customer')
		);
		const share = (100 * stayed.length) / joined.length;
		expect(joined.length).toBeGreaterThan(100);
		expect(Math.abs(share - course.months[11]!.present)).toBeLessThan(15);
	});

	test('is the same again, and follows decisions', () => {
		expect(relationshipCourse(company)).toEqual(course);
		const slow = relationshipCourse(decide(company, 24, 'serviceSpeed', 10));
		expect(slow.months.slice(0, 24)).toEqual(course.months.slice(0, 24));
		expect(slow.worth.at(-1)).toBeLessThan(course.worth.at(-1)!);
	});

	test('where nobody can be won the cost of winning has no bound', () => {
		const closed = { ...company, start: { ...company.start, acquisitionCeiling: 0, acquisitionSpend: 5 } };
		expect(relationshipCourse(closed, 20).acquisition).toBe(Infinity);
	});
});

describe('how far a relationship has come', () => {
	test('is named step by step as it is named afterwards', () => {
		let checked = 0;
		for (let customer = 0; customer < 60; customer++) {
			const { months } = live({ ...company, customers: 60 }, customer);
			const from = months.findLastIndex(
				({ events }) => events.includes('joined') || events.includes('returned')
			);
			const to = months.findIndex(({ events }, i) => i > from && events.includes('left'));
			if (from < 0 || to < 0) continue;
			const reached = months.slice(from + 1, to + 1).reduce((so, { stage }) => reach(so, stage), JUST_JOINED);
			expect(courseOf(reached)).toBe(trajectoryOf(months.slice(0, to + 1)));
			checked++;
		}
		expect(checked).toBeGreaterThan(10);
	});
});
