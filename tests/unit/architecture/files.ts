import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file as the rules see it; `path` is relative to the project, with forward slashes. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A file of the project by its path. */
export function fileAt(path: string): SourceFile {
	return { path, text: readFileSync(ROOT + path, 'utf8') };
}

/** All files under a folder of the project whose names end as wanted. */
export function filesUnder(folder: string, endings: RegExp): readonly SourceFile[] {
	return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
		.filter((path) => endings.test(path))
		.sort()
		.map(fileAt);
}

/** The program text of a file: all of it, or the scripts of a component. */
export function program({ path, text }: SourceFile): string {
	if (!path.endsWith('.svelte')) return text;
	const scripts = text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g);
	return Array.from(scripts, (match) => match[1]!).join('\n');
}

/** `engine` for src/lib/engine/…, `routes` for src/routes/…, otherwise undefined. */
export function layerOf(path: string): string | undefined {
	return /^src\/(?:lib\/([^/]+)\/|(routes)\/)/.exec(path)?.slice(1).find(Boolean);
}
