import type { Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';
import { createCircle } from '$lib/engine/circle';
import { CIRCLE } from '$lib/engine/constants';
import type { Parameters } from '$lib/domain/parameters';
import {
	betaLogit,
	BIRTH_MONTH,
	counter,
	draw,
	firstKey,
	lognormal,
	normalQuantile,
	PURPOSE,
	secondKey,
	uniform
} from '$lib/engine/random';

const at = (k: number) => counter(BIRTH_MONTH, k);

/** What is drawn at birth: four log-normal traits and a normal one, share and tenure at the start, and a Beta number. */
function birth(a: number, b: number, { churnAlpha, churnBeta }: Parameters): number {
	let sum = uniform(a, b, at(5)) + uniform(a, b, at(6)) + normalQuantile(uniform(a, b, at(3)));
	for (const k of LOGNORMAL) sum += lognormal(normalQuantile(uniform(a, b, at(k))), 1);
	return sum + betaLogit(a, b, counter(BIRTH_MONTH + 1, 0), churnAlpha, churnBeta);
}

/** Spend, cost to serve, price sensitivity, social susceptibility. */
const LOGNORMAL = [0, 1, 2, 4];

/**
 * The reference of the engine's speed: walks the same people through the same months in the same order, makes the
 * draws the engine makes for people of that status, reads and writes once each number that the engine keeps of a
 * customer, in the same typed array, and does nothing else: no model, no sums, no outputs.
 * Who is prospect, customer or lost in which month is taken from a run (those won back count as lost, which is cheaper).
 * Returns a number, so that no work is dropped.
 */
export function emptyLoop(company: Company, { people }: Run): number {
	const { seed, months, customers, start } = company;
	const { all, key1, key2 } = createCircle();
	let sum = 0;
	for (let first = 0; first < customers; first += CIRCLE) {
		for (let i = 0; i < CIRCLE; i++) {
			key1[i] = firstKey(seed, first + i);
			key2[i] = secondKey(seed, first + i);
			sum += birth(key1[i]!, key2[i]!, start);
		}
		for (let month = 1; month <= months; month++) {
			sum += uniform(first, seed, counter(month, PURPOSE.rumour));
			for (let i = 0; i < CIRCLE; i++) {
				const a = key1[i]!;
				const b = key2[i]!;
				const joined = people.joined[first + i]!;
				const left = people.left[first + i]!;
				if (joined >= month || joined === -32768) sum += uniform(a, b, counter(month, PURPOSE.join));
				else if (left >= 0 && left < month) sum += uniform(a, b, counter(month, PURPOSE.winback));
				else sum += customer(all, i, a, b, month);
			}
		}
	}
	return sum;
}

/** A month of a customer: encounter, complaint where the encounter was bad, events, stay. */
function customer(all: Float64Array, i: number, a: number, b: number, month: number): number {
	const bits = draw(a, b, counter(month, PURPOSE.encounter));
	let x = bits;
	if (bits & 1) x += uniform(a, b, counter(month, PURPOSE.complaint));
	x += draw(a, b, counter(month, PURPOSE.events));
	x += uniform(a, b, counter(month, PURPOSE.stay));
	for (let at = i; at < all.length; at += CIRCLE) all[at] = all[at]! * 0.5 + x;
	return x;
}
