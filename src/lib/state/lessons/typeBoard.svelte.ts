import { LOYALTY_KINDS, type Level, type LoyaltyKind } from '$lib/content/loyaltyTypes';

/** Where a kind of loyalty was put: attachment, then repeat purchase. */
export type Place = `${Level}-${Level}`;
export const PLACES: readonly Place[] = ['high-high', 'low-high', 'high-low', 'low-low'];

/** True where a source puts the kind there. */
export function belongs({ attachment, repeat }: LoyaltyKind, place: Place): boolean {
	const [heart, feet] = place.split('-') as [Level, Level];
	return attachment.includes(heart) && repeat.includes(feet);
}

/** The kinds of loyalty, being placed by attachment and repeat purchase. */
export class TypeBoard {
	#places = $state.raw<Readonly<Partial<Record<LoyaltyKind['id'], Place>>>>({});

	/** Where a kind was put; null before. */
	place({ id }: LoyaltyKind): Place | null {
		return this.#places[id] ?? null;
	}
	/** Whether it was put rightly; null before it was put anywhere. */
	right(kind: LoyaltyKind): boolean | null {
		const place = this.place(kind);
		return place && belongs(kind, place);
	}
	/** Kinds put rightly. */
	get count() {
		return LOYALTY_KINDS.filter((kind) => this.right(kind)).length;
	}
	/** Kinds that lie in a place. */
	at(place: Place) {
		return LOYALTY_KINDS.filter((kind) => this.place(kind) === place);
	}

	put({ id }: LoyaltyKind, place: Place) {
		this.#places = { ...this.#places, [id]: place };
	}
	clear() {
		this.#places = {};
	}
}
