import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, niceDomain } from '$lib/charts/linear';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 8);
const pair = fc.tuple(number, number);

/** d3’s own scale is the independent computation. */
describe('linear(domain, range)', () => {
	it('maps and inverts as d3 does', () => {
		fc.assert(
			fc.property(pair, pair, number, (domain, range, value) => {
				const [ours, theirs] = [linear(domain, range), scaleLinear().domain(domain).range(range)];
				expect(ours(value)).toBeCloseTo(theirs(value), 4);
				expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 4);
			})
		);
	});

	it('keeps positions within the range when clamped, as d3 does', () => {
		fc.assert(
			fc.property(pair, pair, number, (domain, range, value) => {
				fc.pre(domain[0] !== domain[1]);
				const ours = linear(domain, range, true);
				expect(ours(value)).toBeCloseTo(scaleLinear().domain(domain).range(range).clamp(true)(value), 4);
			})
		);
	});

	it('has the round values of d3', () => {
		fc.assert(
			fc.property(pair, fc.integer({ min: 1, max: 12 }), (domain, count) => {
				expect(linear(domain, [0, 1]).ticks(count)).toEqual(scaleLinear().domain(domain).ticks(count));
			})
		);
	});
});

describe('niceDomain(low, high, count)', () => {
	it('widens to the round ends of d3', () => {
		fc.assert(
			fc.property(pair, fc.integer({ min: 1, max: 12 }), ([a, b], count) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				fc.pre(low < high);
				const theirs = scaleLinear().domain([low, high]).nice(count).domain();
				// −0 and 0 are the same end.
				expect(niceDomain(low, high, count).map((end) => end + 0)).toEqual(theirs.map((end) => end + 0));
			})
		);
	});
});
