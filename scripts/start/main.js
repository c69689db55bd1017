import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../tools/base.js';
import { ROOT, run, tool } from '../tools/child.js';
import { Complaint } from '../tools/complaint.js';
import { ensureInstalled } from '../tools/install.js';
import { listenFrom, parsePort } from '../tools/port.js';

const DEFAULT_PORT = 4173;

/**
 * What was asked for on the command line.
 * @param {string[]} args
 * @throws {Complaint}
 */
function wishOf(args) {
	try {
		const { port } = parseArgs({ args, options: { port: { type: 'string' } } }).values;
		return port === undefined
			? { port: DEFAULT_PORT, chosen: false }
			: { port: parsePort(port), chosen: true };
	} catch (error) {
		if (error instanceof Complaint) throw error;
		throw new Complaint('npm start knows one option: npm start -- --port N', 2);
	}
}

/** A chosen port that is taken is said at once, not after the build. @param {ReturnType<typeof wishOf>} wish */
async function checkPort(wish) {
	const probe = createServer();
	await listenFrom(probe, wish);
	await new Promise((closed) => probe.close(closed));
}

/**
 * npm start [-- --port N]: installs what is missing, builds and serves the app on this computer.
 * Everything imported at the top is Node's own or ours: the packages may not be there yet.
 * @param {string[]} args
 */
export async function main(args) {
	const wish = wishOf(args);
	await checkPort(wish);
	await ensureInstalled();
	console.log('Building …');
	const { code, output } = await run(tool('vite/bin/vite.js', 'build'));
	if (code !== 0) throw new Complaint(`${output}\nThe build failed (see above).`);

	const { createSite } = await import('../tools/site.js');
	const base = basePath(process.env.BASE_PATH);
	const server = createSite({ dir: join(ROOT, process.env.BUILD_DIR || 'build'), base });
	const port = await listenFrom(server, wish);
	console.log(`留客 Liuke: http://127.0.0.1:${port}${base}/  (this computer only; Ctrl+C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}
