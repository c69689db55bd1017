import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CAUSES, STAGES } from '$lib/domain/typology';
import { LEVERS } from '$lib/domain/levers';
import { MEASURES } from '$lib/domain/measures';
import { SERIES } from '$lib/domain/run';
import { runNode } from './run';

const TSX = ['--import', 'tsx', 'scripts/simulate.ts'];
const TSX_TSCONFIG_PATH = 'scripts/tsconfig.json';
const simulate = (...args: string[]) => runNode([...TSX, ...args], { TSX_TSCONFIG_PATH });

const folder = mkdtempSync(join(tmpdir(), 'liuke-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
	const path = join(folder, `${files++}.json`);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

const small = ['--customers', '400', '--months', '24'];

describe('npm run simulate', () => {
	it('prints with --json what was run, every measure and every series by month', async () => {
		const { code, stdout, stderr } = await simulate(...small, '--seed', '9', '--json');
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		const report = JSON.parse(stdout);
		expect(report).toMatchObject({ modelVersion: 1, seed: 9, customers: 400, months: 24, viewAt: 24 });
		expect(report.digest).toMatch(/^[0-9a-f]{8,}$/);
		expect(report.elapsedMs).toBeGreaterThan(0);
		expect(report.customerMonths).toBeGreaterThan(0);
		expect(Object.keys(report.measures).sort()).toEqual(MEASURES.map(({ name }) => name).sort());
		for (const name of SERIES) expect(report.series[name], name).toHaveLength(25);
		for (const name of STAGES) expect(report.series.stages[name], name).toHaveLength(25);
		for (const name of CAUSES) expect(report.series.causes[name], name).toHaveLength(25);
	});

	it('makes the same run again from the company it printed, in a file', async () => {
		const moves = ['--set', 'retentionEffort=60', '--set', 'socialProgramme=10', '--decide', '6:price=110'];
		const first = JSON.parse((await simulate(...small, ...moves, '--json')).stdout);
		const again = JSON.parse((await simulate(file(first.company), '--json')).stdout);
		expect(again.digest).toBe(first.digest);
		expect(again.company).toEqual(first.company);
		expect(first.company.start.socialProgramme).toBe(10);
		expect(first.company.decisions).toEqual([{ month: 6, lever: 'price', value: 110 }]);
	});

	it('applies --set in the order given: the last word on a part is the last one said', async () => {
		const company = async (...args: string[]) =>
			JSON.parse((await simulate(...small, ...args, '--json')).stdout).company.start;
		const part = ['--set', 'learning=90'];
		const headline = ['--set', 'switchingCosts=0'];
		expect((await company(...headline, ...part)).learning).toBe(90);
		expect((await company(...part, ...headline)).learning).toBe(0);
	});

	it('reads measures at the month asked for', async () => {
		const at = async (...args: string[]) =>
			JSON.parse((await simulate(...small, ...args, '--json')).stdout).measures.activeCustomers;
		const { series } = JSON.parse((await simulate(...small, '--json')).stdout);
		expect(await at('--at', '12')).toBe(series.active[12]);
	});

	it('lists every lever with what is known of it', async () => {
		const list = JSON.parse((await simulate('--levers', '--json')).stdout);
		expect(list).toHaveLength(LEVERS.length);
		for (const [i, { name, group, label, unit, min, max, step, default: initial }] of LEVERS.entries()) {
			expect(list[i]).toMatchObject({ name, group, ...label, unit, min, max, step, default: initial });
		}
	});

	it('prints tables for people in both languages', async () => {
		const zh = await simulate(...small, '--lang', 'zh');
		const en = await simulate(...small, '--lang', 'en');
		for (const { name, label } of MEASURES) {
			expect(zh.stdout).toContain(label.zh);
			expect(en.stdout).toContain(label.en);
			expect(en.stdout).toContain(name);
		}
		expect((await simulate('--levers', '--lang', 'zh')).stdout).toContain('转换成本');
		expect((await simulate('--presets')).stdout).toContain('retailer');
		expect((await simulate('--help', '--lang', 'zh')).stdout).toContain('--decide');
	});
});

describe('npm run simulate given something that cannot be', () => {
	it.each([
		['an unknown lever', ['--set', 'luck=1', '--json'], 'luck'],
		['a value out of range', ['--set', 'competition=1.01', '--json'], 'competition'],
		['a broken file', [file('{"seed": 1'), '--json'], 'JSON']
	])(
		'ends on %s with code 2, one line on standard error and nothing on standard output',
		async (_, args, hint) => {
			const { code, stdout, stderr } = await simulate(...args);
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
			expect(stderr).toMatch(/^simulate: [^\n]+\n$/);
			expect(stderr).toContain(hint);
		}
	);

	it('complains in the language of the system', async () => {
		const { stderr } = await runNode([...TSX, '--luck'], { TSX_TSCONFIG_PATH, LANG: 'zh_CN.UTF-8' });
		expect(stderr).toContain('选项');
	});
});
