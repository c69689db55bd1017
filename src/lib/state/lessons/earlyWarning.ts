import type { Run } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import { warningCounts, warningGain } from '$lib/formulas/churnWarning';
import { rocCurve, type RocPoint } from '$lib/formulas/roc';

/** What a warning looks at: a survey, survey and relationship, or everything that the model knows of a customer. */
export const SIGNALS = ['survey', 'relationship', 'everything'] as const;
export type Signal = (typeof SIGNALS)[number];

/** How many months ahead a warning speaks of. */
export const LEADS = [3, 6, 12] as const;
export type Lead = (typeof LEADS)[number];

/** The months at which the company is looked at: to learn from, to warn in, and to see what came of it. */
export const LEARN_AT = 12;
export const WARN_AT = 24;
export const JUDGE_AT = 36;

/** A customer under watch. */
export interface Watched {
	/** Estimated chance of leaving within the lead time, in per cent. */
	readonly risk: number;
	readonly left: boolean;
}

const CUSTOMER = STATUSES.indexOf('customer');

/** Of each customer at a month a score, higher for more danger, and whether he left within `lead` months. */
function scored(then: Run, later: Run, signal: Signal, lead: Lead) {
	const { status, satisfaction, trust, intention } = then.people;
	const people: { readonly score: number; readonly left: boolean }[] = [];
	status.forEach((value, i) => {
		if (value !== CUSTOMER) return;
		const score = {
			survey: -satisfaction[i]!,
			relationship: -(satisfaction[i]! + trust[i]!) / 2,
			everything: 100 * (1 - (intention[i]! / 100) ** (lead / 12))
		}[signal];
		const month = later.people.left[i]!;
		people.push({ score, left: month > then.viewAt && month <= then.viewAt + lead });
	});
	return people;
}

/** Groups of like scores that the past is read in. */
const GROUPS = 10;

/**
 * The customers of month 24, each with a risk and with what came of it. The risk of a survey or of a relationship is
 * learnt from the year before, as a real system must: how many of those who then scored alike left. Of `everything` it
 * is the model's own chance, which no company knows.
 * @param runs the same company read at months 12, 24 and 36
 */
export function watch(runs: readonly [Run, Run, Run], signal: Signal, lead: Lead): readonly Watched[] {
	const [before, now, later] = runs;
	const present = scored(now, later, signal, lead);
	if (signal === 'everything') return present.map(({ score, left }) => ({ risk: score, left }));
	const past = scored(before, now, signal, lead).sort((a, b) => a.score - b.score);
	const groups = Array.from({ length: GROUPS }, (_, group) => {
		const [from, to] = [group, group + 1].map((n) => Math.round((n * past.length) / GROUPS));
		const members = past.slice(from, to);
		return {
			upTo: members.at(-1)?.score ?? Infinity,
			share: (100 * members.filter(({ left }) => left).length) / Math.max(1, members.length)
		};
	});
	// More danger must not mean less risk: where luck says so, neighbours share their mean.
	const risks = neverFalling(groups.map(({ share }) => share));
	return present.map(({ score, left }) => {
		const group = groups.findIndex(({ upTo }) => score <= upTo);
		return { risk: risks[group < 0 ? GROUPS - 1 : group]!, left };
	});
}

/** The nearest values that never fall (pooling adjacent violators: Ayer et al., 1955). */
export function neverFalling(values: readonly number[]): readonly number[] {
	const blocks: { mean: number; size: number }[] = [];
	for (const value of values) {
		blocks.push({ mean: value, size: 1 });
		for (
			let last = blocks.at(-1)!;
			blocks.length > 1 && blocks.at(-2)!.mean > last.mean;
			last = blocks.at(-1)!
		) {
			blocks.pop();
			const { mean, size } = blocks.pop()!;
			blocks.push({
				mean: (mean * size + last.mean * last.size) / (size + last.size),
				size: size + last.size
			});
		}
	}
	return blocks.flatMap(({ mean, size }) => Array<number>(size).fill(mean));
}

