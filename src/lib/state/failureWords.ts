import type { LinkFailure } from '$lib/domain/linkFailure';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { linkFailureText, storeFailureText } from '$lib/i18n/failures';
import { text } from './text.svelte';
import { write } from './write';

/** Why a link opened nothing, and what to do, in the language on screen. */
export const linkRefused = (failure: LinkFailure) =>
	linkFailureText(text.current.storage, write.format, failure);

/** Why the store did not do what it was asked, and what to do. */
export const storeRefused = (failure: StoreFailure) =>
	storeFailureText(text.current.storage, write.format, failure);
