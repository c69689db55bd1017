import type { Question } from '$lib/domain/question';
import type { ChapterNumber } from '$lib/domain/syllabus';

/** Every chapter's questions, fetched when one of them is wanted. */
const CHAPTERS = import.meta.glob<readonly Question[]>('./questions/ch*/chapter.ts', { import: 'questions' });

/** The questions of a chapter; none where the chapter has none. */
export async function loadChapter(chapter: ChapterNumber): Promise<readonly Question[]> {
	const folder = `ch${String(chapter).padStart(2, '0')}`;
	return (await CHAPTERS[`./questions/${folder}/chapter.ts`]?.()) ?? [];
}
