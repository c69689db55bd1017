import type { Localized } from '$lib/domain/locale';
import type { Question } from '$lib/domain/question';
import type { ChapterNumber } from '$lib/domain/syllabus';

const modules = import.meta.glob<readonly Question[]>('/src/lib/content/questions/ch*/chapter.ts', {
	eager: true,
	import: 'questions'
});

/** A chapter's questions as its `chapter.ts` gives them; its number is read from the folder. */
export interface BankChapter {
	readonly number: ChapterNumber;
	readonly questions: readonly Question[];
}

/** Every chapter that exists, in the order of the course. */
export const BANK: readonly BankChapter[] = Object.entries(modules)
	.map(([path, questions]) => ({
		number: Number(/\/ch(\d\d)\//.exec(path)![1]) as ChapterNumber,
		questions
	}))
	.sort((a, b) => a.number - b.number);

/** Sentences of a question: what is asked, explained and answered at length, but neither blanks nor option texts. */
export function sentencesOf(q: Question): Localized[] {
	const sentences = [q.stem, q.explanation];
	switch (q.type) {
		case 'fill':
			return sentences;
		case 'single':
		case 'multiple':
			return [...sentences, ...q.options.map((option) => option.reason)];
		case 'essay':
			return [...sentences, ...q.points.map((point) => point.text)];
		case 'case':
			return [
				...sentences,
				q.material,
				...q.tasks.flatMap((task) => [task.stem, ...task.points.map((point) => point.text)])
			];
	}
}

/** Each thing that is marked by points, with the words that put it to the learner. */
export function markedTasks(q: Question) {
	if (q.type === 'essay') return [{ stem: q.stem, points: q.points }];
	return q.type === 'case' ? q.tasks : [];
}

/** What two texts have in common when width, case, spaces and punctuation do not count. */
export const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\p{P}]/gu, '');

/** An answer to a blank as it is compared at the least: width, case and spaces do not count, points and signs do. */
export const typed = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
