import { run, tool } from '../tools/child.js';
import { Complaint } from '../tools/complaint.js';
import { ensureInstalled } from '../tools/install.js';
import { ensureBrowser } from './ensureBrowser.js';
import { browser, build, e2e, lint, types, unit } from './steps.js';

/**
 * Runs a step and says how it went; what it printed is shown only where it failed.
 * @param {import('./steps.js').Step} step
 */
async function report(step) {
	const started = performance.now();
	console.log(`  … ${step.name}`);
	const { passed, failed, output } = await step.run();
	const seconds = Math.round((performance.now() - started) / 1000);
	if (failed) console.log(output.trimEnd());
	const counts = failed ? `${failed} of ${passed + failed} failed` : `${passed} passed`;
	console.log(`  ${failed ? '✗' : '✓'} ${step.name}: ${counts} in ${seconds} s`);
	return { passed, failed };
}

/** Runs steps one after the other. @param {...import('./steps.js').Step} steps */
async function inTurn(...steps) {
	const results = [];
	for (const step of steps) results.push(await report(step));
	return results;
}

/**
 * npm test: installs what is missing, then types, lint, unit tests, tests in a browser, build, end-to-end tests.
 * What needs no browser runs in two lanes; the browsers run one at a time, so that neither starves the other.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
	await ensureInstalled();
	await ensureBrowser();
	const { code, output } = await run(tool('@sveltejs/kit/svelte-kit.js', 'sync'));
	if (code !== 0) throw new Complaint(`${output}\nsvelte-kit sync failed (see above).`);

	const lanes = await Promise.all([inTurn(unit), inTurn(types, lint, build)]);
	const results = [...lanes.flat(), ...(await inTurn(browser, e2e))];
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed ? 1 : 0;
}
