import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '$lib/ui/question/highlights';

describe('segmentsOf', () => {
	it('cuts where a recognised stretch begins or ends, and names the points of each piece', () => {
		const found = [[{ start: 0, end: 2 }], [{ start: 1, end: 3 }]];
		expect(segmentsOf('abcd', found)).toEqual([
			{ text: 'a', points: [0] },
			{ text: 'b', points: [0, 1] },
			{ text: 'c', points: [1] },
			{ text: 'd', points: [] }
		]);
	});

	it('loses and adds nothing, whatever was recognised', () => {
		const span = fc
			.tuple(fc.nat(12), fc.nat(12))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(
				fc.string({ maxLength: 12 }),
				fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 3 }),
				(text, found) => {
					const segments = segmentsOf(text, found);
					expect(segments.map((segment) => segment.text).join('')).toBe(text);
					expect(segments.every((segment) => segment.text !== '')).toBe(true);
				}
			)
		);
	});
});
