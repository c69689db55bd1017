import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '$lib/domain/result';
import { Autosave, type AutosaveState } from '$lib/storage/autosave';

/** An autosave in a world where time passes and saving answers only when the test says so. */
function world() {
	let now = 0;
	let timers: { at: number; call: () => void }[] = [];
	const asked: string[] = [];
	const states: AutosaveState<string>[] = [];
	let answer: (result: Result<null, string>) => void = () => {};
	const autosave = new Autosave<string, string>({
		quiet: 100,
		longest: 500,
		onState: (state) => states.push(state),
		later: (call, milliseconds) => {
			const timer = { at: now + milliseconds, call };
			timers.push(timer);
			return () => void (timers = timers.filter((t) => t !== timer));
		},
		save: (value) => {
			asked.push(value);
			return new Promise((resolve) => (answer = resolve));
		}
	});
	return {
		autosave,
		asked,
		states,
		statuses: () => states.map((s) => s.status),
		pass(milliseconds: number) {
			for (const end = now + milliseconds; now < end; now++) {
				for (const { at, call } of [...timers]) if (at === now) call();
			}
			timers = timers.filter((t) => t.at >= now);
		},
		async answer(result: Result<null, string> = ok(null)) {
			answer(result);
			await Promise.resolve();
			await Promise.resolve();
		}
	};
}

describe('Autosave', () => {
	it('saves the newest value once it has been quiet', async () => {
		const w = world();
		w.autosave.put('a');
		w.pass(60);
		w.autosave.put('b');
		w.pass(60);
		expect(w.asked).toEqual([]);
		w.pass(60);
		expect(w.asked).toEqual(['b']);
		expect(w.autosave.unsaved).toBe(true);
		await w.answer();
		expect(w.statuses()).toEqual(['waiting', 'saving', 'saved']);
		expect(w.autosave.unsaved).toBe(false);
	});

	it('does not wait for ever while values keep coming', () => {
		const w = world();
		for (let i = 0; i < 12; i++) {
			w.autosave.put(`v${i}`);
			w.pass(50);
		}
		expect(w.asked).toEqual(['v10']);
	});

	it('saves one value at a time and then the newest that came meanwhile', async () => {
		const w = world();
		w.autosave.put('a');
		w.pass(101);
		w.autosave.put('b');
		w.autosave.put('c');
		w.pass(1000);
		expect(w.asked).toEqual(['a']);
		await w.answer();
		w.pass(101);
		expect(w.asked).toEqual(['a', 'c']);
		await w.answer();
		expect(w.autosave.unsaved).toBe(false);
	});

	it('saves at once on flush, what comes in meanwhile included', async () => {
		const w = world();
		w.autosave.put('a');
		const flushed = w.autosave.flush();
		expect(w.asked).toEqual(['a']);
		w.autosave.put('b');
		await w.answer();
		await w.answer();
		expect(await flushed).toBe(true);
		expect(w.asked).toEqual(['a', 'b']);
		w.pass(1000);
		expect(w.asked).toEqual(['a', 'b']);
	});

	it('has nothing to flush when everything is saved', async () => {
		const w = world();
		expect(await w.autosave.flush()).toBe(true);
		expect(w.asked).toEqual([]);
	});

	it('keeps a value that could not be saved, says why, and tries again when asked', async () => {
		const w = world();
		w.autosave.put('a');
		const flushed = w.autosave.flush();
		await w.answer(fail('full'));
		expect(await flushed).toBe(false);
		expect(w.states.at(-1)).toEqual({ status: 'failed', error: 'full' });
		expect(w.autosave.unsaved).toBe(true);
		w.pass(1000);
		expect(w.asked).toEqual(['a']);
		const again = w.autosave.flush();
		await w.answer();
		expect(await again).toBe(true);
		expect(w.asked).toEqual(['a', 'a']);
	});

	it('tries again with the next value after a failure', async () => {
		const w = world();
		w.autosave.put('a');
		void w.autosave.flush();
		await w.answer(fail('full'));
		w.autosave.put('b');
		w.pass(101);
		expect(w.asked).toEqual(['a', 'b']);
	});

	it('forgets what waits, and what is being saved if it should fail', async () => {
		const w = world();
		w.autosave.put('a');
		w.autosave.forget();
		w.pass(1000);
		expect(w.asked).toEqual([]);
		w.autosave.put('b');
		void w.autosave.flush();
		w.autosave.forget();
		await w.answer(fail('conflict'));
		expect(w.autosave.unsaved).toBe(false);
		expect(w.states.at(-1)).toEqual({ status: 'saved' });
	});
});
