import type { LinkFailure } from '$lib/domain/linkFailure';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { linkFailureText, storeFailureText } from '$lib/i18n/failures';
import { storageWords } from './storageWords';
import { write } from './write';

/** Why a link opened nothing, and what to do, in the language on screen. */
export const linkRefused = (failure: LinkFailure) =>
	linkFailureText(storageWords.current, write.format, failure);

/** Why the store did not do what it was asked, and what to do. */
export const storeRefused = (failure: StoreFailure) =>
	storeFailureText(storageWords.current, write.format, failure);
