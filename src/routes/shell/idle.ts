/** Calls when the page has nothing better to do. Safari knows no idle time: there a moment after the load has to do. */
export function whenIdle(call: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: 10_000 });
	else setTimeout(call, 2000);
}
