import type { Cause, Quadrant, Stage } from '$lib/domain/typology';

/*
 * What charts say, as the messages give it. Parameters are figures already written in the reader's language, and
 * names; no function takes more than six.
 */

/** Buttons and instructions round every chart. */
export interface FrameText {
	readonly table: string;
	readonly plot: string;
	readonly csv: string;
	readonly svg: string;
	readonly png: string;
	showTable(title: string): string;
	showPlot(title: string): string;
	/** `kind` is CSV, SVG or PNG. */
	save(kind: string, title: string): string;
	/** What a screen reader calls the plot. */
	readonly role: string;
	/** How to read values by keyboard. */
	readonly keys: string;
	/** How to read and choose customers by keyboard. */
	readonly keysOfDots: string;
	readonly saveFailed: string;
}

/** How a figure stands against the baseline: clauses, to be put together by `clauses` and `sentence`. */
export interface VersusText {
	above(name: string, amount: string): string;
	below(name: string, amount: string): string;
	same(name: string): string;
	/** The difference is within its interval of zero. */
	noise(name: string): string;
	points(amount: string): string;
	people(amount: string): string;
}

interface LifecycleText {
	title(month: string, share: string, stage: string): string;
	empty(month: string): string;
	readonly subtitle: string;
	sentence(month: string, customers: string, stage: string, share: string, decline: string): string;
	readonly customers: string;
	readonly total: string;
	readonly caption: string;
}

interface ChurnText {
	title(annual: string, cause: string): string;
	up(annual: string, cause: string): string;
	down(annual: string, cause: string): string;
	nobody(annual: string): string;
	readonly subtitle: string;
	sentence(month: string, annual: string, lost: string, cause: string, share: string): string;
	nobodySentence(month: string, annual: string): string;
	readonly annual: string;
	readonly total: string;
	readonly caption: string;
}

interface ValueText {
	title(share: string): string;
	/** The top fifth holds more than all: the others lose money together. */
	over(share: string): string;
	negative(mean: string): string;
	readonly empty: string;
	subtitle(width: string): string;
	sentence(month: string, people: string, mean: string, share: string, losers: string): string;
	/** Where the mean is not positive, a share of the sum says nothing. */
	negativeSentence(month: string, people: string, mean: string, losers: string): string;
	readonly meanName: string;
	mean(amount: string): string;
	readonly top: string;
	losers(share: string): string;
	range(from: string, to: string): string;
	atLeast(from: string): string;
	below(to: string): string;
	readonly from: string;
	readonly to: string;
	readonly people: string;
	readonly share: string;
	/** As it is read at one bin. */
	readonly shareName: string;
	readonly caption: string;
}

interface LoyaltyText {
	/** More satisfied customers who will leave than unsatisfied ones who stay. */
	mercenaries(share: string): string;
	hostages(share: string): string;
	empty(month: string): string;
	readonly subtitle: string;
	sampled(shown: string, all: string): string;
	sentence(
		month: string,
		people: string,
		loyalist: string,
		hostage: string,
		mercenary: string,
		defector: string
	): string;
	readonly satisfiedNotLoyal: string;
	readonly satisfaction: string;
	/** The axis, with its definition. */
	readonly intention: string;
	readonly intentionName: string;
	customer(number: string): string;
	quadrant(name: string, share: string): string;
	readonly quadrantColumn: string;
	readonly customerColumn: string;
	readonly people: string;
	readonly share: string;
	readonly meanSatisfaction: string;
	readonly meanIntention: string;
	readonly caption: string;
}

interface MoneyText {
	title(profit: string, equity: string): string;
	readonly subtitle: string;
	sentence(month: string, profit: string, equity: string): string;
	readonly profit: string;
	readonly equity: string;
	readonly profitYear: string;
	/** As it stands within a sentence. */
	readonly equityInline: string;
	readonly baselineProfit: string;
	readonly baselineEquity: string;
	readonly caption: string;
}

export interface SurvivalText {
	/** Mean error of the fitted curve in the held-out periods. */
	heldOut(points: string): string;
	projected(period: string, share: string): string;
	simulatedLeft(period: string, share: string): string;
	readonly empty: string;
	readonly subtitle: string;
	sentence(period: string, share: string): string;
	fitSentence(until: string, points: string): string;
	readonly observed: string;
	readonly heldOutName: string;
	readonly fitted: string;
	readonly projection: string;
	readonly simulated: string;
	/** On either side of the line where the fitted part ends. */
	fittedUntil(period: string): string;
	readonly afterFit: string;
	readonly periodColumn: string;
	period(period: string): string;
	periodEnd(period: string): string;
	readonly caption: string;
}

/** All that charts say in one language. */
export interface ChartsText {
	readonly frame: FrameText;
	readonly versus: VersusText;
	clauses(first: string, second: string): string;
	/** A clause as a sentence of its own. */
	sentence(clause: string): string;
	/** Puts two sentences one after the other. */
	then(first: string, second: string): string;
	month(month: string): string;
	/** The last label of a month axis, with its unit. */
	monthEnd(month: string): string;
	readonly monthColumn: string;
	decisions(count: string): string;
	readonly baseline: string;
	readonly stages: Readonly<Record<Stage, string>>;
	/** As they stand within a sentence. */
	readonly stagesInline: Readonly<Record<Stage, string>>;
	/** Short, for labels beside the areas. */
	readonly causes: Readonly<Record<Cause, string>>;
	readonly causesInline: Readonly<Record<Cause, string>>;
	readonly quadrants: Readonly<Record<Quadrant, string>>;
	readonly lifecycle: LifecycleText;
	readonly churn: ChurnText;
	readonly value: ValueText;
	readonly loyalty: LoyaltyText;
	readonly money: MoneyText;
	readonly survival: SurvivalText;
}
