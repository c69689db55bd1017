import type { Localized } from '$lib/domain/locale';
import type { MeasureUnit } from '$lib/domain/measures';

/** A text in which `[[switching-costs|转换成本]]` stands for words that open the definition of a concept. */
export type Prose = Localized;

/** How a figure that is guessed is written: a measure's unit, or so many times. */
export type GuessUnit = MeasureUnit | 'times';

interface PredictionBase {
	/** Unique on the page; the guess is kept under it. */
	readonly id: string;
	readonly question: Prose;
	/**
	 * Said beside the comparison. `{guess}`, `{outcome}` and `{gap}` are the guessed figure, what happened, and how far
	 * they are apart (a number), or the mean distance of the curves (a curve).
	 */
	readonly comment: Prose;
}

/** One of a few; which one is right comes from the page, not from the text. */
export interface ChoicePrediction extends PredictionBase {
	readonly kind: 'choice';
	readonly options: readonly { readonly id: string; readonly text: Localized }[];
}

/** A figure set on a slider. */
export interface NumberPrediction extends PredictionBase {
	readonly kind: 'number';
	/** Names the figure. */
	readonly label: Localized;
	readonly unit: GuessUnit;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Where the slider begins: in the middle, or where the figure stands now; never at the answer. */
	readonly start: number;
}

/** A curve drawn over a few points. */
export interface CurvePrediction extends PredictionBase {
	readonly kind: 'curve';
	/** What the points are called, and each of them; at most eight. */
	readonly pointsName: Localized;
	readonly points: readonly string[];
	/** What is drawn over them. */
	readonly label: Localized;
	readonly unit: GuessUnit;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** The height that all points begin at. */
	readonly start: number;
}

export type Prediction = ChoicePrediction | NumberPrediction | CurvePrediction;

/** One reason why what was seen is so. */
export interface Reason {
	readonly title: Localized;
	readonly text: Prose;
	/** Author, year, title; or that it is our model's choice. */
	readonly source: Localized;
}

/** A point on which authors do not agree. */
export interface Disagreement {
	readonly title: Localized;
	readonly positions: readonly { readonly who: Localized; readonly says: Prose }[];
	/** What to make of it, and how to answer in the examination. */
	readonly verdict: Prose;
}

/** Where a learner can go on; what is not there yet is not shown. */
export type NextPlace =
	| { readonly lesson: string }
	| { readonly clv: string }
	/** Fragment of the Lab's address without `#`: `preset=power`. */
	| { readonly lab: string };

/** What a lecturer needs to make the point of the page. */
export interface LecturerText {
	/** What to do on the projector, in a minute. */
	readonly demonstration: Prose;
	readonly question: Prose;
	readonly misconception: Prose;
	/** What the model does not say. */
	readonly limits: Prose;
}

/** All that a concept page says; its instruments have their words in `i18n/<language>/lesson<Name>.ts`. */
export interface LessonText {
	/** Folder of the page, and the last part of its address. */
	readonly id: string;
	/** What is at stake, in two or three sentences. */
	readonly intro: Prose;
	readonly predictions: readonly [Prediction, ...Prediction[]];
	/** What to do with the instruments, in order. */
	readonly move: readonly Prose[];
	/** What to look at while moving. */
	readonly see: readonly Prose[];
	readonly why: readonly Reason[];
	readonly disagree: readonly Disagreement[];
	/** Four to six ids of the question bank, of types that are judged at once: fill, single, multiple. */
	readonly check: readonly string[];
	readonly next: readonly { readonly to: NextPlace; readonly text: Prose }[];
	readonly lecturer: LecturerText;
}
