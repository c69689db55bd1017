import { attempt } from '$lib/storage/attempt';
import type { DamagedRow } from '$lib/storage/backup/vault';
import type { Connection } from '../connection.svelte';
import { keeping } from '../keeping.svelte';

/** Records that are kept and cannot be read, in every table. */
export class DamagedList {
	#connection: Connection;
	#rows = $state.raw<readonly DamagedRow[]>([]);

	constructor(connection: Connection) {
		this.#connection = connection;
		connection.whenChanged(({ kind }) => {
			if (kind === 'reset') void this.look();
		});
	}

	get rows() {
		return this.#rows;
	}

	/** Looks again. Never throws. */
	async look() {
		await attempt(async () => {
			const found = await (await this.#vault()).damaged();
			if (found.ok) this.#rows = found.value;
			return found;
		});
	}

	/** Destroys a record that cannot be read. */
	async discard({ table, key }: DamagedRow) {
		await attempt(async () => {
			if (key !== null) await (await this.#vault()).discard(table, key);
			return { ok: true, value: null };
		});
		await this.look();
	}

	async #vault() {
		const { Vault } = await import('$lib/storage/backup/vault');
		return new Vault(await this.#connection.store());
	}
}

/** What this browser keeps and this version cannot read. */
export const damagedList = new DamagedList(keeping.connection);
