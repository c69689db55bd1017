import type { PaperSitting } from './sitting.svelte';

/** Where one question of a sitting stands. */
export type Standing = PaperSitting['standing'][number];
