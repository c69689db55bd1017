import { CAUSE_LAYERS, churnFinding, churnSeries, type ChurnSeries } from './churn';
import type { ChartFormat, ChartProps } from './props';
import type { Readout } from './readout';
import type { ChartTable } from './table';
import type { ChartsText } from './text';
import { compare } from './versus';
import { withVersus, type Wording } from './wording';

type Words = Pick<ChartProps, 'run' | 'baseline' | 'changes' | 'text' | 'format'>;

/** Title, subtitle and sentence; the title speaks of a rise or a fall only where it is no noise. */
export function churnWording(props: Words): Wording {
	const { run, text, format } = props;
	const finding = churnFinding(run);
	const comparison = compare('retentionAnnual', props);
	const month = format.number(finding.month);
	const annual = format.percent(finding.annual, 1);
	const cause = text.causesInline[finding.cause];
	const title = !comparison?.sure
		? text.churn.title
		: comparison.difference > 0
			? text.churn.up
			: text.churn.down;
	const gone = finding.lost > 0;
	const sentence = gone
		? text.churn.sentence(month, annual, format.count(finding.lost), cause, format.percent(finding.share, 0))
		: text.churn.nobodySentence(month, annual);
	const points = (amount: number) => text.versus.points(format.fixed(amount, 1));
	return {
		title: gone ? title(format.percent(finding.annual, 0), cause) : text.churn.nobody(annual),
		subtitle: text.churn.subtitle,
		sentence: withVersus(text, sentence, text.churn.annual, comparison, points)
	};
}

/** One row per month from month 1: churn by cause in per cent, the total, and the baseline's. */
export function churnTable({ run, baseline, text, format }: Words): ChartTable {
	const series = churnSeries(run, baseline);
	const rate = (value: number) => format.fixed(value, 2);
	const labels = [...CAUSE_LAYERS.map((cause) => text.causes[cause]), text.churn.total];
	if (baseline) labels.push(text.baseline);
	const rows = Array.from(series.total, (total, month) => [
		month,
		...series.layers.map((layer) => layer[month]!),
		total,
		...(series.baseline ? [series.baseline[month] ?? NaN] : [])
	]);
	return {
		caption: text.churn.caption,
		columns: [
			{ label: text.monthColumn, write: (value) => format.number(value) },
			...labels.map((label) => ({ label, write: rate }))
		],
		// Nobody can have left by the end of month 0.
		rows: rows.slice(1)
	};
}

/** What is read at a month, from the top of the stack down. */
export function churnReadout(
	series: ChurnSeries,
	month: number,
	text: ChartsText,
	format: ChartFormat,
	colours: readonly string[]
): Readout {
	const write = (rate: number) => format.percent(rate, 2);
	const layers = CAUSE_LAYERS.map((cause, i) => ({
		name: text.causes[cause],
		value: write(series.layers[i]![month]!),
		colour: colours[i]!
	}));
	const rows = [...layers.reverse(), { name: text.churn.total, value: write(series.total[month]!) }];
	const before = series.baseline?.[month];
	return {
		heading: text.month(format.number(month)),
		rows: before === undefined ? rows : [...rows, { name: text.baseline, value: write(before) }]
	};
}
