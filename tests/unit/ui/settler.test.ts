import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Settler } from '$lib/ui/settler';

describe('Settler', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('takes a burst of touches as one gesture', () => {
		const settle = vi.fn();
		const settler = new Settler(settle);
		for (let i = 0; i < 5; i++) {
			settler.touch();
			vi.advanceTimersByTime(100);
		}
		expect(settle).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(settle).toHaveBeenCalledOnce();
	});

	it('ends a gesture at once when told to, and not a second time', () => {
		const settle = vi.fn();
		const settler = new Settler(settle);
		settler.touch();
		settler.now();
		vi.runAllTimers();
		expect(settle).toHaveBeenCalledOnce();
	});

	it('has nothing to end where nothing moved', () => {
		const settle = vi.fn();
		new Settler(settle).now();
		expect(settle).not.toHaveBeenCalled();
	});
});
