import type { printDocuments } from '$lib/exam/print/documents';

/** Pages that belong together, as the page on screen draws them. */
export type PrintDocument = ReturnType<typeof printDocuments>[number];

/** One piece of them. */
export type PrintBlock = PrintDocument['blocks'][number];
