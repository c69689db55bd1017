import type { ChartFormat, ChartProps } from './props';
import type { Readout } from './readout';
import type { ChartTable } from './table';
import type { ChartsText } from './text';
import { binShare, valueFinding, type ValueBins } from './value';
import { compare } from './versus';
import { withVersus, type Wording } from './wording';

type Words = Pick<ChartProps, 'run' | 'baseline' | 'changes' | 'text' | 'format'>;

/** Title, subtitle and sentence. */
export function valueWording(props: Words, bins: ValueBins): Wording {
	const { run, text, format } = props;
	const { month, people, mean, top, losers } = valueFinding(run, bins);
	const subtitle = text.value.subtitle(format.money(bins.step));
	if (people === 0) {
		return { title: text.value.empty, subtitle, sentence: text.sentence(text.value.empty) };
	}
	const share = format.percent(top, 0);
	// A share of a sum that is not positive says nothing.
	const shared = mean > 0 && Number.isFinite(top);
	const title = !shared
		? text.value.negative(format.money(mean))
		: top > 100
			? text.value.over(share)
			: text.value.title(share);
	const said = [format.number(month), format.count(people), format.money(mean)] as const;
	const below = format.percent(losers, 0);
	const sentence = shared
		? text.value.sentence(...said, share, below)
		: text.value.negativeSentence(...said, below);
	return {
		title,
		subtitle,
		sentence: withVersus(text, sentence, text.value.meanName, compare('clv', props), (amount) =>
			format.money(amount)
		)
	};
}

/** From where to where a bin reaches, in words; the ends hold what lies beyond. */
export function binName(bins: ValueBins, bin: number, text: ChartsText, format: ChartFormat): string {
	const from = bins.start + bin * bins.step;
	if (bin === 0 && bins.below) return text.value.below(format.money(from + bins.step));
	if (bin === bins.bins - 1 && bins.above) return text.value.atLeast(format.money(from));
	return text.value.range(format.money(from), format.money(from + bins.step));
}

/** One row per bin: its limits, people of the whole company in it, and their share. An open end has no limit. */
export function valueTable({ run, text, format }: Words, bins: ValueBins): ChartTable {
	const { from, to, people, share, caption } = text.value;
	const number = (value: number) => format.number(value);
	const scale = run.customers / run.simulated;
	const rows = Array.from(bins.losses, (losses, bin) => {
		const edge = bins.start + bin * bins.step;
		const count = (losses + bins.middle[bin]! + bins.top[bin]!) * scale;
		return [
			bin === 0 && bins.below ? NaN : edge,
			bin === bins.bins - 1 && bins.above ? NaN : edge + bins.step,
			count,
			binShare(bins, bin)
		];
	});
	return {
		caption,
		columns: [
			{ label: from, write: number },
			{ label: to, write: number },
			{ label: people, write: number },
			{ label: share, write: (value) => format.fixed(value, 1) }
		],
		rows
	};
}

/** What is read at a bin. */
export function valueReadout(
	run: Pick<ChartProps['run'], 'customers' | 'simulated'>,
	bins: ValueBins,
	bin: number,
	text: ChartsText,
	format: ChartFormat
): Readout {
	const count = (bins.losses[bin]! + bins.middle[bin]! + bins.top[bin]!) * (run.customers / run.simulated);
	return {
		heading: binName(bins, bin, text, format),
		rows: [
			{ name: text.value.people, value: format.number(count) },
			{ name: text.value.shareName, value: format.percent(binShare(bins, bin), 1) }
		]
	};
}
