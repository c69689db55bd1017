interface Locked {
	readonly resolved?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
	readonly packages: Readonly<Record<string, Locked>>;
}

const read = (text: string) => Object.entries((JSON.parse(text) as Lock).packages);

/**
 * Where a lock file says packages come from. It must not say: then `npm ci` asks whatever registry its user has set,
 * a school's mirror as well as the public one.
 */
export function addressFaults(text: string): readonly string[] {
	return read(text)
		.filter(([, { resolved }]) => resolved !== undefined)
		.map(([name, { resolved }]) => `${name} is resolved to ${resolved}`);
}

/** True where Node, looking upwards from `folder`, would find the package. */
function isFound(name: string, folder: string, has: ReadonlySet<string>): boolean {
	for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
		if (has.has(`${at ? `${at}/` : ''}node_modules/${name}`)) return true;
		if (at === '') return false;
	}
}

/**
 * Packages that others need and the lock file lacks. `npm install` forgives that of an optional one the registry does
 * not have; `npm ci` does not, and on a fresh clone nothing runs.
 */
export function missingFaults(text: string): readonly string[] {
	const packages = read(text);
	const has = new Set(packages.map(([folder]) => folder));
	return packages.flatMap(([folder, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies })
			.filter((name) => !isFound(name, folder, has))
			.map((name) => `${folder || 'the project'} needs ${name}`)
	);
}
