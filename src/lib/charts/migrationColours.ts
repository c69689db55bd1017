/** Recency 1 in the accent, older ones in ever lighter blue, lost in the colour of loss. */
export function recencyColour(recency: number): string {
	if (recency === 0) return 'var(--bar-loss, #b0432a)';
	return recency === 1 ? 'var(--accent, #0b6e69)' : 'var(--bar, #5494bd)';
}

/** Older recencies are paler; the number beside each says which it is. */
export const recencyOpacity = (recency: number) =>
	recency <= 2 ? 1 : Math.max(0.45, 1 - 0.2 * (recency - 2));
