/** What went wrong, where and on what: nothing of the learner's own. */
export interface TroubleReport {
	readonly version: string;
	/** The route, not the address: that may hold a company. */
	readonly route: string;
	readonly browser: string;
	readonly language: string;
	readonly error: unknown;
}

/** Longest stack that is shown; the beginning tells the place. */
const LONGEST = 3000;

/** True for a part of the app that could not be fetched. Browsers word it in their own ways. */
export function isMissingPart(error: unknown): boolean {
	return /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload/i.test(
		String(error instanceof Error ? error.message : error)
	);
}

/** The report as plain text, for a learner to copy. Never throws, whatever was thrown. */
export function reportText({ version, route, browser, language, error }: TroubleReport): string {
	return [
		`Liuke ${version}`,
		`route: ${route}`,
		`language: ${language}`,
		`browser: ${browser}`,
		'',
		told(error)
	].join('\n');
}

function told(error: unknown): string {
	try {
		// Firefox does not repeat the message in the stack.
		const text =
			error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
		return text.slice(0, LONGEST);
	} catch {
		return 'an error that cannot be told';
	}
}
