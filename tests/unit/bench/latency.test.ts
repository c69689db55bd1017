import { describe, expect, it } from 'vitest';
import { FRAME_MS, latencies, percentWithin, quantile, type Recording } from '../../bench/latency';

/** Frames at 60 Hz, each drawn 4 ms after it began. */
function recording(parts: Partial<Recording>): Recording {
	const frames = Array.from({ length: 20 }, (_, i) => i * FRAME_MS);
	const painted = frames.map((begun) => begun + 4);
	const empty = { events: [], clicks: [], orders: [], results: [], shown: [], cancelled: [], longTasks: [] };
	return { ...empty, frames, painted, ...parts };
}

describe('latencies(recording, wanted)', () => {
	it('counts the frames after the one the event came in', () => {
		const one = recording({
			events: [{ at: 10, frame: 1 }],
			orders: [{ id: 1, at: 10 }],
			shown: [{ id: 1, full: true, at: 40, frame: 3 }]
		});
		const [latency] = latencies(one, 'first');
		expect(latency?.frames).toBe(2);
		expect(latency?.ms).toBeCloseTo(3 * FRAME_MS + 4 - 10, 9);
	});

	it('is 0 frames where the very next picture shows it', () => {
		const one = recording({
			events: [{ at: 10, frame: 1 }],
			orders: [{ id: 1, at: 10 }],
			shown: [{ id: 1, full: true, at: 12, frame: 1 }]
		});
		expect(latencies(one, 'first')[0]?.frames).toBe(0);
	});

	it('lets a newer picture stand for an event that was overtaken, and no older one', () => {
		const events = [
			{ at: 10, frame: 1 },
			{ at: 20, frame: 2 },
			{ at: 30, frame: 2 }
		];
		// The second event waited while the first was under way and was overtaken by the third.
		const orders = [
			{ id: 1, at: 10 },
			{ id: 2, at: 35 }
		];
		const shown = [
			{ id: 1, full: true, at: 36, frame: 3 },
			{ id: 2, full: true, at: 55, frame: 4 }
		];
		expect(latencies(recording({ events, orders, shown }), 'first').map(({ frames }) => frames)).toEqual([
			2, 2, 2
		]);
	});

	it('does not take a sample for the full picture', () => {
		const parts = recording({
			events: [{ at: 10, frame: 1 }],
			orders: [{ id: 7, at: 10 }],
			shown: [
				{ id: 7, full: false, at: 20, frame: 2 },
				{ id: 7, full: true, at: 90, frame: 6 }
			]
		});
		expect(latencies(parts, 'first')[0]?.frames).toBe(1);
		expect(latencies(parts, 'full')[0]?.frames).toBe(5);
	});

	it('is without end for an event that no picture ever held', () => {
		const lost = recording({ events: [{ at: 10, frame: 1 }], orders: [{ id: 1, at: 10 }] });
		expect(latencies(lost, 'first')).toEqual([{ ms: Infinity, frames: Infinity }]);
		const never = recording({ events: [{ at: 10, frame: 1 }] });
		expect(latencies(never, 'first')[0]?.ms).toBe(Infinity);
	});

	it('does not flatter a page that makes its frames late', () => {
		const frames = [0, 100, 200, 300];
		const slow = recording({
			frames,
			painted: frames,
			events: [{ at: 50, frame: 1 }],
			orders: [{ id: 1, at: 50 }],
			shown: [{ id: 1, full: true, at: 150, frame: 2 }]
		});
		expect(latencies(slow, 'first')[0]?.frames).toBeGreaterThan(2);
	});
});

describe('quantile(values, share) and percentWithin(values, most)', () => {
	it('read the sorted values', () => {
		const values = [5, 1, 4, 2, 3];
		expect([quantile(values, 0), quantile(values, 0.5), quantile(values, 1)]).toEqual([1, 3, 5]);
		expect(percentWithin(values, 4)).toBe(80);
		expect(percentWithin([Infinity], 4)).toBe(0);
	});

	it('say nothing of nothing', () => {
		expect(quantile([], 0.5)).toBeNaN();
		expect(percentWithin([], 2)).toBeNaN();
	});
});
