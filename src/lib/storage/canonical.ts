/**
 * A JSON value as text that is the same whatever the order in which its properties were written: names in order of
 * their code units, no space. Properties that are undefined are left out.
 */
export function canonicalText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item)).join(',')}]`;
	if (!(value instanceof Object)) return JSON.stringify(value) ?? 'null';
	const properties = Object.entries(value)
		.filter(([, inside]) => inside !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${properties.map(([name, inside]) => `${JSON.stringify(name)}:${canonicalText(inside)}`).join(',')}}`;
}
