import type { Paper, PaperPlan } from '$lib/domain/study/paper';
import { CHAPTERS, type ChapterNumber, type ConceptId } from '$lib/domain/syllabus';
import { lost } from '$lib/exam/paper/result';
import { write } from '../../write';
import { bareCodeText } from './plan';
import { paperWords } from './words';

const CONCEPTS = new Map(
	CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id, name }) => [id, name] as const))
);

/** A concept of the course in the language on screen. */
export function conceptName(id: ConceptId): string {
	return write.of(CONCEPTS.get(id)!);
}

/** A chapter of the course: 第 4 章 客户忠诚. */
export function chapterName(number: ChapterNumber): string {
	const { title } = CHAPTERS.find((chapter) => chapter.number === number)!;
	return paperWords.current.chapterName(String(number), write.of(title));
}

/** A paper by its code and version: 17KQ-M2XP A 卷. */
export function paperName({ code }: PaperPlan): string {
	return `${bareCodeText(code)} ${paperWords.current.versions[code.version]}`;
}

/** Marks as people write them: at most two decimals. */
export const marksText = (marks: number) => write.format.number(marks, 2);

/** Marks that were judged and not won. */
export const lostMarks = lost;

/** Hours, minutes and seconds: 1:29:58, 4:05. */
export function spanText(milliseconds: number): string {
	const seconds = Math.max(0, Math.round(milliseconds / 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** How a sitting was ended, in a sentence; empty while it goes on. */
export function handedInText({ handedIn, clock }: Paper): string {
	if (!handedIn) return '';
	return paperWords.current.handedInBy[handedIn.by](
		write.format.dateTime(handedIn.at),
		spanText(clock.spent)
	);
}
