/*
 * Serves the build for the end-to-end tests, on a port the system chooses, and prints the address.
 */
import { existsSync } from 'node:fs';
import { listen } from './tools/port.js';
import { createSite } from './tools/site.js';

if (!existsSync('build/200.html')) {
	console.error('There is no build to test; run npm run build first.');
	process.exit(1);
}
const port = await listen(createSite({ dir: 'build' }), 0);
console.log(`serving http://127.0.0.1:${port}/`);
