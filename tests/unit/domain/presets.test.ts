import { describe, expect, test } from 'vitest';
import { CUSTOMERS, MODEL_VERSION, MONTHS, SEED } from '$lib/domain/company';
import { clampLever, isInRange } from '$lib/domain/lever';
import { isLeverName, lever, type BaseLever } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { companyFrom, PRESET_IDS } from '$lib/domain/preset';
import { preset, PRESETS } from '$lib/domain/presets';

test('there is one preset for every id, in order, the retailer first', () => {
	expect(PRESETS.map((p) => p.id)).toEqual([...PRESET_IDS]);
	expect(PRESET_IDS.map((id) => preset(id))).toEqual([...PRESETS]);
	expect(PRESET_IDS[0]).toBe('retailer');
});

test('no two presets share a name or a seed', () => {
	for (const key of ['zh', 'en'] as const) {
		expect(new Set(PRESETS.map((p) => p.name[key])).size).toBe(PRESETS.length);
	}
	expect(new Set(PRESETS.map((p) => p.seed)).size).toBe(PRESETS.length);
});

test('the retailer is the company with every lever at its default', () => {
	expect(companyFrom(preset('retailer')).start).toEqual(DEFAULT_PARAMETERS);
});

describe.each(PRESETS.map((p) => [p.id, p] as const))('preset %s', (id, p) => {
	test('starts with levers that exist, in range and on their steps or a share written to one decimal', () => {
		const usable = Object.entries(p.start).filter(([name, value]) => {
			if (!isLeverName(name)) return false;
			const spec = lever(name as BaseLever);
			return (
				isInRange(spec, value) && clampLever({ ...spec, step: Math.min(spec.step, 0.1) }, value) === value
			);
		});
		expect(usable).toEqual(Object.entries(p.start));
	});

	test('has a size, horizon and seed that a company may have', () => {
		expect(p.customers % CUSTOMERS.step).toBe(0);
		expect(p.customers).toBeGreaterThanOrEqual(CUSTOMERS.min);
		expect(p.customers).toBeLessThanOrEqual(CUSTOMERS.max);
		expect(p.months).toBeGreaterThanOrEqual(MONTHS.min);
		expect(p.months).toBeLessThanOrEqual(MONTHS.max);
		expect(Number.isInteger(p.seed) && p.seed >= SEED.min && p.seed <= SEED.max).toBe(true);
	});

	test('logs decisions in order, within the horizon, one per month and lever, on their steps', () => {
		const months = p.decisions.map((d) => d.month);
		expect(months).toEqual([...months].sort((a, b) => a - b));
		expect(months.every((month) => month >= 1 && month < p.months)).toBe(true);
		expect(new Set(p.decisions.map((d) => `${d.month} ${d.lever}`)).size).toBe(months.length);
		expect(p.decisions.map((d) => clampLever(lever(d.lever), d.value))).toEqual(
			p.decisions.map((d) => d.value)
		);
	});

	test('tells in both languages what it is, what to try and where its figures come from', () => {
		for (const text of [p.story, p.source]) {
			expect(text.zh.length).toBeGreaterThan(60);
			expect(text.zh).toMatch(/[。？]$/);
			expect(text.en.length).toBeGreaterThan(150);
			expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}]*[.?]$/u);
		}
		expect(p.source.zh).toMatch(/课程资料/);
		expect(p.source.zh).toMatch(/假设/);
		expect(p.source.en).toMatch(/course texts/);
		expect(p.source.en).toMatch(/our assumption/);
	});

	test('gives the same figures in both languages', () => {
		const figures = (text: string) =>
			(text.match(/\d+(?:\.\d+)?/g) ?? []).filter((figure) => figure.length > 1).sort();
		expect(new Set(figures(p.source.en))).toEqual(new Set(figures(p.source.zh)));
		expect(new Set(figures(p.story.en))).toEqual(new Set(figures(p.story.zh)));
	});

	test('becomes a company that keeps its id, seed, size, start and decisions', () => {
		const company = companyFrom(p);
		expect(company).toMatchObject({
			modelVersion: MODEL_VERSION,
			preset: id,
			seed: p.seed,
			customers: p.customers,
			months: p.months,
			decisions: p.decisions
		});
		expect(company.start).toMatchObject(p.start);
	});
});

test('figures taken from the course texts stand in the parameters and in the source note', () => {
	const housing = preset('housing');
	expect(housing.start.complaintResolution).toBe(Number(((487 / 489) * 100).toFixed(1)));
	for (const figure of ['489', '487', '55.3 %', '207', '36 %', '34 %', '79.2 %', '88.3 %']) {
		expect(housing.source.zh).toContain(figure);
	}
	expect(preset('exhibition').source.zh).toContain('25 %');
	expect(preset('retailer').source.en).toContain(`α = ${DEFAULT_PARAMETERS.churnAlpha}`);
	expect(preset('retailer').source.en).toContain(`β = ${DEFAULT_PARAMETERS.churnBeta}`);
});

test('the power utility is a monopoly until competition is let in', () => {
	const power = preset('power');
	expect(power.start.competition).toBe(0);
	expect(power.decisions.map((d) => d.lever)).toEqual(['competition']);
});

test('decisions that a note describes are the decisions that are logged', () => {
	const power = preset('power');
	const opening = power.decisions[0]!;
	expect(power.source.en).toContain(
		`month ${opening.month} with competition rising from 0 to ${opening.value}`
	);
	const steel = preset('steel');
	const [speed, loop] = [steel.decisions[0]!, steel.decisions[1]!];
	expect(steel.source.en).toContain(
		`month ${speed.month} and takes service speed from ${steel.start.serviceSpeed} to ${speed.value} ` +
			`and closing the loop from ${steel.start.closingTheLoop} % to ${loop.value} %`
	);
});
