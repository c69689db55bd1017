import type { HandleClientError } from '@sveltejs/kit';
import { troubles } from '$lib/state/trouble.svelte';

/** A page that could not be opened: the error page tells of it. */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) {
		console.error(error);
		troubles.report(error, 'page');
	}
};
