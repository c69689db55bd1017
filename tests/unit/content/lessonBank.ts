import type { LessonText } from '$lib/content/lessons/lesson';
import type { Localized } from '$lib/domain/locale';

const modules = import.meta.glob<Record<string, unknown>>(
	['../../../src/lib/content/lessons/*.ts', '!**/lesson.ts', '!**/lessons.ts'],
	{ eager: true }
);
const folders = import.meta.glob('../../../src/routes/learn/pages/*/Page.svelte');

const isText = (value: unknown): value is LessonText =>
	typeof value === 'object' && value !== null && 'predictions' in value && 'lecturer' in value;

/** The texts of all concept pages that are written. */
export const LESSON_TEXTS: readonly LessonText[] = Object.values(modules).flatMap((module) =>
	Object.values(module).filter(isText)
);

/** Ids of the pages that have a folder. */
export const FOLDER_IDS: readonly string[] = Object.keys(folders).map(
	(path) => /pages\/([^/]+)\/Page\.svelte$/.exec(path)![1]!
);

/** Every text in both languages anywhere inside a value, with the path to it. */
export function localizedIn(value: unknown, path = ''): readonly { path: string; text: Localized }[] {
	if (value === null || typeof value !== 'object') return [];
	if ('zh' in value && 'en' in value) return [{ path, text: value as Localized }];
	return Object.entries(value).flatMap(([key, inner]) => localizedIn(inner, `${path}.${key}`));
}
