/*
 * Why a value from outside (file, link, database) is not a company. Codes and numbers only: the sentence is the
 * interface's to make, in the reader's language.
 */

/** Where in the value the fault is: field names and list positions (from 0), outermost first. */
export type Path = readonly (string | number)[];

/** What was expected where something else stood. */
export type Expected = 'object' | 'list' | 'number' | 'text';

export type CompanyFailure = { readonly path: Path } & (
	| { readonly code: 'wrongType'; readonly expected: Expected }
	| { readonly code: 'missing' }
	| { readonly code: 'unknownField' }
	| { readonly code: 'unknownLever'; readonly name: string }
	| { readonly code: 'unknownPreset'; readonly name: string }
	| { readonly code: 'notWhole'; readonly value: number }
	| { readonly code: 'notMultiple'; readonly value: number; readonly step: number }
	| { readonly code: 'outOfRange'; readonly value: number; readonly min: number; readonly max: number }
	| { readonly code: 'tooManyDecisions'; readonly count: number; readonly max: number }
	| { readonly code: 'decidedTwice'; readonly month: number; readonly lever: string }
	| { readonly code: 'newerModel'; readonly version: number; readonly known: number }
	| { readonly code: 'olderModel'; readonly version: number; readonly known: number }
);

/** A path as programmers write it: `decisions[3].value`; empty for the value itself. */
export function pathText(path: Path): string {
	return path.reduce<string>(
		(text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
		''
	);
}
