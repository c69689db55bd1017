import type { Keeping } from './keeping.svelte';
import type { Lab } from './lab.svelte';

/** Milliseconds without new figures before the company's view is written. */
const QUIET = 3000;

/**
 * Keeps the customers and the ledger of the open company in the store, to be queried by the CRM screens: written in
 * a quiet moment after the figures are complete, never while a lever is dragged. They are derived; losing them costs
 * nothing but the time to write them again.
 * @param later calls back once after some milliseconds; returns how to call it off
 */
export function writeViews(
	lab: Lab,
	keeping: Keeping,
	later: (call: () => void, milliseconds: number) => () => void
) {
	let callOff = () => {};
	const write = async () => {
		const { run, busy, isDragging } = lab;
		const { id, saved, connection } = keeping;
		if (!run || busy || isDragging || id === null) return;
		if (saved.status === 'waiting' || saved.status === 'saving') return wait();
		if (saved.status !== 'saved') return;
		const { views } = await connection.store();
		await views.materialise(id, run);
	};
	const wait = () => {
		callOff();
		callOff = later(() => void write(), QUIET);
	};
	lab.figures.whenComplete(wait);
}
