import { headline, LEVERS } from '$lib/domain/levers';
import type { Locale } from '$lib/domain/locale';
import { table } from './table';
import { words } from './words';

/** Every lever as plain data; a headline lever also names its parts. */
export function leverList() {
	return LEVERS.map(({ name, group, label, unit, min, max, step, default: initial }) => {
		const parts = headline(name)?.parts;
		return { name, group, ...label, unit, min, max, step, default: initial, ...(parts ? { parts } : {}) };
	});
}

/** Every lever as a table for people. */
export function leverTable(locale: Locale): string {
	const say = words[locale];
	const heading = [say.lever, say.name, say.unit, say.min, say.max, say.step, say.default];
	const rows = LEVERS.map((spec) => [
		spec.name,
		spec.label[locale],
		spec.unit,
		...[spec.min, spec.max, spec.step, spec.default].map(String)
	]);
	return table([heading, ...rows], (column) => column > 2);
}
