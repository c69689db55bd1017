import type { Locale, Localized } from '$lib/domain/locale';
import type { DraftPoint, DraftTask } from '$lib/domain/study/draft';
import { RowError } from './errors';
import type { RowNote } from './reading';

/*
 * The points of an essay or a case as lines that people can read and write: `[2] names the causes {cause; reason}`,
 * and in a case with the task before it: `(1) [2] …`. Marks and signs may be missing. `\` keeps ; { } from being signs.
 */
interface PointLine {
	readonly task: number;
	readonly marks: number | null;
	readonly text: string;
	readonly signs: readonly string[];
}

const escaped = (text: string) => text.replace(/[\\;{}]/g, '\\$&');
const unescaped = (text: string) => text.replace(/\\([\\;{}])/g, '$1');

/** The points in one language, a line each. @param numbered with the number of their task */
export function pointLines(tasks: readonly DraftTask[], locale: Locale, numbered: boolean): string {
	const line = ({ text, marks, signs }: DraftPoint, task: number) =>
		`${numbered ? `(${task + 1}) ` : ''}[${marks}] ${escaped(text[locale])} {${signs[locale].map(escaped).join('; ')}}`;
	return tasks.flatMap(({ points }, i) => points.map((point) => line(point, i))).join('\n');
}

const TASK = /^[(（](\d{1,2})[)）]\s*/;
const MARKS = /^\[\s*(\d{1,2}(?:\.\d{1,4})?)\s*(?:分|marks?)?\s*\]\s*/i;

/** Splits where a mark stands that no `\` precedes. */
function split(text: string, mark: RegExp): string[] {
	const parts = [''];
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\\' && i + 1 < text.length) parts[parts.length - 1] += text[i]! + text[++i]!;
		else if (mark.test(text[i]!)) parts.push('');
		else parts[parts.length - 1] += text[i]!;
	}
	return parts;
}

function readLine(line: string): PointLine {
	let rest = line.trim().replace(/^[-•·*]\s+/, '');
	const task = TASK.exec(rest);
	rest = rest.slice(task?.[0].length ?? 0);
	const marks = MARKS.exec(rest);
	rest = rest.slice(marks?.[0].length ?? 0);
	const [text = '', signs = ''] = split(rest, /[{]/);
	return {
		task: task ? Number(task[1]) : 1,
		marks: marks ? Number(marks[1]) : null,
		text: unescaped(text).trim(),
		signs: split(signs.replace(/\}\s*$/, ''), /[;；]/)
			.map((sign) => unescaped(sign).trim())
			.filter((sign) => sign !== '')
	};
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/**
 * The tasks of a model answer, each with its points; as many tasks as the lines name, or as there are stems.
 * @param due marks to share out where none are said
 * @throws RowError noModelAnswer, languagesDiffer
 */
export function readPoints(
	text: Localized,
	stems: readonly Localized[],
	due: number,
	notes: RowNote[]
): DraftTask[] {
	const [zh, en] = [linesOf(text.zh).map(readLine), linesOf(text.en).map(readLine)];
	if (zh.length === 0 && en.length === 0) throw new RowError({ code: 'noModelAnswer' });
	if (zh.length > 0 && en.length > 0 && zh.length !== en.length)
		throw new RowError({ code: 'languagesDiffer' });
	const main = zh.length > 0 ? zh : en;
	const isShared = main.every(({ marks }) => marks === null);
	if (isShared) notes.push('marksShared');
	const points = main.map((line, i) => ({
		task: line.task,
		text: { zh: zh[i]?.text ?? '', en: en[i]?.text ?? '' },
		marks: isShared ? share(due, main.length, i) : (line.marks ?? 0),
		signs: { zh: zh[i]?.signs ?? [], en: en[i]?.signs ?? [] }
	}));
	const count = Math.max(stems.length, 1);
	if (points.some(({ task }) => task < 1 || task > count))
		throw new RowError({
			code: 'number',
			value: String(points.find(({ task }) => task < 1 || task > count)!.task)
		});
	return Array.from({ length: count }, (_, i) => ({
		stem: stems[i] ?? { zh: '', en: '' },
		points: points.filter(({ task }) => task === i + 1).map(({ task: _task, ...point }) => point)
	}));
}

/** Part `i` of a whole in as many parts, in full marks where there are enough, the first ones more. */
function share(whole: number, parts: number, i: number): number {
	if (parts > whole) return whole / parts;
	return Math.floor(whole / parts) + (i < whole % parts ? 1 : 0);
}
