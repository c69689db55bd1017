interface Actions {
	readonly next: () => void;
	readonly previous: () => void;
	readonly flag: () => void;
	/** False while keys mean something else, or nothing. */
	readonly ready: () => boolean;
}

/** A field that takes letters. */
const isText = (target: EventTarget | null) =>
	target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/**
 * The keys of a sitting: N, P and F outside a text, Ctrl or ⌘ with Enter anywhere, and Enter in the last blank. What
 * the question itself has dealt with is left alone.
 */
export function sittingKeys({ next, previous, flag, ready }: Actions) {
	return (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || event.altKey || !ready()) return;
		const command = event.ctrlKey || event.metaKey;
		const inText = isText(event.target);
		const key = event.key.toLowerCase();
		const action =
			key === 'enter' && (command || (inText && !(event.target instanceof HTMLTextAreaElement)))
				? next
				: command || inText
					? undefined
					: { n: next, p: previous, f: flag }[key];
		if (!action) return;
		event.preventDefault();
		action();
	};
}
