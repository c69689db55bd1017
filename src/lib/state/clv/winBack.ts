import { WIN_BACK_PAGE } from '$lib/content/clv/winBack';
import { CALL_LIST } from '$lib/formulas/methods/callList';
import { RESCUE_CEILING } from '$lib/formulas/methods/rescueCeiling';
import { RESCUE_SPEND } from '$lib/formulas/methods/rescueSpend';
import { SECOND_VALUE } from '$lib/formulas/methods/secondValue';
import { TIERS } from '$lib/domain/tiers';
import {
	GIVE_UP_REASONS,
	winbackJudgement,
	type GiveUpReason,
	type Importance,
	type WinbackJudgement
} from '$lib/formulas/winbackJudgement';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 8 of the CLV workbench in this tab. */
export const winBackPage = new PageBench(WIN_BACK_PAGE, [
	RESCUE_CEILING,
	RESCUE_SPEND,
	SECOND_VALUE,
	CALL_LIST
]);

/** True for the method whose table can be filled with the company's own lost customers. */
export const isCallList = (bench: Workbench) => bench.method.id === CALL_LIST.id;

/** True for the method that asks whether to rescue one customer at all. */
export const isCeiling = (bench: Workbench) => bench.method.id === RESCUE_CEILING.id;

/** How much a customer matters, most first: the names are those of the tiers. */
export const IMPORTANCES = TIERS satisfies readonly Importance[];

/** The course's judgement of one customer. */
export function judged(
	importance: Importance,
	reasons: readonly GiveUpReason[],
	unavoidable: boolean
): WinbackJudgement {
	return winbackJudgement(importance, { reasons, unavoidable });
}

/** Reasons to give a customer up, each with its words. */
export const REASONS = GIVE_UP_REASONS;
export type Reason = GiveUpReason;
export type Level = Importance;
