import type { Page } from 'playwright';

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly dur?: number;
	readonly args?: { readonly name?: string };
}

/**
 * The longest task on the main thread of the trace's pages, in milliseconds. Unlike the page's own observer, which
 * tells only of tasks over 50 ms, a trace tells how far below that the page stays.
 */
export function longestIn(events: readonly TraceEvent[]): number {
	const main = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	return events
		.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
		.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}

/** Traces the page while something happens in it. @returns the longest task on its main thread, in milliseconds */
export async function longestTask(page: Page, happening: () => Promise<void>): Promise<number> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page has no browser.');
	await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
	await happening();
	const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
	return longestIn(trace.traceEvents);
}
