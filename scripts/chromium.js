import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Complaint } from './tools/complaint.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

/** Where installers put the browser on systems that do not add it to PATH. */
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** What every test and bench starts the browser with: a container has neither a sandbox nor a GPU to offer. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * The browser the tests drive: `$CHROMIUM_PATH`, else the system's chromium or chrome.
 * @returns {string | undefined} a path, or undefined where only Playwright's own may exist
 * @throws {Complaint} where `$CHROMIUM_PATH` names no file: a chosen browser is not replaced silently
 */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Complaint(`CHROMIUM_PATH names a file that is not there: ${named}`);
		return named;
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...PLACES].find((path) => existsSync(path));
}
