import type { Locale } from '$lib/domain/locale';
import type { Question } from '$lib/domain/question';
import type { PrintBlock, PrintWish } from './blocks';
import { keyLines, letterAt } from './keyText';
import { marksOfPart, type PrintedPaper, type PrintedPart, type PrintedQuestion } from './printed';
import type { PrintWords } from './words';

/** Lines to write on where there is no answer sheet: an essay of eight marks is half a page. */
const LINES_PER_MARK = 1.5;
/** A question of more letters than this is let break over a page. */
const LONG = { zh: 500, en: 1200 } as const;

/** Letters that fit into half a line. */
const HALF_LINE = { zh: 16, en: 36 } as const;

export const shownName = ({ name, version }: PrintedPaper, words: PrintWords): string =>
	version ? `${name} · ${words.versions[version]}` : name;

/** The heading of a part: its number, type, and what it is worth. */
export function partHeading(part: PrintedPart, at: number, words: PrintWords): string {
	const { type, questions, marksEach } = part;
	const blanks = questions.reduce(
		(sum, { question }) => sum + (question.type === 'fill' ? question.blanks.length : 0),
		0
	);
	const heading = type === 'fill' ? words.fillHeading : words.partHeading;
	return heading(
		words.ordinals[at] ?? String(at + 1),
		words.types[type],
		String(type === 'fill' ? blanks : questions.length),
		String(marksEach),
		String(marksOfPart(part))
	);
}

/** Title, name and number, and the box for the marks. */
export function headBlocks(paper: PrintedPaper, title: string, words: PrintWords): readonly PrintBlock[] {
	const { parts } = paper;
	const total = parts.reduce((sum, part) => sum + marksOfPart(part), 0);
	const row = (first: string, cells: readonly string[], last: string) => [first, ...cells, last];
	const { score } = words;
	return [
		{ kind: 'title', text: title, under: words.under(shownName(paper, words), String(total)) },
		{ kind: 'fields', labels: words.fields },
		{
			kind: 'scores',
			rows: [
				row(
					score.part,
					parts.map((_, i) => words.ordinals[i] ?? String(i + 1)),
					score.total
				),
				row(
					score.full,
					parts.map((part) => String(marksOfPart(part))),
					String(total)
				),
				row(
					score.got,
					parts.map(() => ''),
					''
				)
			]
		}
	];
}

function paragraphsOf(question: Question, locale: Locale, words: PrintWords): readonly string[] {
	// A gap on paper is long enough to write in.
	const stem = question.stem[locale].replaceAll('____', '______________');
	if (question.type !== 'case') return stem.split('\n');
	return [
		stem,
		...`${words.material}${question.material[locale]}`.split('\n').filter((line) => line !== ''),
		...question.tasks.map(({ stem: task, points }, i) =>
			words.task(String(i + 1), task[locale], String(points.reduce((sum, { marks }) => sum + marks, 0)))
		)
	];
}

/** One question as it stands on the paper. */
function questionBlock(printed: PrintedQuestion, wish: PrintWish, words: PrintWords): PrintBlock {
	const { question, order, marks } = printed;
	const { locale } = wish;
	const paragraphs = paragraphsOf(question, locale, words);
	const key = wish.key === 'after' ? keyLines(printed, locale, words, wish.explanations) : [];
	const isWritten = question.type === 'essay' || question.type === 'case';
	const options =
		'options' in question
			? order.map((own, place) => ({ letter: letterAt(place), text: question.options[own]!.text[locale] }))
			: [];
	return {
		kind: 'question',
		number: `${printed.number}.`,
		id: wish.ids ? question.id : '',
		paragraphs,
		options,
		short: options.every(({ text }) => text.length <= HALF_LINE[locale]),
		key,
		space: isWritten && !wish.sheet && wish.key !== 'after' ? Math.round(marks * LINES_PER_MARK) : 0,
		long: [...paragraphs, ...key].join('').length > LONG[locale]
	};
}

/** The paper itself. */
export function paperBlocks(paper: PrintedPaper, wish: PrintWish, words: PrintWords): readonly PrintBlock[] {
	return [
		...headBlocks(paper, words.title, words),
		...paper.parts.flatMap((part, at): PrintBlock[] => [
			{ kind: 'heading', text: partHeading(part, at, words), note: words.notes[part.type] },
			...part.questions.map((printed) => questionBlock(printed, wish, words))
		])
	];
}
