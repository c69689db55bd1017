import type { Company } from '$lib/domain/company';
import type { Locale } from '$lib/domain/locale';
import { MEASURES } from '$lib/domain/measures';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { measureText } from '$lib/i18n/figures';
import { formatOf, type Format } from '$lib/i18n/format';
import { table } from './table';
import { words, type Words } from './words';

type Column = keyof Words['series'];

/** Flows are summed over the year; stocks are read at its end. */
const YEARLY: readonly { name: Column; flow: boolean; write: (format: Format, value: number) => string }[] = [
	{ name: 'active', flow: false, write: (format, value) => format.number(value) },
	{ name: 'joined', flow: true, write: (format, value) => format.number(value) },
	{ name: 'lost', flow: true, write: (format, value) => format.number(value) },
	{ name: 'satisfaction', flow: false, write: (format, value) => format.fixed(value, 1) },
	{ name: 'revenue', flow: true, write: (format, value) => format.money(value) },
	{ name: 'profit', flow: true, write: (format, value) => format.money(value) },
	{ name: 'customerEquity', flow: false, write: (format, value) => format.money(value) }
];

function yearTable({ series, months }: Run, locale: Locale): string {
	const say = words[locale];
	const format = formatOf(locale);
	const ends = Array.from({ length: Math.ceil(months / 12) + 1 }, (_, year) => Math.min(year * 12, months));
	const rows = ends.map((end, year) => [
		String(end),
		...YEARLY.map(({ name, flow, write }) => {
			const from = year === 0 ? end : ends[year - 1]! + 1;
			const sum = series[name].subarray(from, end + 1).reduce((total, value) => total + value, 0);
			return write(format, flow ? sum : series[name][end]!);
		})
	]);
	return table([[say.month, ...YEARLY.map(({ name }) => say.series[name])], ...rows], () => true);
}

function measureTable({ measures }: Run, locale: Locale): string {
	const say = words[locale];
	const rows = MEASURES.map(({ name, label, unit }) => [
		label[locale],
		measureText(formatOf(locale), unit, measures[name]),
		name
	]);
	return table([[say.name, say.value, say.measure], ...rows], (column) => column === 1);
}

/** A run as tables for people. */
export function textReport(run: Run, elapsedMs: number, company: Company, locale: Locale): string {
	const say = words[locale];
	return [
		say.company(preset(company.preset).name[locale], run.customers, run.months, run.seed),
		say.model(run.modelVersion, run.digest),
		say.speed(Math.round(elapsedMs), run.customerMonths),
		'',
		say.readAt(run.viewAt),
		measureTable(run, locale),
		'',
		say.byYear,
		yearTable(run, locale)
	].join('\n');
}
