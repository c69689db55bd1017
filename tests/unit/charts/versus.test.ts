import { describe, expect, it } from 'vitest';
import type { ChartsText } from '$lib/charts/text';
import { compare, versusClause } from '$lib/charts/versus';
import { enCharts } from '$lib/i18n/en/charts';
import { zhCharts } from '$lib/i18n/zh/charts';
import { changesOf } from '../../support/changes';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun();
const baseline = syntheticRun({ lift: 0.5 });
const change = { difference: 5, halfWidth: 2, noise: false };

describe('compare', () => {
	it('has nothing to say without a baseline', () => {
		expect(compare('clv', { run })).toBeNull();
	});

	it('takes the paired difference where there is one, else the plain one', () => {
		const changes = changesOf({ clv: change });
		expect(compare('clv', { run, baseline, changes })).toEqual({ difference: 5, noise: false, sure: true });
		const plain = compare('clv', { run, baseline })!;
		expect(plain.difference).toBeCloseTo(run.measures.clv - baseline.measures.clv, 9);
		expect(plain.sure).toBe(false);
	});

	it('is not sure of noise, and silent about figures that do not exist', () => {
		const noisy = changesOf({ clv: { ...change, noise: true } });
		expect(compare('clv', { run, baseline, changes: noisy })!.sure).toBe(false);
		const broken = changesOf({ clv: { ...change, difference: NaN } });
		expect(compare('clv', { run, baseline, changes: broken })).toBeNull();
	});
});

describe('versusClause', () => {
	const clause = (difference: number, noise = false) =>
		versusClause(zhCharts.versus, '利润', { difference, noise, sure: !noise }, (amount) => `¥${amount}`);

	it('says above, below, equal or noise, always with a positive amount', () => {
		expect(clause(3)).toBe('利润比基准高 ¥3');
		expect(clause(-3)).toBe('利润比基准低 ¥3');
		expect(clause(0)).toBe('利润与基准相同');
		expect(clause(3, true)).toBe('利润与基准之差属于噪声');
	});
});

describe('the messages', () => {
	it('say all that charts ask for, in both languages', () => {
		const texts: readonly ChartsText[] = [zhCharts, enCharts];
		expect(texts).toHaveLength(2);
	});
});
