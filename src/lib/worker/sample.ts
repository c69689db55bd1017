import { CUSTOMERS, type Company } from '$lib/domain/company';

/**
 * A run that is expected to take no longer than this is shown in full at once. Two frames are 33 ms, and drawing takes
 * its share of them; so does the drawing of the picture before, where there are few cores.
 */
export const WHOLE_WITHIN_MS = 8;
/** How long the run behind a first picture may take. */
export const SAMPLE_WITHIN_MS = 5;
/** Nanoseconds per person-month assumed before any run was measured: 320 customers × 120 months are a sample. */
const FIRST_GUESS_NS = 125;

/** A size once chosen stays until the speed is known to be off by this factor: samples of one size compare. */
const HOLD = 1.5;
/** The weight of a new measurement: a hiccup is forgotten soon, a warmed-up engine is noticed soon. */
const WEIGHT = 0.4;
/** Runs shorter than this (in person-months) say more about the clock than about the engine. */
const WORTH_MEASURING = 10_000;

/** How fast this device simulates, learnt from the runs it has made. */
export class Speedometer {
	#ns = FIRST_GUESS_NS;
	#chosen: { customers: number; months: number; ns: number; sample: number | null } | null = null;

	/** Nanoseconds per person-month. */
	get nanoseconds() {
		return this.#ns;
	}

	/** Learns from a run: people simulated, months, and the milliseconds it took. */
	learn(people: number, months: number, milliseconds: number) {
		const personMonths = people * months;
		if (personMonths < WORTH_MEASURING || !(milliseconds > 0)) return;
		this.#ns += WEIGHT * ((milliseconds * 1e6) / personMonths - this.#ns);
	}

	/**
	 * How many customers to show first.
	 * @returns a multiple of the circle, at least the smallest market; null: all of them at once
	 */
	sampleOf({ customers, months }: Company): number | null {
		const last = this.#chosen;
		const ns = this.#ns;
		const holds =
			last?.customers === customers && last.months === months && ns <= last.ns * HOLD && last.ns <= ns * HOLD;
		if (holds) return last.sample;
		const sample = sampleWithin(customers, (ns * months) / 1e6);
		this.#chosen = { customers, months, ns, sample };
		return sample;
	}
}

/** @param perCustomer milliseconds that one customer takes */
function sampleWithin(customers: number, perCustomer: number): number | null {
	if (customers * perCustomer <= WHOLE_WITHIN_MS) return null;
	const circles = Math.floor(SAMPLE_WITHIN_MS / perCustomer / CUSTOMERS.step);
	const sample = Math.max(CUSTOMERS.min, circles * CUSTOMERS.step);
	return sample < customers ? sample : null;
}
