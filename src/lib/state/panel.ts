import { CUSTOMERS, MODEL_VERSION, MONTHS, SEED, type Company } from '$lib/domain/company';
import { preset, PRESETS } from '$lib/domain/presets';
import type { HeadlineSpec, LeverGroup, LeverSpec } from '$lib/domain/lever';
import { LEVER_GROUPS } from '$lib/domain/lever';
import {
	HEADLINE_LEVERS,
	lever,
	leversOf,
	type BaseLever,
	type HeadlineLever,
	type LeverName
} from '$lib/domain/levers';
import { leverValue, type Parameters } from '$lib/domain/parameters';
import { HEADLINE_MEASURES, measure } from '$lib/domain/measures';

/** A group of levers as the panel shows it. */
export interface PanelGroup {
	readonly group: LeverGroup;
	/** The slider a beginner sees; groups without one are folded away. */
	readonly headline: HeadlineSpec<HeadlineLever, BaseLever> | undefined;
	/** What the headline moves, in order. */
	readonly parts: readonly LeverSpec<BaseLever>[];
	/** Levers of the group that stand alone. */
	readonly others: readonly LeverSpec<BaseLever>[];
}

function panelGroup(group: LeverGroup): PanelGroup {
	const headline: HeadlineSpec<HeadlineLever, BaseLever> | undefined = HEADLINE_LEVERS.find(
		(spec) => spec.group === group
	);
	const moved = headline?.parts ?? [];
	return {
		group,
		headline,
		parts: moved.map((name) => lever(name) as LeverSpec<BaseLever>),
		others: leversOf(group).filter((spec) => !moved.includes(spec.name))
	};
}

/** Every group in the order of the screen. */
export const PANEL: readonly PanelGroup[] = LEVER_GROUPS.map(panelGroup);

/** Two values of a lever that read the same: headline values carry the dust of a mean. */
const DUST = 1e-9;

/** True when a lever stands elsewhere in two policies. */
export function differs(name: LeverName, a: Parameters, b: Parameters): boolean {
	return Math.abs(leverValue(a, name) - leverValue(b, name)) > DUST;
}

/** The ranges of what a company is besides its policy. */
export const WORLD = {
	customers: CUSTOMERS,
	months: MONTHS,
	seed: SEED,
	modelVersion: MODEL_VERSION
} as const;

/** The six figures on top of the Lab. */
export const FIGURES = HEADLINE_MEASURES.map(measure);

/** The spec of a lever by name. */
export const leverSpec = lever;

/** The starting company that a company came from. */
export const presetOf = (company: Company) => preset(company.preset);

/** The starting companies, in order. */
export const presets = PRESETS;

/** The value of any lever in a policy, stored or headline. */
export const valueOf = leverValue;
