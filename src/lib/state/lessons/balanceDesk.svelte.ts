import {
	switchingBalance,
	type RivalOffer,
	type SwitchingCosts,
	type SwitchingFacet
} from '$lib/formulas/switchingBalance';

/** What a rival can do against switching costs, and the facets that it takes off the scale. */
const MOVES = {
	trial: ['economicRisk', 'evaluation'],
	migration: ['learning', 'setUp'],
	payment: ['benefitLoss', 'monetaryLoss']
} as const satisfies Record<string, readonly SwitchingFacet[]>;
type RivalMove = keyof typeof MOVES;

export const MOVE_LIST = ['trial', 'migration', 'payment'] as const satisfies readonly RivalMove[];

/** A small firm that thinks of changing its accounting software; the figures are ours. */
const FIRM: SwitchingCosts = {
	economicRisk: 400,
	evaluation: 200,
	learning: 500,
	setUp: 600,
	benefitLoss: 300,
	monetaryLoss: 200,
	personalRelationshipLoss: 500,
	brandRelationshipLoss: 300
};
const OFFER: RivalOffer = { advantage: 800, years: 3, discount: 0.1 };

/** The beam of a balance never leans further, in degrees. */
const MOST_TILT = 16;

/** How far the beam leans to the right: the difference of the sides as a share of both. */
export function tiltOf(left: number, right: number): number {
	return left + right > 0 ? (MOST_TILT * (right - left)) / (left + right) : 0;
}

/** A customer between two suppliers. */
export class BalanceDesk {
	#costs = $state.raw(FIRM);
	#offer = $state.raw(OFFER);
	#moves = $state.raw<readonly RivalMove[]>([]);

	/** Facets that the rival has taken off the scale. */
	readonly removed = $derived<readonly SwitchingFacet[]>(this.#moves.flatMap((move) => MOVES[move]));
	/** What is still on the scale. */
	readonly weighed = $derived<SwitchingCosts>({
		...this.#costs,
		...Object.fromEntries(this.removed.map((facet) => [facet, 0]))
	});
	readonly result = $derived(switchingBalance(this.weighed, this.#offer));
	readonly tilt = $derived(tiltOf(this.result.costs, this.result.gain));

	get costs() {
		return this.#costs;
	}
	get offer() {
		return this.#offer;
	}
	get moves() {
		return this.#moves;
	}

	setCost(facet: SwitchingFacet, value: number) {
		this.#costs = { ...this.#costs, [facet]: value };
	}
	setOffer(name: keyof RivalOffer, value: number) {
		this.#offer = { ...this.#offer, [name]: value };
	}
	play(moves: readonly RivalMove[]) {
		this.#moves = moves;
	}
	reset() {
		this.#costs = FIRM;
		this.#offer = OFFER;
		this.#moves = [];
	}
}
