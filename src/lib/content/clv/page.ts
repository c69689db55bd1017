import type { Localized } from '$lib/domain/locale';

/**
 * A text with figures in it: `{clv}` stands for an output and `{retention}` for an input of the method, written with
 * its unit.
 */
export type Template = Localized;

/** What a page says of one method. */
export interface MethodText {
	/** Name of the method. */
	readonly title: Localized;
	/** Each symbol of the formulas and what it stands for. */
	readonly symbols: readonly { readonly symbol: string; readonly meaning: Localized }[];
	readonly when: readonly Localized[];
	readonly assumes: readonly Localized[];
	readonly timing: Localized;
	/** Where it comes from; `limits` of the source where there are some. */
	readonly source: Localized;
	/** Finding, what is drawn, and the finding in a sentence. */
	readonly chart: { readonly title: Template; readonly subtitle: Localized; readonly sentence: Template };
	/** The exercise; ends in a question for the first output. */
	readonly question: Template;
	/** What is said to an answer that took a wrong way, by the id of the mistake. */
	readonly mistakes: Readonly<Record<string, Localized>>;
}

/** What a page of the workbench says. */
export interface PageText {
	/** Folder of the page, and the last part of its address. */
	readonly id: string;
	readonly intro: Localized;
	/** By the id of the method, in the order of the page. */
	readonly methods: Readonly<Record<string, MethodText>>;
	/** Typeset formulas, made by `npm run typeset` from `tex/<page>.ts`. */
	readonly math: Readonly<Record<string, string>>;
}
