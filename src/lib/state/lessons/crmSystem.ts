import { association } from '$lib/formulas/association';
import { erlangC, type CallTraffic } from '$lib/formulas/erlangC';
import { answered, ROLE_QUESTIONS } from './crmContact';

/** The contact centre that the page begins with: a load of exactly ten agents, and one more than that. */
export const CENTRE = { callsPerHour: 120, minutes: 5, agents: 11 } as const;
/** Agents that the chart looks at beyond the load. */
const LOOK_AHEAD = 8;

/** Agents just above the load, and the share of callers who wait at each, in per cent. */
export function waitingByAgents(callsPerHour: number, minutes: number) {
	const first = Math.floor((callsPerHour * minutes) / 60) + 1;
	const agents = Array.from({ length: LOOK_AHEAD }, (_, i) => first + i);
	return {
		agents,
		waits: agents.map((n) => 100 * erlangC({ callsPerHour, minutes, agents: n }).waits)
	};
}

/** The contact centre as it is now: load in agents, shares in per cent, mean wait in minutes. */
export function centreNow(traffic: CallTraffic) {
	const { load, busy, waits, meanWait } = erlangC(traffic);
	return { load, busy: 100 * busy, waits: 100 * waits, meanWait };
}

/** The receipts that the third prediction tells of. */
export const BREAD_AND_MILK = { all: 1000, condition: 600, result: 700, both: 400 } as const;

/** What the guesses are compared with. */
export function crmSystemOutcomes() {
	const { lift } = association(BREAD_AND_MILK);
	const share = answered(['offers', 'repairs'], false) / ROLE_QUESTIONS.length;
	return {
		waits: 100 * erlangC(CENTRE).waits,
		milk: lift > 1 ? 'more' : lift < 1 ? 'less' : 'same',
		half: share < 5 / 12 ? 'third' : share < 7 / 12 ? 'half' : 'most'
	};
}

/** Fields of a customer's record: what has been written down, and what has been worked out from it. */
export const FIELDS = [
	{ id: 'industry', kind: 'factual' },
	{ id: 'crossSell', kind: 'derived' },
	{ id: 'owner', kind: 'factual' },
	{ id: 'credit', kind: 'derived' },
	{ id: 'channel', kind: 'factual' },
	{ id: 'potential', kind: 'derived' },
	{ id: 'purchases', kind: 'factual' },
	{ id: 'upSell', kind: 'derived' }
] as const;
export const KINDS = ['factual', 'derived'] as const;
export type FieldKind = (typeof KINDS)[number];
