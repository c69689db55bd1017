import { COST_PARTS, deliveredValue, VALUE_PARTS } from '$lib/formulas/deliveredValue';

export const PARTS = [...VALUE_PARTS, ...COST_PARTS] as const;
export type Part = (typeof PARTS)[number];
type Parts = Readonly<Record<Part, number>>;

/** Highest value or cost on the sliders, yuan. */
export const MOST = 800;

/** A water purifier in one customer's eyes; the figures are ours. */
const PURIFIER: Parts = {
	product: 500,
	service: 120,
	personnel: 40,
	image: 60,
	money: 480,
	time: 90,
	energy: 30,
	psychic: 40
};

/** Four values and four costs on screen, and what remains. */
export class ValueDesk {
	#parts = $state.raw<Parts>(PURIFIER);
	readonly result = $derived(deliveredValue(this.#parts, this.#parts));

	value(part: Part): number {
		return this.#parts[part];
	}
	/** Costs count as negative: how the parts add up to what is delivered. */
	signed(part: Part): number {
		const isCost = (COST_PARTS as readonly Part[]).includes(part);
		return isCost ? -this.#parts[part] : this.#parts[part];
	}
	set(part: Part, value: number) {
		this.#parts = { ...this.#parts, [part]: value };
	}
	reset() {
		this.#parts = PURIFIER;
	}
}
