import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Ended
 * @property {number} code exit code; 1 where a signal ended it or it could not start
 * @property {string} output what it printed on both streams, in order; empty where it was shown at once
 */

/**
 * Runs a program in the project's folder and waits for it.
 * @param {readonly string[]} command program and arguments
 * @param {{ show?: 'both' | 'aside', env?: Record<string, string>, minutes?: number }} [options]
 *   `show` lets it print at once instead of collecting, `aside` all of it on standard error; after `minutes` it is
 *   ended
 * @returns {Promise<Ended>} never rejects
 */
export function run([program = '', ...args], { show, env = {}, minutes } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', show === 'both' ? 1 : show ? 2 : 'pipe', show ? 2 : 'pipe']
		});
		let output = '';
		const collect = (/** @type {Buffer} */ text) => (output += text);
		child.stdout?.on('data', collect);
		child.stderr?.on('data', collect);
		const timer =
			minutes &&
			setTimeout(() => {
				output += `\nStill running after ${minutes} minutes: ended.\n`;
				child.kill('SIGKILL');
			}, minutes * 60_000);
		child.on('error', (error) => {
			output += `${error.message}\n`;
			resolve({ code: 1, output });
		});
		child.on('close', (code) => {
			clearTimeout(timer);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * The command line of npm itself: the one that started us, so that no shell and no second npm is needed.
 * @param {...string} args
 */
export function npm(...args) {
	const own = process.env.npm_execpath;
	return own && own.endsWith('.js') ? [process.execPath, own, ...args] : ['npm', ...args];
}

/**
 * The command line of a tool installed in the project.
 * @param {string} script path under node_modules
 * @param {...string} args
 */
export function tool(script, ...args) {
	return [process.execPath, join(ROOT, 'node_modules', script), ...args];
}
