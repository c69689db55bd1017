import { troubles } from '$lib/state/trouble.svelte';

/** Hears of errors that nobody caught. @returns how to stop */
export function watchTroubles(): () => void {
	const thrown = ({ error }: ErrorEvent) => {
		// Without an error it is an observer that had to wait for the next frame: browsers report that too.
		if (error) troubles.report(error, 'action');
	};
	const rejected = ({ reason }: PromiseRejectionEvent) => troubles.report(reason, 'action');
	addEventListener('error', thrown);
	addEventListener('unhandledrejection', rejected);
	return () => {
		removeEventListener('error', thrown);
		removeEventListener('unhandledrejection', rejected);
	};
}
