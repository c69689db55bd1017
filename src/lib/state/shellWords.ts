import { enShell } from '$lib/i18n/en/shell';
import { zhShell } from '$lib/i18n/zh/shell';
import { wordsIn } from './words';

/** What is said beside every page, fetched when there is something to say. */
export const shellWords = wordsIn(zhShell, enShell);
