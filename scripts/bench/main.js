import { run, tool } from '../tools/child.js';
import { Complaint } from '../tools/complaint.js';
import { ensureInstalled } from '../tools/install.js';
import { ensureBrowser } from '../test/ensureBrowser.js';

/**
 * npm run bench: makes sure that packages, browser and a fresh build are there, then measures (tests/bench).
 * Standard output stays free for the result.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
	await ensureInstalled();
	await ensureBrowser();
	console.error('Building …');
	const { code, output } = await run(tool('vite/bin/vite.js', 'build'));
	if (code !== 0) throw new Complaint(`${output}\nThe build failed (see above).`);
	const bench = tool('tsx/dist/cli.mjs', '--tsconfig', 'scripts/tsconfig.json', 'tests/bench/main.ts');
	return (await run([...bench, ...args], { show: 'both' })).code;
}
