/** Whether the app opens without a network. */
export type OfflineStatus = 'unknown' | 'unsupported' | 'fetching' | 'failed' | 'ready';

/** A newer version: `waiting` until a learner takes it, `taken` by another tab. */
export type Update = 'waiting' | 'taken' | null;

/** What this needs of the page; tests put their own in its place. */
export interface OfflineTools {
	/** Undefined where the browser has none, or gives none to pages that are not secure. */
	readonly container: ServiceWorkerContainer | undefined;
	/** Address of the service worker. */
	readonly script: string;
	/** Saves what is not saved yet. */
	readonly save: () => Promise<unknown>;
	readonly reload: () => void;
}

/** Keeps the whole app on the device, and tells of newer versions without ever changing one under the learner's hands. */
export class Offline {
	#tools: OfflineTools;
	#registration: ServiceWorkerRegistration | null = null;
	#taking = false;
	#status = $state<OfflineStatus>('unknown');
	#update = $state<Update>(null);

	constructor(tools: OfflineTools) {
		this.#tools = tools;
	}

	get status() {
		return this.#status;
	}
	get update() {
		return this.#update;
	}

	/** Begins to keep the app; to be called when the page is painted, for it fetches every file. Never throws. */
	async start() {
		const { container, script } = this.#tools;
		if (!container) {
			this.#status = 'unsupported';
			return;
		}
		const hadOne = container.controller !== null;
		container.addEventListener('controllerchange', () => this.#changed(hadOne));
		try {
			const registration = await container.register(script);
			this.#registration = registration;
			this.#watch(registration);
			registration.addEventListener('updatefound', () => this.#watch(registration));
		} catch {
			// Blocked by a setting, or the network went away: the app works all the same.
			this.#status = container.controller ? 'ready' : 'unsupported';
		}
	}

	/** Asks the host whether there is a newer version. */
	async look() {
		try {
			await this.#registration?.update();
		} catch {
			// No network: the next look will tell.
		}
	}

	/** Saves, then changes to the version that waits and opens the page again. */
	async take() {
		await this.#tools.save();
		this.#taking = true;
		if (this.#registration?.waiting) this.#registration.waiting.postMessage('takeOver');
		else this.#tools.reload();
	}

	/** Not now. The next visit has it all the same. */
	dismiss() {
		this.#update = null;
	}

	#watch({ installing, waiting, active }: ServiceWorkerRegistration) {
		if (active) this.#status = 'ready';
		if (waiting && active) this.#update = 'waiting';
		if (!installing) return;
		if (!active) this.#status = 'fetching';
		installing.addEventListener('statechange', () => {
			if (installing.state === 'activated') this.#status = 'ready';
			if (installing.state === 'redundant' && this.#status === 'fetching') this.#status = 'failed';
			if (installing.state === 'installed' && this.#registration?.active) this.#update = 'waiting';
		});
	}

	/** @param hadOne false at the first visit, where the first version takes its place beside the page that fetched it */
	#changed(hadOne: boolean) {
		if (this.#taking) this.#tools.reload();
		else if (hadOne) this.#update = 'taken';
	}
}
