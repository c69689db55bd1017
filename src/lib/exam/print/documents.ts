import type { PrintBlock, PrintDocument, PrintWish } from './blocks';
import { briefKey, keyLines, letterAt } from './keyText';
import { headBlocks, paperBlocks, partHeading, shownName } from './paperBlocks';
import type { PrintedPaper, PrintedPart, PrintedQuestion } from './printed';
import type { PrintWords } from './words';

/** Lines of the answer sheet for a mark of an essay or a case. */
const LINES_PER_MARK = 1.5;

function sheetPart(
	{ type, questions }: PrintedPart,
	wish: PrintWish,
	words: PrintWords
): readonly PrintBlock[] {
	switch (type) {
		case 'fill':
			return [
				{
					kind: 'blanks',
					items: questions.map(({ number, question }) => ({
						number: String(number),
						blanks: question.type === 'fill' ? question.blanks.length : 0
					}))
				}
			];
		case 'single':
		case 'multiple':
			return [
				{
					kind: 'letters',
					items: questions.map(({ number, order }) => ({
						number: String(number),
						letters: order.map((_, place) => letterAt(place))
					}))
				}
			];
		case 'essay':
		case 'case':
			return questions.flatMap(({ number, question, marks }): PrintBlock[] => {
				const tasks = question.type === 'case' ? question.tasks : [null];
				return tasks.map((task, i) => ({
					kind: 'lines',
					number: String(number),
					label: task ? words.taskAnswer(String(i + 1)) : '',
					lines: Math.round((marks * LINES_PER_MARK) / tasks.length)
				}));
			});
	}
}

function sheetBlocks(paper: PrintedPaper, wish: PrintWish, words: PrintWords): readonly PrintBlock[] {
	return [
		...headBlocks(paper, words.sheetTitle, words),
		...paper.parts.flatMap((part, at): PrintBlock[] => [
			{ kind: 'heading', text: partHeading(part, at, words), note: '' },
			...sheetPart(part, wish, words)
		])
	];
}

/** The key of one question at length, under its number and its id. */
function keyQuestion(printed: PrintedQuestion, wish: PrintWish, words: PrintWords): PrintBlock {
	const { number, twin, question } = printed;
	const key = keyLines(printed, wish.locale, words, wish.explanations);
	const head = twin === null ? question.id : words.idAndTwin(question.id, String(twin));
	return {
		kind: 'question',
		number: `${number}.`,
		id: '',
		paragraphs: [head],
		options: [],
		short: false,
		key,
		space: 0,
		long: key.join('').length > 600
	};
}

/** Brief answers as a table; what is written in sentences, or explained, question by question. */
function keyPart(part: PrintedPart, wish: PrintWish, words: PrintWords): readonly PrintBlock[] {
	const isWritten = part.type === 'essay' || part.type === 'case';
	if (isWritten || wish.explanations)
		return part.questions.map((printed) => keyQuestion(printed, wish, words));
	return [
		{
			kind: 'answers',
			head: [words.number, words.answers, words.id, words.twin],
			rows: part.questions.map((printed) => [
				String(printed.number),
				briefKey(printed, wish.locale, words),
				printed.question.id,
				printed.twin === null ? '' : String(printed.twin)
			])
		}
	];
}

function keyBlocks(paper: PrintedPaper, wish: PrintWish, words: PrintWords): readonly PrintBlock[] {
	const [title] = headBlocks(paper, words.keyTitle, words);
	return [
		title!,
		...paper.parts.flatMap((part, at): PrintBlock[] => [
			{ kind: 'heading', text: partHeading(part, at, words), note: '' },
			...keyPart(part, wish, words)
		])
	];
}

/** All that is to be printed of these versions: each version's paper, answer sheet and key, in this order. */
export function printDocuments(
	papers: readonly PrintedPaper[],
	wish: PrintWish,
	words: PrintWords
): readonly PrintDocument[] {
	return papers.flatMap((paper) => {
		const name = shownName(paper, words);
		const documents: readonly (PrintDocument | false)[] = [
			wish.paper && {
				kind: 'paper',
				name: `${name} ${words.title}`,
				blocks: paperBlocks(paper, wish, words)
			},
			wish.sheet && {
				kind: 'sheet',
				name: `${name} ${words.sheetTitle}`,
				blocks: sheetBlocks(paper, wish, words)
			},
			wish.key === 'end' && {
				kind: 'key',
				name: `${name} ${words.keyTitle}`,
				blocks: keyBlocks(paper, wish, words)
			}
		];
		return documents.filter((pages) => pages !== false);
	});
}
