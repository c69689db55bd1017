/** What the system prefers, followed as it changes. */
class SystemTheme {
	current = $state<'light' | 'dark'>('light');

	constructor(query: MediaQueryList | undefined) {
		if (!query) return;
		const read = () => (this.current = query.matches ? 'dark' : 'light');
		query.addEventListener('change', read);
		read();
	}
}

// The build, which has no window, reads this file too.
export const systemTheme = new SystemTheme(globalThis.matchMedia?.('(prefers-color-scheme: dark)'));
