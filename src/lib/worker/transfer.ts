import type { Run } from '$lib/domain/run';

/**
 * The buffers behind a run, each once: handed over with `postMessage` they change hands without being copied, and
 * the sender can no longer read the run.
 */
export function buffersOf(run: Run): ArrayBuffer[] {
	const buffers = new Set<ArrayBuffer>();
	collect(run, buffers);
	return [...buffers];
}

function collect(value: unknown, into: Set<ArrayBuffer>) {
	if (ArrayBuffer.isView(value)) {
		if (value.buffer instanceof ArrayBuffer) into.add(value.buffer);
	} else if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) collect(part, into);
	}
}
