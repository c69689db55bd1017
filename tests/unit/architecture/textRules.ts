import { program, type SourceFile } from './files';

const RUNE = /\$(state|derived|effect|props|bindable|inspect|host)\b/;

/** `.svelte.ts` says that a rune is inside; a name that says so wrongly misleads. */
export function runeFaults({ path, text }: SourceFile): readonly string[] {
	return /\.svelte\.(ts|js)$/.test(path) && !RUNE.test(text) ? [`${path} uses no rune: name it .ts`] : [];
}

const PASSED_ON = /^export\s+(?:type\s+)?(?:\*[^;]*?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/gm;

/** A barrel hides where a thing lives and pulls in its neighbours: a file that only passes on what others export. */
export function barrelFaults(file: SourceFile): readonly string[] {
	if (/\/index\.(ts|js)$/.test(file.path)) return [`${file.path} is a barrel by name`];
	const text = program(file);
	if (/^export\s+(type\s+)?\*/m.test(text)) return [`${file.path} passes on all that another file exports`];
	const own = text.replace(PASSED_ON, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	return own.trim() === '' && text.trim() !== '' ? [`${file.path} only passes on what others export`] : [];
}

const LONGEST = 300;

/** A file no reader can hold in mind; content data may be as long as there is to say. */
export function lengthFaults({ path, text }: SourceFile): readonly string[] {
	const lines = text.trimEnd().split('\n').length;
	return lines > LONGEST && !path.startsWith('src/lib/content/') ? [`${path} has ${lines} lines`] : [];
}

/** The XML namespaces, also those of office documents, are names, not addresses. */
const NAMESPACE = /^https?:\/\/(www\.w3\.org|schemas\.openxmlformats\.org)\//;

/** True where position `at` of a line lies in a comment: sources may be cited there. */
function inComment(line: string, at: number): boolean {
	const before = line.slice(0, at);
	return /^\s*(\*|\/\*|<!--)|(^|\s)\/\/\s|\/\*/.test(before);
}

/** Addresses of hosts in code: nothing may be fetched from anywhere. */
export function hostFaults({ path, text }: SourceFile): readonly string[] {
	return text.split('\n').flatMap((line, i) =>
		Array.from(line.matchAll(/\b(?:https?|wss?):\/\/[^\s'"`)<]+/g))
			.filter((match) => !NAMESPACE.test(match[0]) && !inComment(line, match.index))
			.map((match) => `${path}:${i + 1} names ${match[0]}`)
	);
}

/** Spelt so that this file does not find itself. */
const LEFT_BEHIND = /TO[D]O|FIX[M]E|\.(skip|only|todo|fails)\(|@ts-(ignore|nocheck)|eslint-disab[l]e/;

/** What was put off, switched off or left alone. */
export function unfinishedFaults({ path, text }: SourceFile): readonly string[] {
	return text.split('\n').flatMap((line, i) => {
		const found = LEFT_BEHIND.exec(line);
		return found ? [`${path}:${i + 1} has ${found[0]}`] : [];
	});
}
