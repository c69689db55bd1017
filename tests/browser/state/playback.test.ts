import { beforeEach, describe, expect, it } from 'vitest';
import { Lab } from '$lib/state/lab.svelte';
import { Playback } from '$lib/state/playback.svelte';
import { SimulationClient } from '$lib/worker/client';
import { FakeWorker } from '../../unit/worker/fakes';

let worker: FakeWorker;
let lab: Lab;
let playback: Playback;
let due: (() => void) | null;
let reduced: boolean;
const tick = () => {
	const call = due;
	due = null;
	call?.();
};

beforeEach(() => {
	worker = new FakeWorker();
	lab = new Lab(new SimulationClient(() => worker));
	[due, reduced] = [null, false];
	playback = new Playback(lab, {
		later: (call) => {
			due = call;
			return () => (due = null);
		},
		reducedMotion: () => reduced
	});
	lab.openPreset('retailer');
	worker.finish();
});

describe('playback', () => {
	it('plays from the start when it stands at the end, month by month, and stops at the end', () => {
		playback.play();
		const seen = [lab.viewAt];
		for (let i = 0; i < 100; i++) {
			if (worker.orders.at(-1)!.order.viewAt === lab.viewAt) worker.finish();
			tick();
			if (seen.at(-1) !== lab.viewAt) seen.push(lab.viewAt);
		}
		expect(seen).toEqual(Array.from({ length: lab.company.months + 1 }, (_, month) => month));
		expect(playback.playing).toBe(false);
	});

	it('waits for a month to be on screen before it asks for the next', () => {
		playback.play();
		tick();
		tick();
		expect(lab.viewAt).toBe(0);
		worker.finish();
		tick();
		expect(lab.viewAt).toBe(1);
	});

	it('pauses where it is', () => {
		playback.play();
		playback.pause();
		tick();
		expect([playback.playing, lab.viewAt]).toEqual([false, 0]);
	});

	it('steps once where less motion is asked for', () => {
		reduced = true;
		lab.setViewAt(3);
		playback.play();
		expect([playback.playing, lab.viewAt, due]).toEqual([false, 4, null]);
	});

	it('steps back, and jumps no further than the horizon', () => {
		playback.step(-2);
		expect(lab.viewAt).toBe(lab.company.months - 2);
		playback.jump(1000);
		expect(lab.viewAt).toBe(lab.company.months);
	});
});
