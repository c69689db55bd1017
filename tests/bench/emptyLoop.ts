import type { Company } from '$lib/domain/company';
import { CIRCLE } from '$lib/engine/constants';
import { counter, draw, firstKey, PURPOSE, secondKey, uniform } from '$lib/engine/random';
import type { Run } from '$lib/domain/run';

/** State fields that the reference loop reads and writes for each customer and month, as the engine does. */
const FIELDS = 16;

/**
 * The reference of the engine's speed: walks the same people through the same months in the same order, makes the
 * draws the engine makes for people of that status, reads and writes as many typed-array fields, and does nothing else.
 * Who is prospect, customer or lost in which month is taken from a run. Returns a number, so that no work is dropped.
 */
export function emptyLoop(company: Company, { people }: Run): number {
	const { seed, months, customers } = company;
	const state = Array.from({ length: FIELDS }, () => new Float64Array(CIRCLE));
	const key1 = new Int32Array(CIRCLE);
	const key2 = new Int32Array(CIRCLE);
	let sum = 0;
	for (let first = 0; first < customers; first += CIRCLE) {
		for (let i = 0; i < CIRCLE; i++) {
			key1[i] = firstKey(seed, first + i);
			key2[i] = secondKey(seed, first + i);
		}
		for (let month = 1; month <= months; month++) {
			sum += uniform(first, seed, counter(month, PURPOSE.rumour));
			for (let i = 0; i < CIRCLE; i++) {
				const a = key1[i]!;
				const b = key2[i]!;
				const left = people.left[first + i]!;
				if (people.joined[first + i]! >= month || people.joined[first + i] === -32768)
					sum += uniform(a, b, counter(month, PURPOSE.join));
				else if (left >= 0 && left < month) sum += uniform(a, b, counter(month, PURPOSE.winback));
				else sum += customer(state, i, a, b, month);
			}
		}
	}
	return sum + state[0]![0]!;
}

function customer(state: readonly Float64Array[], i: number, a: number, b: number, month: number): number {
	const bits = draw(a, b, counter(month, PURPOSE.encounter));
	let x = bits;
	if (bits & 1) x += uniform(a, b, counter(month, PURPOSE.complaint));
	x += draw(a, b, counter(month, PURPOSE.events));
	x += uniform(a, b, counter(month, PURPOSE.stay));
	for (let field = 0; field < FIELDS; field++) {
		const values = state[field]!;
		values[i] = values[i]! * 0.5 + x;
	}
	return x;
}