/** What a threshold does to the customers under watch. */
export function countsAt(people: readonly Watched[], threshold: number) {
	const leavers = people.filter(({ left }) => left).length;
	const warned = people.filter(({ risk }) => risk >= threshold);
	const caught = warned.filter(({ left }) => left).length;
	const stayers = people.length - leavers;
	const warning = {
		customers: people.length,
		churn: people.length > 0 ? leavers / people.length : 0,
		caught: leavers > 0 ? caught / leavers : 0,
		falseAlarm: stayers > 0 ? (warned.length - caught) / stayers : 0
	};
	return {
		caught,
		missed: leavers - caught,
		falseAlarms: warned.length - caught,
		warnings: warned.length,
		/** Share of the warnings that were right, 0–1; not-a-number where nobody was warned of. */
		hitRate: caught / warned.length,
		warning
	};
}

/** What a call costs and may bring. `persuaded` in per cent; money in yuan. */
export interface Call {
	readonly cost: number;
	readonly value: number;
	readonly persuaded: number;
}

/** What calling everybody from a risk on gains, in yuan. */
export function gainAt(
	people: readonly Watched[],
	threshold: number,
	{ persuaded, value, cost }: Call
): number {
	return warningGain(countsAt(people, threshold).warning, { persuaded: persuaded / 100, value, cost });
}

/** Thresholds that the gain is drawn over, in per cent of risk. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 31 }, (_, i) => 2 * i);

/** The threshold of the drawn ones that earned most; the higher one where two earned alike. */
export function bestThreshold(people: readonly Watched[], call: Call): { threshold: number; gain: number } {
	return THRESHOLDS.map((threshold) => ({ threshold, gain: gainAt(people, threshold, call) })).reduce(
		(best, found) => (found.gain >= best.gain ? found : best)
	);
}

/** The curve of caught against false alarms, of the watched customers. */
export function rocOf(people: readonly Watched[]): readonly RocPoint[] {
	return rocCurve(
		people.map(({ risk }) => risk),
		people.map(({ left }) => left)
	);
}

/** The caught share in per cent at shares of false alarms in per cent, along the straight lines between the points. */
export function caughtAt(curve: readonly RocPoint[], falseAlarms: readonly number[]): readonly number[] {
	return falseAlarms.map((percent) => {
		const share = percent / 100;
		const next = curve.findIndex(({ falseAlarm }) => falseAlarm > share);
		if (next < 0) return 100;
		const [from, to] = [curve[Math.max(0, next - 1)]!, curve[next]!];
		const along = (share - from.falseAlarm) / (to.falseAlarm - from.falseAlarm);
		return 100 * (from.caught + along * (to.caught - from.caught));
	});
}

/** The three lines, in per cent of risk; yellow ≤ orange ≤ red. */
export interface Lines {
	readonly yellow: number;
	readonly orange: number;
	readonly red: number;
}
export type Alarm = keyof Lines;
export const ALARMS = ['yellow', 'orange', 'red'] as const satisfies readonly Alarm[];

/** Moves a line; those it would pass go with it. */
export function moveLine(lines: Lines, moved: Alarm, to: number): Lines {
	const place = ALARMS.indexOf(moved);
	const at = (alarm: Alarm, i: number) =>
		i === place ? to : i < place ? Math.min(lines[alarm], to) : Math.max(lines[alarm], to);
	return { yellow: at('yellow', 0), orange: at('orange', 1), red: at('red', 2) };
}

/** Who stands between the lines: how many, how many of them left. Calm first, red last. */
export function bands(people: readonly Watched[], { yellow, orange, red }: Lines) {
	const from = [-Infinity, yellow, orange, red];
	return (['calm', ...ALARMS] as const).map((band, i) => {
		const inside = people.filter(({ risk }) => risk >= from[i]! && risk < (from[i + 1] ?? Infinity));
		return { band, customers: inside.length, left: inside.filter(({ left }) => left).length };
	});
}

/** The first guess: of those warned of, per cent who are about to leave, where few leave and the warning is good. */
export function rareHits(): number {
	return 100 * warningCounts({ customers: 100, churn: 0.05, caught: 0.9, falseAlarm: 0.1 }).hitRate;
}

/** What the second guess is compared with: how the gain goes as the line comes down from 60 % to 0. */
export function shapeOfGain(people: readonly Watched[], call: Call): 'rises' | 'turns' | 'falls' {
	const gains = THRESHOLDS.map((threshold) => gainAt(people, threshold, call)).reverse();
	const most = Math.max(...gains);
	if (gains[0] === most) return 'falls';
	return gains.at(-1) === most ? 'rises' : 'turns';
}
