import type { Page } from 'playwright';
import type { Row } from './row';

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/** The longest tasks of a main thread, in milliseconds. */
export interface Longest {
	/** By the clock: what a person feels, other programs on the machine included. */
	readonly wall: number;
	/** By the processor: what the page itself costs. */
	readonly processor: number;
}

/**
 * The longest tasks on the main thread of the trace's pages. Unlike the page's own observer, which tells only of
 * tasks over 50 ms, a trace tells how far below that the page stays.
 */
export function longestIn(events: readonly TraceEvent[]): Longest {
	const main = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	const tasks = events.filter(
		({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`)
	);
	const longest = (of: 'dur' | 'tdur') =>
		tasks.reduce((most, task) => Math.max(most, task[of] ?? 0), 0) / 1000;
	return { wall: longest('dur'), processor: longest('tdur') };
}

/** Traces the page while something happens in it, and tells the longest tasks on its main thread. */
export async function longestTask(page: Page, happening: () => Promise<void>): Promise<Longest> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page has no browser.');
	await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
	await happening();
	const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
	return longestIn(trace.traceEvents);
}

/** What is told of the longest task: it must stay under 50 ms. */
export function longestRows(
	name: string,
	{ wall, processor }: Longest,
	reference: Longest | null
): readonly Row[] {
	return [
		{
			name: `${name}: longest main-thread task`,
			value: wall,
			unit: 'ms',
			budget: { most: 50 },
			reference: reference?.wall ?? null
		},
		{
			name: `${name}: the same, processor time`,
			value: processor,
			unit: 'ms',
			budget: null,
			reference: reference?.processor ?? null
		}
	];
}
