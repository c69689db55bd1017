import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, run } from './child.js';
import { Complaint } from './complaint.js';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * True where what is installed is not what the lock file wants. Optional packages may be missing: most of them are
 * for other systems.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages | undefined} installed `packages` of the lock npm keeps inside node_modules
 */
export function isStale(wanted, installed) {
	if (!installed) return true;
	return Object.entries(wanted).some(
		([name, { version, optional }]) => name && !optional && installed[name]?.version !== version
	);
}

/** @param {string} path @returns {Packages | undefined} */
function packagesOf(path) {
	if (!existsSync(path)) return undefined;
	return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Installs the packages where they are missing or not those of the lock file.
 * @throws {Complaint} where that fails
 */
export async function ensureInstalled() {
	const wanted = packagesOf(join(ROOT, 'package-lock.json')) ?? {};
	if (!isStale(wanted, packagesOf(join(ROOT, 'node_modules/.package-lock.json')))) return;
	console.error('Installing packages (npm ci) …');
	// --include=dev: where NODE_ENV says production npm would leave out what builds the app.
	const { code } = await run(npm('ci', '--include=dev'), { show: 'aside' });
	if (code !== 0) throw new Complaint('npm ci failed (see above). Is the package registry reachable?');
}
