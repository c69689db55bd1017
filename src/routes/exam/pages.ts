/** The pages of the exam room beside its first one, in the order of the navigation. */
const ORDER = ['practice', 'paper', 'mistakes', 'plan', 'mastery', 'grades', 'banks', 'print'] as const;
export type ExamPage = (typeof ORDER)[number];

/** Looks which pages there are; loads none of them. */
const found = import.meta.glob('./*/+page.svelte');

/** The pages that exist. */
export const EXAM_PAGES: readonly ExamPage[] = ORDER.filter((name) => `./${name}/+page.svelte` in found);
