import * as v from 'valibot';

const KINDS = ['created', 'saved', 'renamed', 'removed', 'restored', 'purged', 'reset'] as const;

/** What happened to a company in the store. */
export interface StoreChange {
	/** `reset`: to all that is kept, by restoring a backup or taking that back. */
	readonly kind: (typeof KINDS)[number];
	/** Empty when all was reset. */
	readonly id: string;
	/** The revision it has now; 0 when purged or reset. */
	readonly revision: number;
	/** True when another tab did it. */
	readonly elsewhere: boolean;
}

/** A change before it is known who hears of it. */
type Told = Omit<StoreChange, 'elsewhere'>;

/** Carries changes to listeners in this tab and in all others. */
export interface Changes {
	tell(change: Told): void;
	/** @returns how to stop listening */
	listen(listener: (change: StoreChange) => void): () => void;
	close(): void;
}

// Another tab may run another version of the app.
const schema = v.object({
	kind: v.picklist(KINDS),
	id: v.string(),
	revision: v.number()
});

/** @param channel the tabs' common channel; null where there are no other tabs to tell */
export function changesOver(channel: BroadcastChannel | null): Changes {
	const listeners = new Set<(change: StoreChange) => void>();
	const spread = (change: Told, elsewhere: boolean) => {
		for (const listener of [...listeners]) listener({ ...change, elsewhere });
	};
	if (channel) {
		channel.onmessage = (event: MessageEvent<unknown>) => {
			const heard = v.safeParse(schema, event.data);
			if (heard.success) spread(heard.output, true);
		};
	}
	return {
		tell(change) {
			channel?.postMessage(change);
			spread(change, false);
		},
		listen(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close: () => channel?.close()
	};
}
