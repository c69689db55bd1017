import { moneySeries, type MoneySeries } from './money';
import type { ChartFormat, ChartProps } from './props';
import type { Readout, ReadoutRow } from './readout';
import type { ChartTable } from './table';
import type { ChartsText } from './text';
import { compare, versusClause } from './versus';
import { withVersus, type Wording } from './wording';

type Words = Pick<ChartProps, 'run' | 'baseline' | 'changes' | 'text' | 'format'>;

/** Title, subtitle and sentence. Against a baseline the title says how both moved, so that a trade-off is seen. */
export function moneyWording(props: Words): Wording {
	const { run, text, format } = props;
	const write = (amount: number) => format.money(amount);
	const profit = write(run.measures.profit);
	const equity = write(run.measures.customerEquity);
	const ofProfit = compare('profit', props);
	const ofEquity = compare('customerEquity', props);
	const clause = (name: string, comparison: typeof ofProfit) =>
		versusClause(text.versus, name, comparison!, write);
	const moved = ofProfit?.sure || ofEquity?.sure;
	const title =
		moved && ofProfit && ofEquity
			? text.clauses(clause(text.money.profitYear, ofProfit), clause(text.money.equityInline, ofEquity))
			: text.money.title(profit, equity);
	const sentence = text.money.sentence(format.number(run.viewAt), profit, equity);
	const withProfit = withVersus(text, sentence, text.money.profitYear, ofProfit, write);
	return {
		title,
		subtitle: text.money.subtitle,
		sentence: withVersus(text, withProfit, text.money.equityInline, ofEquity, write)
	};
}

/** One row per month: profit and customer equity, and the baseline's. */
export function moneyTable({ run, baseline, text, format }: Words): ChartTable {
	const series = moneySeries(run, baseline);
	const money = (value: number) => format.number(value);
	const labels = [text.monthColumn, text.money.profit, text.money.equity];
	if (baseline) labels.push(text.money.baselineProfit, text.money.baselineEquity);
	return {
		caption: text.money.caption,
		columns: labels.map((label) => ({ label, write: money })),
		rows: Array.from(series.equity, (equity, month) => {
			const row = [month, series.profit[month]!, equity];
			if (!series.baselineProfit || !series.baselineEquity) return row;
			return [...row, series.baselineProfit[month] ?? NaN, series.baselineEquity[month] ?? NaN];
		})
	};
}

/** What is read at a month. */
export function moneyReadout(
	series: MoneySeries,
	month: number,
	text: ChartsText,
	format: ChartFormat,
	colours: { readonly profit: string; readonly equity: string }
): Readout {
	const rows: ReadoutRow[] = [];
	const add = (name: string, value: number | undefined, colour?: string) => {
		if (value !== undefined && Number.isFinite(value))
			rows.push({ name, value: format.money(value), colour });
	};
	add(text.money.profit, series.profit[month], colours.profit);
	add(text.money.baselineProfit, series.baselineProfit?.[month]);
	add(text.money.equity, series.equity[month], colours.equity);
	add(text.money.baselineEquity, series.baselineEquity?.[month]);
	return { heading: text.month(format.number(month)), rows };
}
