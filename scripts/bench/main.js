import { parseArgs } from 'node:util';
import { ensureBrowser } from '../test/ensureBrowser.js';
import { run, tool } from '../tools/child.js';
import { Complaint } from '../tools/complaint.js';
import { ensureInstalled } from '../tools/install.js';

/** Those that need neither a build nor a browser. */
const WITHOUT_BROWSER = ['engine', 'templates', 'papers'];
const BENCHES = [...WITHOUT_BROWSER, 'drag', 'large', 'load'];

/**
 * The bench asked for, undefined for all.
 * @param {string[]} args
 * @throws {Complaint}
 */
function chosen(args) {
	const usage = `npm run bench knows --json and --only ${BENCHES.join('|')}.`;
	try {
		const { only } = parseArgs({
			args,
			options: { json: { type: 'boolean' }, only: { type: 'string' } }
		}).values;
		if (only === undefined || BENCHES.includes(only)) return only;
	} catch {
		// told below, in one line
	}
	throw new Complaint(usage, 2);
}

/**
 * npm run bench [-- --json] [-- --only engine|templates|papers|drag|large|load]: makes sure that packages, browser and
 * a fresh build are there, then measures (tests/bench). Standard output stays free for the result.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
	const only = chosen(args);
	await ensureInstalled();
	if (only === undefined || !WITHOUT_BROWSER.includes(only)) {
		await ensureBrowser();
		console.error('Building …');
		const { code, output } = await run(tool('vite/bin/vite.js', 'build'));
		if (code !== 0) throw new Complaint(`${output}\nThe build failed (see above).`);
	}
	const bench = tool('tsx/dist/cli.mjs', '--tsconfig', 'scripts/tsconfig.json', 'tests/bench/main.ts');
	return (await run([...bench, ...args], { show: 'both' })).code;
}
