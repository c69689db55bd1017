import { enLessons } from '$lib/i18n/en/lessons';
import { zhLessons } from '$lib/i18n/zh/lessons';
import { wordsIn } from '../words';

/** What every concept page, their index and the glossary say. */
export const lessonWords = wordsIn(zhLessons, enLessons);
