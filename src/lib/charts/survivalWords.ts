import type { FrameProps } from './props';
import type { Readout, ReadoutRow } from './readout';
import { heldOutError, percentAt, type SurvivalCurves } from './survival';
import type { SurvivalColours } from './survivalLabels';
import type { ChartTable } from './table';
import type { Wording } from './wording';

type Words = Pick<FrameProps, 'text' | 'format'> & { readonly fitUntil: number };

/** Title, subtitle and sentence: what the held-out periods say of the fit, else the projection, else the simulation. */
export function survivalWording({ text, format, fitUntil }: Words, curves: SurvivalCurves): Wording {
	const { survival } = text;
	const percent = (value: number) => format.percent(value, 1);
	const error = heldOutError(curves);
	const points = Number.isFinite(error) ? format.fixed(error, 1) : null;
	const projected = curves.projection.at(-1) ?? curves.fitted.at(-1);
	const simulated = curves.simulated.findLast((p) => Number.isInteger(p.period)) ?? curves.simulated.at(-1);
	const last = simulated && { period: format.number(simulated.period, 1), share: percent(simulated.percent) };
	const title =
		points !== null
			? survival.heldOut(points)
			: projected
				? survival.projected(format.number(projected.period), percent(projected.percent))
				: last
					? survival.simulatedLeft(last.period, last.share)
					: survival.empty;
	const parts: string[] = [];
	if (points !== null) parts.push(survival.fitSentence(format.number(fitUntil), points));
	if (last) parts.push(survival.sentence(last.period, last.share));
	const sentence = parts.length > 0 ? parts.reduce((a, b) => text.then(a, b)) : text.sentence(title);
	return { title, subtitle: survival.subtitle, sentence };
}

/** One row per period: observed, held out, fitted and simulated shares in per cent. */
export function survivalTable({ text, format }: Words, curves: SurvivalCurves): ChartTable {
	const { survival } = text;
	const tenth = (value: number) => format.fixed(value, 1);
	const columns = [survival.observed, survival.heldOutName, survival.fitted, survival.simulated];
	return {
		caption: survival.caption,
		columns: [
			{ label: survival.periodColumn, write: (value) => format.number(value) },
			...columns.map((label) => ({ label, write: tenth }))
		],
		rows: Array.from({ length: curves.periods + 1 }, (_, period) => [
			period,
			percentAt(curves.seen, period),
			percentAt(curves.heldOut, period),
			percentAt([...curves.fitted, ...curves.projection], period),
			percentAt(curves.simulated, period)
		])
	};
}

/** What is read at a period: only what there is. */
export function survivalReadout(
	{ text, format, fitUntil }: Words,
	curves: SurvivalCurves,
	period: number,
	colours: SurvivalColours
): Readout {
	const { survival } = text;
	const rows: ReadoutRow[] = [];
	const add = (name: string, percent: number, colour: string) => {
		if (Number.isFinite(percent)) rows.push({ name, value: format.percent(percent, 1), colour });
	};
	add(survival.observed, percentAt(curves.seen, period), colours.observed);
	add(survival.heldOutName, percentAt(curves.heldOut, period), colours.observed);
	const name = period > fitUntil ? survival.projection : survival.fitted;
	add(name, percentAt([...curves.fitted, ...curves.projection], period), colours.fitted);
	add(survival.simulated, percentAt(curves.simulated, period), colours.simulated);
	return { heading: survival.period(format.number(period)), rows };
}
