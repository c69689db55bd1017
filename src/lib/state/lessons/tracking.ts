import type { Parameters } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';
import { CAUSES, SATISFIED_AT, STATUSES, type Cause } from '$lib/domain/typology';
import { complaintChance } from '$lib/engine/complaint';
import { policyFrom } from '$lib/engine/policy';
import { BEGINS, lastYear } from './complaints';

/** Of those who meet with a fault of this size, in per cent of what they expect, the per cent who complain. */
export const voicedShare = (severity: number) => 100 * complaintChance(severity / 100);

/** What four ways of tracking satisfaction report of the second year of a run. */
export interface Tracked {
	/** Complaints received. */
	readonly complaints: number;
	/** Mean index of those who are customers, and the share of them who are not satisfied, in per cent. */
	readonly survey: number;
	readonly dissatisfied: number;
	/** What a visitor who expects nothing finds delivered, 0–100. */
	readonly delivered: number;
	/** Those who left, their mean index when they did, and the commonest cause but natural exit. */
	readonly lost: number;
	readonly lostIndex: number;
	readonly cause: Cause;
}

/** Reads a run and the levers that it was run with through the four ways. */
export function tracked(run: Run, parameters: Parameters): Tracked {
	const { status, satisfaction, left } = run.people;
	const ids = [...status.keys()];
	const present = ids.filter((i) => STATUSES[status[i]!] === 'customer');
	const gone = ids.filter((i) => STATUSES[status[i]!] === 'lost' && left[i]! > BEGINS);
	const mean = (of: readonly number[]) =>
		of.reduce((sum, i) => sum + satisfaction[i]!, 0) / Math.max(1, of.length);
	const [cause] = CAUSES.filter((one) => one !== 'natural').sort(
		(a, b) => lastYear(run.causes[b]) - lastYear(run.causes[a])
	);
	return {
		complaints: lastYear(run.series.complaints),
		survey: mean(present),
		dissatisfied:
			(100 * present.filter((i) => satisfaction[i]! < SATISFIED_AT).length) / Math.max(1, present.length),
		delivered: policyFrom(parameters).delivered,
		lost: gone.length,
		lostIndex: mean(gone),
		cause: cause!
	};
}

/** The four ways of tracking satisfaction. */
export const WAYS = ['complaints', 'survey', 'mystery', 'lost'] as const;
export type Way = (typeof WAYS)[number];

/** Findings, each with the way that comes upon it first. */
export const FINDINGS = [
	{ id: 'counter', way: 'mystery' },
	{ id: 'trend', way: 'survey' },
	{ id: 'silent', way: 'lost' },
	{ id: 'lift', way: 'complaints' },
	{ id: 'rivals', way: 'lost' }
] as const satisfies readonly { readonly id: string; readonly way: Way }[];
export type FindingId = (typeof FINDINGS)[number]['id'];
