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

test('the power utility is a monopoly until competition is let in', () => {
	const power = preset('power');
	expect(power.start.competition).toBe(0);
	expect(power.decisions.map((d) => d.lever)).toEqual(['competition']);
});
