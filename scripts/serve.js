/*
 * Serves builds for the end-to-end tests and the bench, each on a port the system chooses:
 *   node scripts/serve.js NAME=FOLDER[@BASE] …
 * prints one line `NAME http://127.0.0.1:PORT/BASE/` per build once all of them answer.
 */
import { existsSync } from 'node:fs';
import { basePath } from './tools/base.js';
import { listen } from './tools/port.js';
import { createSite } from './tools/site.js';

const lines = [];
for (const argument of process.argv.slice(2)) {
	const [, name, dir, mount] = /^(\w+)=([^@]+)(?:@(.*))?$/.exec(argument) ?? [];
	if (!name || !dir || !existsSync(`${dir}/200.html`)) {
		console.error(`serve: "${argument}" names no build; run npm run build first.`);
		process.exit(2);
	}
	const base = basePath(mount);
	const port = await listen(createSite({ dir, base }), 0);
	lines.push(`${name} http://127.0.0.1:${port}${base}/`);
}
console.log(lines.join('\n'));
