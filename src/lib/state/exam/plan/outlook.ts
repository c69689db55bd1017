import type { Projection } from '$lib/exam/schedule/projection';
import { recallByChapter } from '$lib/exam/schedule/chapters';
import { write } from '../../write';
import { shortDayText } from './calendar';
import { planWords } from './words';

/** What is expected until the exam. */
export interface Outlook {
	readonly kept: Projection;
	readonly idle: Projection;
	/** The day of the exam. */
	readonly exam: number;
}

/** A share as people read it: whole per cent. */
export const shareText = (share: number) => write.format.percent(100 * share, 0);

/** Recall on the day of the exam, 0–1. */
export const inExam = ({ recall }: Projection) => recall.at(-1)!;

/** The days until the exam: finding, labels of the points, and both lines in per cent. */
export function daysChart({ kept, idle, exam }: Outlook) {
	const words = planWords.current.days;
	const [withPlan, without] = [inExam(kept), inExam(idle)];
	const first = exam - kept.recall.length + 1;
	const gain = write.format.number(Math.round(100 * withPlan) - Math.round(100 * without));
	return {
		wording: {
			title:
				withPlan > without
					? words.title(shareText(withPlan), shareText(without))
					: words.same(shareText(without)),
			subtitle: words.subtitle,
			sentence: words.sentence(
				write.format.number(exam - first),
				shareText(withPlan),
				shareText(without),
				gain
			)
		},
		points: kept.recall.map((_, i) => shortDayText(write.format.locale, first + i)),
		kept: kept.recall.map((share) => 100 * share),
		idle: idle.recall.map((share) => 100 * share)
	};
}

/** The chapters on the day of the exam: finding, labels, and both bars in per cent. */
export function chaptersChart({ kept, idle, exam }: Outlook) {
	const words = planWords.current.chapters;
	const [withPlan, without] = [recallByChapter(kept.end, exam), recallByChapter(idle.end, exam)];
	const number = (chapter: number) => write.format.number(chapter);
	const lost = (i: number) => without[i]!.share * (1 - without[i]!.recall);
	const places = without.map((_, i) => i);
	const worst = places.reduce((most, i) => (lost(i) > lost(most) ? i : most));
	const best = places.reduce((most, i) => (without[i]!.recall > without[most]!.recall ? i : most));
	const named = [number(without[worst]!.chapter), shareText(without[worst]!.recall)] as const;
	const firmest = [number(without[best]!.chapter), shareText(without[best]!.recall)] as const;
	const reached = shareText(withPlan[worst]!.recall);
	const sentence =
		reached === named[1] ? words.noRoom(...named, ...firmest) : words.sentence(...named, reached, ...firmest);
	return {
		wording: {
			title: words.title(named[0]),
			subtitle: words.subtitle,
			sentence
		},
		points: without.map(({ chapter }) => number(chapter)),
		kept: withPlan.map(({ recall }) => 100 * recall),
		idle: without.map(({ recall }) => 100 * recall)
	};
}
