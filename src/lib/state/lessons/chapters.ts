import { CHAPTERS, type Chapter } from '$lib/domain/syllabus';

/** The chapters of the course with their concepts, in its order. */
export const chapters: readonly Chapter[] = CHAPTERS;
