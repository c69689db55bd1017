import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Everything that the built app is made of. */
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * The version of the app with a digest of its sources: another source is another version, and the same source built
 * again is the same.
 */
export function sourceVersion() {
	const hash = createHash('sha256');
	const files = SOURCES.flatMap((name) =>
		/\./.test(name)
			? [name]
			: readdirSync(`${root}/${name}`, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
	);
	for (const file of files.sort())
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(`${root}/${file}`));
	return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
