import fc from 'fast-check';

/**
 * Numbers evenly between two bounds, both included. fc.double spreads over all floats, nearly all of which are next to
 * nothing: properties of money and rates would hardly ever be tried.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
	return fc.integer({ min: 0, max: 1_000_000 }).map((k) => min + ((max - min) * k) / 1_000_000);
}
