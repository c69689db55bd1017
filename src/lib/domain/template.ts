import type { Localized } from './locale';
import type { Difficulty } from './question';
import type { ChapterNumber, ConceptId } from './syllabus';

/*
 * Computed questions: a template and a seed give numbers, key, wrong ways and a worked solution (`exam/templates`); the
 * words, with `{name}` where a number goes, are content (`content/templates`). The list of all is `templates.ts`.
 */

/** What a number of a computed question means. Percentages are 0–100. */
export type TemplateUnit =
	| 'money'
	| 'percent'
	/** Percentage points. */
	| 'points'
	/** Points of a mark or of a score. */
	| 'score'
	/** Ratio, multiple, discount factor, parameter: no unit. */
	| 'factor'
	| 'years'
	| 'months'
	| 'customers'
	/** How many of something that the sentence names. */
	| 'count';

/** A number as a question shows it. */
export interface TemplateFigure {
	readonly value: number;
	readonly unit: TemplateUnit;
	/** Decimals shown, exactly so many. Without it as many as the number needs. */
	readonly digits?: number;
}

/** What goes into a `{name}` of the words. */
export type TemplateSlot =
	| TemplateFigure
	/** One of the words that the template has for this name. */
	| { readonly word: string }
	/** One entry per year, customer …; each names its figures: `第 {n} 年 {profit}`. Counted from `first`. */
	| { readonly items: readonly Readonly<Record<string, TemplateFigure>>[]; readonly first: number };

export type TemplateSlots = Readonly<Record<string, TemplateSlot>>;

/** One line of the worked solution. */
export interface ComputedStep {
	/** Key of its heading in the words. */
	readonly id: string;
	/** The calculation with the numbers put in, the same in every language: `200 × 0.9091 + 300 × 0.8264`. */
	readonly work: string;
	readonly result: TemplateFigure;
}

/** A wrong way and where it leads with the present numbers. */
export interface Distractor {
	/** Key of its sentence in the words. */
	readonly mistake: string;
	/** Unrounded. */
	readonly value: number;
}

/** What is known of a template before it is drawn from. */
export interface TemplateHead {
	/** Stable for ever: `tpl-four-steps-even`. */
	readonly id: `tpl-${string}`;
	/** The file that holds its logic, and that with its words. */
	readonly group: string;
	readonly chapter: ChapterNumber;
	/** The main concept first. */
	readonly concepts: readonly [ConceptId, ...ConceptId[]];
	readonly difficulty: Difficulty;
	/** Of the answer. */
	readonly unit: TemplateUnit;
	/** Decimals that the answer is asked to. */
	readonly digits: number;
	/** About the examination itself, not its matter: for practice, not for a paper. */
	readonly practiceOnly?: boolean;
	/** The edition of the bank that it came with; without it the first. Papers of an earlier edition leave it aside. */
	readonly since?: number;
}

/** A calculation to be done, with everything needed to ask, judge and explain it. */
export interface ComputedQuestion {
	readonly head: TemplateHead;
	/** Unsigned 32-bit. The same seed gives the same question for ever. */
	readonly seed: number;
	readonly slots: TemplateSlots;
	/** Unrounded. */
	readonly key: number;
	/** How far an answer may be off and still be right. */
	readonly tolerance: number;
	/** At least three, each to be told from the key and from each other as shown. */
	readonly distractors: readonly Distractor[];
	/** The result of the last one is the key. */
	readonly steps: readonly ComputedStep[];
}

/** The words of a template. `{name}` stands for a slot, written with its unit. */
export interface TemplateWords {
	/** What is given. */
	readonly given: Localized;
	/** The question, for single choice. */
	readonly ask: Localized;
	/** The same as a sentence with one gap `____`, for fill-in. */
	readonly blank: Localized;
	/** Heading of each step by its id; may name slots. */
	readonly steps: Readonly<Record<string, Localized>>;
	/** What was done wrong, by the id of the mistake; may name slots. */
	readonly mistakes: Readonly<Record<string, Localized>>;
	/** The rule, without numbers. */
	readonly rule: Localized;
	/** For slots that are a choice of words: by slot, then by word. */
	readonly choices?: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
	/** For slots that are lists: how an entry reads. */
	readonly items?: Readonly<Record<string, Localized>>;
}
