import { above, integer } from './guards';

/** Calls that come at random and are answered in order by equal agents; nobody hangs up. */
export interface CallTraffic {
	/** Mean number of calls an hour, > 0. */
	readonly callsPerHour: number;
	/** Mean length of a call in minutes, > 0; lengths are exponential. */
	readonly minutes: number;
	/** Whole number ≥ 1. */
	readonly agents: number;
}

export interface Waiting {
	/** Agents needed if calls followed each other without a gap: calls × length, in erlangs. */
	readonly load: number;
	/** Share of an agent's time spent on calls, 0–1; 1 where the queue grows. */
	readonly busy: number;
	/** Chance that a caller must wait, 0–1. */
	readonly waits: number;
	/** Mean wait of all callers, in minutes; Infinity where the queue grows without end. */
	readonly meanWait: number;
}

/**
 * Waiting at a contact centre by Erlang’s second formula (Erlang C, the queue M/M/N):
 * C = B / (1 − ρ(1 − B)) with ρ = a/N, mean wait = C · h / (N − a); B by the recursion
 * B₀ = 1, Bₙ = a Bₙ₋₁ / (n + a Bₙ₋₁).
 * Where a ≥ N there is no lasting state: everybody waits, longer and longer.
 * Source: Erlang 1917; as used for call centres in Gans, Koole & Mandelbaum 2003, M&SOM 5(2).
 * @throws notAbove, notAnInteger, belowMinimum, aboveMaximum
 */
export function erlangC({ callsPerHour, minutes, agents }: CallTraffic): Waiting {
	above('callsPerHour', callsPerHour, 0);
	above('minutes', minutes, 0);
	integer('agents', agents, 1, 10_000);
	const load = (callsPerHour * minutes) / 60;
	if (load >= agents) return { load, busy: 1, waits: 1, meanWait: Infinity };
	let blocked = 1;
	for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
	const busy = load / agents;
	const waits = blocked / (1 - busy * (1 - blocked));
	return { load, busy, waits, meanWait: (waits * minutes) / (agents - load) };
}
