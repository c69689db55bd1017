interface Lock {
	readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

/**
 * Where a lock file says packages come from. It must not say: then `npm ci` asks whatever registry its user has set,
 * a school's mirror as well as the public one.
 */
export function lockFaults(text: string): readonly string[] {
	const { packages } = JSON.parse(text) as Lock;
	return Object.entries(packages)
		.filter(([, { resolved }]) => resolved !== undefined)
		.map(([name, { resolved }]) => `${name} is resolved to ${resolved}`);
}
