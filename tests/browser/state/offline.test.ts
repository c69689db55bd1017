import { describe, expect, it } from 'vitest';
import { Offline } from '$lib/state/offline.svelte';

/** A service worker in one of its states. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState = 'installing';
	readonly said: unknown[] = [];
	become(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
	postMessage(message: unknown) {
		this.said.push(message);
	}
}

/** A browser's service workers, before the first visit unless one is active. */
function browser(active: FakeWorker | null = null) {
	const registration = Object.assign(new EventTarget(), {
		installing: null as FakeWorker | null,
		waiting: null as FakeWorker | null,
		active,
		update: async () => undefined
	});
	const container = Object.assign(new EventTarget(), {
		controller: active,
		register: async () => registration
	});
	const done: string[] = [];
	const offline = new Offline({
		container: container as unknown as ServiceWorkerContainer,
		script: '/service-worker.js',
		save: async () => void done.push('saved'),
		reload: () => void done.push('reloaded')
	});
	/** A version is found and fetched whole. */
	const fetched = () => {
		const worker = new FakeWorker();
		registration.installing = worker;
		registration.dispatchEvent(new Event('updatefound'));
		registration.installing = null;
		registration.waiting = worker;
		worker.become('installed');
		return worker;
	};
	const takesOver = (worker: FakeWorker) => {
		registration.waiting = null;
		registration.active = worker;
		worker.become('activated');
		container.dispatchEvent(new Event('controllerchange'));
	};
	return { offline, registration, container, done, fetched, takesOver };
}

describe('the app on the device', () => {
	it('is not offered where the browser has nothing for it', async () => {
		const offline = new Offline({
			container: undefined,
			script: '',
			save: async () => null,
			reload: () => {}
		});
		await offline.start();
		expect([offline.status, offline.update]).toEqual(['unsupported', null]);
	});

	it('is fetched at the first visit, which is no new version', async () => {
		const { offline, fetched, takesOver } = browser();
		await offline.start();
		const worker = fetched();
		expect([offline.status, offline.update]).toEqual(['fetching', null]);
		takesOver(worker);
		expect([offline.status, offline.update]).toEqual(['ready', null]);
	});

	it('that could not be fetched whole says so', async () => {
		const { offline, registration } = browser();
		await offline.start();
		const worker = new FakeWorker();
		registration.installing = worker;
		registration.dispatchEvent(new Event('updatefound'));
		worker.become('redundant');
		expect(offline.status).toBe('failed');
	});

	it('works all the same where a setting forbids it', async () => {
		const { offline, container } = browser();
		container.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
		await offline.start();
		expect(offline.status).toBe('unsupported');
	});
});

describe('a new version', () => {
	it('is announced and waits; taken, what is unsaved is saved first and the page opens anew once it is there', async () => {
		const { offline, done, fetched, takesOver } = browser(new FakeWorker());
		await offline.start();
		expect(offline.update).toBeNull();
		const next = fetched();
		expect([offline.update, done]).toEqual(['waiting', []]);
		await offline.take();
		expect([next.said, done]).toEqual([['takeOver'], ['saved']]);
		takesOver(next);
		expect(done).toEqual(['saved', 'reloaded']);
	});

	it('that was fetched in an earlier visit is announced at once', async () => {
		const { offline, registration } = browser(new FakeWorker());
		registration.waiting = new FakeWorker();
		await offline.start();
		expect(offline.update).toBe('waiting');
	});

	it('taken by another tab is told, and never opened under the learner’s hands', async () => {
		const { offline, done, fetched, takesOver } = browser(new FakeWorker());
		await offline.start();
		takesOver(fetched());
		expect([offline.update, done]).toEqual(['taken', []]);
		await offline.take();
		expect(done).toEqual(['saved', 'reloaded']);
	});

	it('is not spoken of again when the learner does not want it now', async () => {
		const { offline, fetched } = browser(new FakeWorker());
		await offline.start();
		fetched();
		offline.dismiss();
		expect(offline.update).toBeNull();
	});
});
