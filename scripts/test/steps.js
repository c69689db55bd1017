import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tool } from '../tools/child.js';
import { judged, parseReport, playwrightCounts, vitestCounts } from './reports.js';

/** @typedef {import('./reports.js').Counts} Counts */
/** @typedef {Counts & { output: string }} StepResult */
/** @typedef {{ name: string, run: () => Promise<StepResult> }} Step */

/** No runner needs this long on two slow cores; one that hangs must not hang the suite. */
const MINUTES = 15;

/**
 * One check made by programs run in order, the next only after the one before it.
 * @param {string} name
 * @param {readonly (readonly string[])[]} commands
 * @returns {Step}
 */
function check(name, commands) {
	return {
		name,
		async run() {
			let output = '';
			for (const command of commands) {
				const ended = await run(command, { minutes: MINUTES });
				output += ended.output;
				if (ended.code !== 0) return { passed: 0, failed: 1, output };
			}
			return { passed: 1, failed: 0, output };
		}
	};
}

/**
 * A test runner that leaves a JSON report in the file it is given.
 * @param {string} name
 * @param {(report: string) => { command: readonly string[], env?: Record<string, string> }} start
 * @param {(report: unknown) => Counts} count
 * @returns {Step}
 */
function runner(name, start, count) {
	return {
		name,
		async run() {
			const folder = mkdtempSync(join(tmpdir(), 'liuke-'));
			const file = join(folder, 'report.json');
			const { command, env = {} } = start(file);
			const { code, output } = await run(command, { env, minutes: MINUTES });
			const report = parseReport(read(file));
			rmSync(folder, { recursive: true, force: true });
			return { ...judged(count(report), code), output };
		}
	};
}

/** @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** @param {string} project of vite.config.ts */
const vitest = (project) =>
	runner(
		project,
		(report) => ({
			command: tool(
				'vitest/vitest.mjs',
				...['run', '--project', project],
				...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
			)
		}),
		vitestCounts
	);

export const types = check('types', [
	tool('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	// The service worker lives in another world than the pages.
	tool('typescript/bin/tsc', '--project', './tsconfig.offline.json')
]);

export const lint = check('lint', [
	tool('eslint/bin/eslint.js', '.'),
	tool('prettier/bin/prettier.cjs', '--check', '.')
]);

export const build = check('build', [tool('vite/bin/vite.js', 'build')]);

export const unit = vitest('unit');

export const browser = vitest('browser');

export const e2e = runner(
	'e2e',
	(report) => ({
		command: tool('@playwright/test/cli.js', 'test', '--reporter=list,json'),
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	}),
	playwrightCounts
);
