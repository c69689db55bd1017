import type { Locale } from '$lib/domain/locale';
import { en } from './words.en';
import { zh } from './words.zh';

/** What the command says; zh is the source. */
export type Words = typeof zh;

export const words: Readonly<Record<Locale, Words>> = { zh, en };
