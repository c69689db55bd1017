import { FULL_MARKS } from '../question';
import { CHAPTERS } from '../syllabus';
import { BANK_LIMITS } from './bank';
import type { Draft, DraftBlank, DraftTask } from './draft';
import { gapsIn } from './tidyDraft';

/** What can be wrong with a question somebody wrote. */
export const FAULT_CODES = [
	'empty', // a text that must be there is not
	'tooLong', // more than `bound` characters
	'chapter', // no chapter `value`
	'concept', // no concept `value` in the syllabus
	'conceptMissing',
	'difficulty', // neither 1, 2 nor 3
	'gaps', // the stem has `value` gaps, the answers are `bound`
	'blankEmpty', // no answer to this blank
	'number', // not a number, or a tolerance below 0
	'optionCount', // `value` options, `bound` at least, at most six
	'optionTwice', // two options read alike
	'rightOne', // single choice with `value` right options
	'rightMany', // multiple choice with fewer than two right options
	'wrongMissing', // multiple choice without a wrong option
	'taskCount', // a case with no task, or more than six
	'pointMissing', // a task without points
	'marks', // a point worth nothing
	'marksSum', // the points are worth `value`, not `bound`
	'tooMany' // more than `bound` of them
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One fault, and where: `stem`, `options.2.text`, `tasks.0.points.1.marks`. */
export interface DraftFault {
	readonly path: string;
	readonly code: FaultCode;
	readonly value?: string | number;
	readonly bound?: number;
}

const CONCEPTS = new Set<string>(CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));

/** Options of single and multiple choice, at least and at most. */
const OPTIONS = { single: 2, multiple: 3, most: 6 } as const;
const MOST_TASKS = 6;

/** All that keeps a draft from being a question, in the order of the form. @param draft as `tidyDraft` gives it */
export function faultsOf(draft: Draft): readonly DraftFault[] {
	return [...headFaults(draft), ...bodyFaults(draft), ...lengthFaults(draft, '')];
}

function* headFaults({ chapter, concepts, difficulty, stem }: Draft): Generator<DraftFault> {
	if (!CHAPTERS.some(({ number }) => number === chapter))
		yield { path: 'chapter', code: 'chapter', value: chapter };
	if (concepts.length === 0) yield { path: 'concepts', code: 'conceptMissing' };
	for (const concept of concepts)
		if (!CONCEPTS.has(concept)) yield { path: 'concepts', code: 'concept', value: concept };
	if (![1, 2, 3].includes(difficulty)) yield { path: 'difficulty', code: 'difficulty', value: difficulty };
	if (stem.zh === '') yield { path: 'stem', code: 'empty' };
}

function bodyFaults(draft: Draft): Iterable<DraftFault> {
	switch (draft.type) {
		case 'fill':
			return fillFaults(draft);
		case 'single':
		case 'multiple':
			return choiceFaults(draft);
		case 'essay':
		case 'case':
			return taskFaults(draft);
	}
}

function* fillFaults({ stem, blanks }: Draft): Generator<DraftFault> {
	const counts = new Set(gapsIn(stem));
	for (const gaps of counts)
		if (stem.zh !== '' && (gaps !== blanks.length || gaps === 0))
			yield { path: 'stem', code: 'gaps', value: gaps, bound: blanks.length };
	for (const [i, blank] of blanks.entries()) {
		const path = `blanks.${i}`;
		if (blank.numeric && !isNumber(blank.numeric)) yield { path, code: 'number' };
		else if (blank.zh.length === 0) yield { path, code: 'blankEmpty' };
	}
}

const isNumber = ({ value, tolerance, mistakes }: NonNullable<DraftBlank['numeric']>) =>
	[value, tolerance, ...mistakes.map((mistake) => mistake.value)].every(Number.isFinite) && tolerance >= 0;

function* choiceFaults({ type, options }: Draft): Generator<DraftFault> {
	const least = type === 'single' ? OPTIONS.single : OPTIONS.multiple;
	const right = options.filter((option) => option.right).length;
	if (options.length < least || options.length > OPTIONS.most)
		yield { path: 'options', code: 'optionCount', value: options.length, bound: least };
	for (const [i, { text }] of options.entries()) {
		const path = `options.${i}.text`;
		if (text.zh === '') yield { path, code: 'empty' };
		else if (options.slice(0, i).some((other) => other.text.zh === text.zh || other.text.en === text.en))
			yield { path, code: 'optionTwice', value: text.zh };
	}
	if (type === 'single' && right !== 1) yield { path: 'options', code: 'rightOne', value: right };
	if (type === 'multiple' && right < 2) yield { path: 'options', code: 'rightMany', value: right };
	if (type === 'multiple' && right === options.length) yield { path: 'options', code: 'wrongMissing' };
}

function* taskFaults({ type, material, tasks }: Draft): Generator<DraftFault> {
	const isCase = type === 'case';
	if (isCase && material.zh === '') yield { path: 'material', code: 'empty' };
	if (tasks.length === 0 || tasks.length > (isCase ? MOST_TASKS : 1))
		yield { path: 'tasks', code: 'taskCount', value: tasks.length };
	for (const [i, task] of tasks.entries()) {
		if (isCase && task.stem.zh === '') yield { path: `tasks.${i}.stem`, code: 'empty' };
		if (task.points.length === 0) yield { path: `tasks.${i}.points`, code: 'pointMissing' };
		yield* pointFaults(task, i);
	}
	const sum = tasks.flatMap(({ points }) => points).reduce((marks, point) => marks + point.marks, 0);
	const due = isCase ? FULL_MARKS.case : FULL_MARKS.essay;
	if (Math.abs(sum - due) > 1e-9) yield { path: 'tasks', code: 'marksSum', value: sum, bound: due };
}

function* pointFaults({ points }: DraftTask, task: number): Generator<DraftFault> {
	for (const [i, { text, marks }] of points.entries()) {
		const path = `tasks.${task}.points.${i}`;
		if (text.zh === '') yield { path: `${path}.text`, code: 'empty' };
		if (!(marks > 0 && marks <= FULL_MARKS.case))
			yield { path: `${path}.marks`, code: 'marks', value: marks };
	}
}

/** Texts and lists beyond all measure, wherever they are. */
function* lengthFaults(value: unknown, path: string): Generator<DraftFault> {
	if (typeof value === 'string') {
		if (value.length > BANK_LIMITS.text) yield { path, code: 'tooLong', bound: BANK_LIMITS.text };
	} else if (Array.isArray(value) && value.length > BANK_LIMITS.listed) {
		yield { path, code: 'tooMany', bound: BANK_LIMITS.listed };
	} else if (value instanceof Object) {
		for (const [key, inner] of Object.entries(value))
			yield* lengthFaults(inner, path ? `${path}.${key}` : key);
	}
}
