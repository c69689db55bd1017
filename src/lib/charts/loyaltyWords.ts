import { QUADRANTS } from '$lib/domain/typology';
import { isCustomer, quadrantRows, type Dots, type QuadrantRow } from './loyalty';
import { quadrantOf } from '$lib/domain/typology';
import type { ChartProps } from './props';
import type { Readout } from './readout';
import type { ChartTable } from './table';
import { compare } from './versus';
import { withVersus, type Wording } from './wording';

type Words = Pick<ChartProps, 'run' | 'baseline' | 'changes' | 'text' | 'format'>;

/** Customers of the whole company per one simulated. */
const scaleOf = ({ run }: Words) => run.customers / run.simulated;

/** Title, subtitle and sentence. The title names the larger of the two groups whose loyalty belies their satisfaction. */
export function loyaltyWording(props: Words, rows: readonly QuadrantRow[], dots: Dots): Wording {
	const { run, text, format } = props;
	const share = Object.fromEntries(rows.map((row) => [row.quadrant, row.share]));
	const simulated = rows.reduce((sum, row) => sum + row.count, 0);
	const people = format.count(Math.round(simulated * scaleOf(props)));
	const month = format.number(run.viewAt);
	const subtitle =
		dots.shown < Math.round(simulated * scaleOf(props))
			? text.loyalty.sampled(format.number(dots.shown), people)
			: text.loyalty.subtitle;
	if (simulated === 0) {
		const empty = text.loyalty.empty(month);
		return { title: empty, subtitle, sentence: text.sentence(empty) };
	}
	const percent = (value: number | undefined) => format.percent(value ?? NaN, 0);
	const hostage = (share.hostage ?? 0) > (share.mercenary ?? 0);
	const sentence = text.loyalty.sentence(
		month,
		people,
		percent(share.loyalist),
		percent(share.hostage),
		percent(share.mercenary),
		percent(share.defector)
	);
	return {
		title: hostage
			? text.loyalty.hostages(percent(share.hostage))
			: text.loyalty.mercenaries(percent(share.mercenary)),
		subtitle,
		sentence: withVersus(
			text,
			sentence,
			text.loyalty.satisfiedNotLoyal,
			compare('satisfiedNotLoyal', props),
			(amount) => text.versus.points(format.fixed(amount, 1))
		)
	};
}

/** One row per quadrant: customers of the whole company, their share, mean satisfaction and intention. */
export function loyaltyTable(props: Words): ChartTable {
	const { run, text, format } = props;
	const { quadrantColumn, people, share, meanSatisfaction, meanIntention, caption } = text.loyalty;
	const count = (value: number) => format.number(value);
	const tenth = (value: number) => format.fixed(value, 1);
	return {
		caption,
		columns: [
			{ label: quadrantColumn, write: count },
			{ label: people, write: count },
			{ label: share, write: tenth },
			{ label: meanSatisfaction, write: tenth },
			{ label: meanIntention, write: tenth }
		],
		rows: quadrantRows(run).map((row) => [
			text.quadrants[row.quadrant],
			row.count * scaleOf(props),
			row.share,
			row.meanSatisfaction,
			row.meanIntention
		])
	};
}

/** One row per simulated customer, for the CSV: also those that the plot leaves out. */
export function customerTable({ run, text, format }: Words): ChartTable {
	const { customerColumn, satisfaction, intention, quadrantColumn, caption } = text.loyalty;
	const write = (value: number) => format.number(value, 1);
	const rows: (number | string)[][] = [];
	const people = run.people;
	for (let i = 0; i < people.status.length; i++) {
		if (!isCustomer(run, i)) continue;
		const [satisfied, intended] = [people.satisfaction[i]!, people.intention[i]!];
		rows.push([i, satisfied, intended, text.quadrants[quadrantOf(satisfied, intended)]]);
	}
	return {
		caption,
		columns: [customerColumn, satisfaction, intention, quadrantColumn].map((label) => ({ label, write })),
		rows
	};
}

/** What is read at a dot. */
export function dotReadout(
	{ text, format }: Words,
	dots: Dots,
	dot: number,
	colours: readonly string[]
): Readout {
	const code = dots.quadrant[dot]!;
	const quadrant = QUADRANTS[code];
	const rows = [
		{ name: text.loyalty.satisfaction, value: format.fixed(dots.satisfaction[dot]!, 1) },
		{ name: text.loyalty.intentionName, value: format.percent(dots.intention[dot]!, 1) }
	];
	if (!quadrant) return { heading: text.loyalty.customer(format.number(dot * dots.stride)), rows: [] };
	return {
		heading: text.loyalty.customer(format.number(dot * dots.stride)),
		rows: [
			{ name: text.loyalty.quadrantColumn, value: text.quadrants[quadrant], colour: colours[code]! },
			...rows
		]
	};
}
