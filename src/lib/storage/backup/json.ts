import { depthOf } from './depth';
import { FORMAT, MAX_DEPTH } from './format';

/** A name that would change what an object is, not what is in it. */
const isHarmless = (name: string) => name !== '__proto__';

/** A JSON text, or undefined where it is none. Properties called `__proto__` are left out. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text, (name, value: unknown) => (isHarmless(name) ? value : undefined));
	} catch {
		return undefined;
	}
}

/**
 * What can be read of a backup that is no JSON any more, because its end or a part of it is missing: the header in its
 * first line, and every row that stands whole in a line of its own. Undefined where there is not even a header.
 */
export function salvage(text: string): unknown {
	const [first = '', ...lines] = text.split('\n');
	if (!first.includes(FORMAT)) return undefined;
	const header = parseJson(`${first.replace(/,\s*$/, '')}}`);
	if (!(header instanceof Object)) return undefined;
	const tables = new Map<string, unknown[]>();
	let rows: unknown[] | null = null;
	for (const line of lines) {
		const name = /^"(\w{1,50})":\[$/.exec(line)?.[1];
		if (name !== undefined) tables.set(name, (rows = []));
		else if (rows && line.startsWith('{') && depthOf(line) <= MAX_DEPTH) {
			const row = parseJson(line.replace(/,\s*$/, ''));
			// One that cannot be read is counted among the missing.
			if (row !== undefined) rows.push(row);
		}
	}
	return { ...header, data: { notes: {}, tables: Object.fromEntries(tables) } };
}
