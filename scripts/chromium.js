import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser the tests drive: `$CHROMIUM_PATH`, else the system's chromium or chrome.
 * @returns {string | undefined} a path, or undefined where only Playwright's own may exist
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names a file that is not there: ${named}`);
		return named;
	}
	for (const name of NAMES) {
		try {
			return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		} catch {
			// not installed under this name
		}
	}
	return undefined;
}
