import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarks, type MarkRoom } from '$lib/charts/marks';

const room: MarkRoom = {
	x: (month) => 40 + month * 5,
	from: 40,
	to: 400,
	size: 12,
	rows: 2,
	several: (count) => `${count} 项决策`
};
const marks = fc.array(
	fc.record({ month: fc.integer({ min: 0, max: 60 }), label: fc.string({ minLength: 1, maxLength: 14 }) }),
	{ maxLength: 30 }
);

describe('placeMarks', () => {
	it('sets decisions far from each other side by side in the lowest row', () => {
		const placed = placeMarks(
			[
				{ month: 40, label: '积分' },
				{ month: 5, label: '服务速度 80' }
			],
			room
		);
		expect(placed.map((p) => [p.text, p.row])).toEqual([
			['服务速度 80', 0],
			['积分', 0]
		]);
	});

	it('raises the flag of an earlier decision above that of a later one close by', () => {
		const placed = placeMarks(
			[
				{ month: 20, label: '服务速度 80' },
				{ month: 22, label: '价格指数 95' }
			],
			room
		);
		expect(placed.map((p) => [p.text, p.row])).toEqual([
			['服务速度 80', 1],
			['价格指数 95', 0]
		]);
	});

	it('counts the decisions of one month under one label', () => {
		const placed = placeMarks(
			[
				{ month: 20, label: 'a' },
				{ month: 20, label: 'b' },
				{ month: 20, label: 'c' }
			],
			room
		);
		expect(placed).toMatchObject([{ text: '3 项决策', months: [20] }]);
	});

	it('loses no month, overlaps no text, and lets no pole cross a text', () => {
		fc.assert(
			fc.property(marks, (list) => {
				const placed = placeMarks(list, room);
				const months = placed.flatMap((p) => p.months).sort((a, b) => a - b);
				expect(months).toEqual([...new Set(list.map((m) => m.month))].sort((a, b) => a - b));
				for (const a of placed) {
					expect(a.x).toBeGreaterThanOrEqual(room.from);
					expect(a.x + a.width).toBeLessThanOrEqual(room.to + 1e-9);
					for (const b of placed) {
						if (a === b) continue;
						const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
						if (a.row === b.row) expect(apart).toBe(true);
						const pole = room.x(b.months[0]!);
						if (a.row < b.row && a.width > 0) expect(pole > a.x && pole < a.x + a.width).toBe(false);
					}
				}
			})
		);
	});

	it('leaves out a text that is wider than the plot but keeps its month', () => {
		const [placed] = placeMarks([{ month: 3, label: '很长'.repeat(40) }], room);
		expect(placed).toMatchObject({ text: '', months: [3] });
	});
});
