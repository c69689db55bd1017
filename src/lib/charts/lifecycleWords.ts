import { STAGE_LAYERS, lifecycleFinding, lifecycleSeries, type LifecycleSeries } from './lifecycle';
import type { ChartFormat, ChartProps } from './props';
import type { Readout } from './readout';
import type { ChartTable } from './table';
import type { ChartsText } from './text';
import { compare } from './versus';
import { withVersus, type Wording } from './wording';

type Words = Pick<ChartProps, 'run' | 'baseline' | 'changes' | 'text' | 'format'>;

/** Title, subtitle and sentence. */
export function lifecycleWording(props: Words): Wording {
	const { run, text, format } = props;
	const finding = lifecycleFinding(run);
	const month = format.number(finding.month);
	const subtitle = text.lifecycle.subtitle;
	if (finding.customers === 0) {
		const empty = text.lifecycle.empty(month);
		return { title: empty, subtitle, sentence: text.sentence(empty) };
	}
	const stage = text.stagesInline[finding.stage];
	const sentence = text.lifecycle.sentence(
		month,
		format.count(finding.customers),
		stage,
		format.percent(finding.share, 0),
		format.percent(finding.decline, 0)
	);
	return {
		title: text.lifecycle.title(month, format.percent(finding.share, 0), stage),
		subtitle,
		sentence: withVersus(
			text,
			sentence,
			text.lifecycle.customers,
			compare('activeCustomers', props),
			(amount) => text.versus.people(format.count(amount))
		)
	};
}

/** One row per month: customers by stage, all customers, and the baseline's. */
export function lifecycleTable({ run, baseline, text, format }: Words): ChartTable {
	const series = lifecycleSeries(run, baseline);
	const count = (value: number) => format.number(value);
	const labels = [...STAGE_LAYERS.map((stage) => text.stages[stage]), text.lifecycle.total];
	if (baseline) labels.push(text.baseline);
	return {
		caption: text.lifecycle.caption,
		columns: [text.monthColumn, ...labels].map((label) => ({ label, write: count })),
		rows: Array.from(series.total, (total, month) => [
			month,
			...series.layers.map((layer) => layer[month]!),
			total,
			...(series.baseline ? [series.baseline[month] ?? NaN] : [])
		])
	};
}

/** What is read at a month, from the top of the stack down. */
export function lifecycleReadout(
	series: LifecycleSeries,
	month: number,
	text: ChartsText,
	format: ChartFormat,
	colours: readonly string[]
): Readout {
	const total = series.total[month]!;
	const layers = STAGE_LAYERS.map((stage, i) => {
		const count = series.layers[i]![month]!;
		const share = total > 0 ? ` (${format.percent((count / total) * 100, 0)})` : '';
		return { name: text.stages[stage], value: format.number(count) + share, colour: colours[i]! };
	});
	const rows = [...layers.reverse(), { name: text.lifecycle.total, value: format.number(total) }];
	const before = series.baseline?.[month];
	return {
		heading: text.month(format.number(month)),
		rows: before === undefined ? rows : [...rows, { name: text.baseline, value: format.number(before) }]
	};
}
