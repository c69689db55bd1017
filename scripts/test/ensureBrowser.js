import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.js';
import { run, tool } from '../tools/child.js';
import { Complaint } from '../tools/complaint.js';

/** Playwright's own browser, where it has been downloaded before. */
async function hasPlaywrightBrowser() {
	const { chromium } = await import('playwright');
	return existsSync(chromium.executablePath());
}

/** True where this user may install the system's packages and they are Debian's. */
function mayInstall() {
	return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Makes sure there is a browser to test in: the one named, the system's, or one installed now.
 * @throws {Complaint} where there is none and none can be had
 */
export async function ensureBrowser() {
	if (findChromium() || (await hasPlaywrightBrowser())) return;
	console.error('Installing a browser …');
	if (mayInstall()) {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await run(['apt-get', 'update', '-qq'], { show: 'aside', env });
		await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
			show: 'aside',
			env
		});
	} else {
		await run(tool('playwright/cli.js', 'install', 'chromium'), { show: 'aside' });
	}
	if (findChromium() || (await hasPlaywrightBrowser())) return;
	throw new Complaint('There is no Chromium to test in. Install one, or name it in CHROMIUM_PATH.');
}
