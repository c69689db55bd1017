import type { Localized } from '$lib/domain/locale';
import { FULL_MARKS, type Question, type QuestionType } from '$lib/domain/question';
import {
	draftOf,
	emptyDraft,
	noOption,
	noPoint,
	noTask,
	questionOf,
	type Draft,
	type DraftPoint
} from '$lib/domain/study/draft';
import { faultsOf, type DraftFault } from '$lib/domain/study/draftFaults';
import { gapsIn, tidyDraft, tidyGaps } from '$lib/domain/study/tidyDraft';
import { CHAPTERS, type ChapterNumber } from '$lib/domain/syllabus';
import type { FileLanguage } from '$lib/exam/exchange/languages';

/** In which languages a question is being written. */
export type WrittenLanguages = FileLanguage;

/** What a new point begins as. */
export const EMPTY_POINT: DraftPoint = noPoint();

const OPTIONS = { single: 4, multiple: 5 } as const;

/** One question being written: every change is checked at once, and shown once the writer has been there. */
export class QuestionEditor {
	#draft = $state.raw<Draft>()!;
	#languages = $state<WrittenLanguages>('zh');
	#visited = $state.raw<readonly string[]>([]);
	#tried = $state(false);
	readonly isNew: boolean;
	readonly #before: string;
	readonly #tidy = $derived(tidyDraft(this.#one(this.#draft)));
	readonly #faults = $derived(faultsOf(this.#tidy));

	/** @param id what the question is called, also while it is new */
	constructor(
		readonly id: string,
		question: Question | null,
		languages: WrittenLanguages,
		chapter: ChapterNumber = 1
	) {
		this.#draft = question ? draftOf(question) : shaped(emptyDraft('single', chapter));
		this.#languages = question ? languagesOf(question) : languages;
		this.isNew = question === null;
		this.#before = JSON.stringify(this.#draft);
	}

	get draft() {
		return this.#draft;
	}
	get languages() {
		return this.#languages;
	}
	/** True where leaving loses something. */
	get changed() {
		return JSON.stringify(this.#draft) !== this.#before;
	}
	/** All that keeps it from being saved. */
	get faults() {
		return this.#faults;
	}
	/** True once saving was tried in vain. */
	get tried() {
		return this.#tried;
	}
	/** Marks that the points give, and have to. */
	readonly given = $derived(
		this.#draft.tasks.flatMap(({ points }) => points).reduce((sum, { marks }) => sum + marks, 0)
	);
	readonly due = $derived(this.#draft.type === 'case' ? FULL_MARKS.case : FULL_MARKS.essay);

	/** What is wrong at a place, where the writer has been or saving was tried. */
	faultAt(path: string): DraftFault | undefined {
		if (!this.#tried && !this.#visited.includes(path)) return undefined;
		return this.#faults.find((fault) => [path, `${path}.zh`, `${path}.en`].includes(fault.path));
	}
	visit(path: string) {
		if (!this.#visited.includes(path)) this.#visited = [...this.#visited, path];
	}

	setLanguages(languages: WrittenLanguages) {
		this.#languages = languages;
	}
	setType(type: QuestionType) {
		this.#draft = shaped({ ...this.#draft, type });
	}
	setChapter(number: number) {
		const chapter = CHAPTERS.find((one) => one.number === number);
		if (chapter) this.change({ chapter: chapter.number, concepts: [chapter.concepts[0].id] });
	}
	/** The main concept; others that a file brought stay. */
	setConcept(id: string) {
		this.change({ concepts: [id, ...this.#draft.concepts.slice(1).filter((other) => other !== id)] });
	}

	change(change: Partial<Draft>) {
		this.#draft = shaped({ ...this.#draft, ...change });
	}
	/** Changes one of several: a blank, an option. */
	changeAt<Key extends 'blanks' | 'options'>(key: Key, at: number, change: Partial<Draft[Key][number]>) {
		this.change({ [key]: this.#draft[key].map((one, i) => (i === at ? { ...one, ...change } : one)) });
	}
	/** Makes an option right or wrong; of single choice the others wrong. */
	setRight(at: number, right: boolean) {
		const isSingle = this.#draft.type === 'single';
		this.change({
			options: this.#draft.options.map((option, i) => ({
				...option,
				right: i === at ? right : isSingle && right ? false : option.right
			}))
		});
	}
	addOption() {
		this.change({ options: [...this.#draft.options, noOption()] });
	}
	removeOption(at: number) {
		this.change({ options: this.#draft.options.filter((_, i) => i !== at) });
	}
	addGap() {
		const add = (text: string) => `${text}${text === '' || /[\u3400-\u9fff]$/.test(text) ? '' : ' '}____`;
		const { zh, en } = this.#draft.stem;
		const writes = (locale: 'zh' | 'en') => this.#languages === 'both' || this.#languages === locale;
		this.change({ stem: { zh: writes('zh') ? add(zh) : zh, en: writes('en') ? add(en) : en } });
	}
	addTask() {
		this.change({ tasks: [...this.#draft.tasks, { ...noTask(), points: [noPoint()] }] });
	}
	removeTask(at: number) {
		this.change({ tasks: this.#draft.tasks.filter((_, i) => i !== at) });
	}
	setTaskStem(at: number, stem: Localized) {
		this.change({ tasks: this.#draft.tasks.map((task, i) => (i === at ? { ...task, stem } : task)) });
	}
	changePoints(task: number, change: (points: readonly DraftPoint[]) => readonly DraftPoint[]) {
		this.change({
			tasks: this.#draft.tasks.map((one, i) => (i === task ? { ...one, points: change(one.points) } : one))
		});
	}

	/** The question; null where something is wrong, and then everything wrong is shown. */
	finish(): Question | null {
		this.#tried = true;
		return this.#faults.length > 0 ? null : questionOf(this.#tidy, this.id);
	}

	/** Of the draft only what is written in the languages chosen: the rest is left over from another choice. */
	#one(draft: Draft): Draft {
		const { languages } = this;
		return languages === 'both' ? draft : (emptied(draft, languages === 'zh' ? 'en' : 'zh') as Draft);
	}
}

/** Takes one language out of every text. */
function emptied(value: unknown, locale: 'zh' | 'en'): unknown {
	if (Array.isArray(value)) return value.map((item) => emptied(item, locale));
	if (!(value instanceof Object)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) =>
			key === locale ? [key, Array.isArray(inner) ? [] : ''] : [key, emptied(inner, locale)]
		)
	);
}

/** Gives a draft as many fields as its type needs: a blank for each gap, some options, a task, a point. */
function shaped(draft: Draft): Draft {
	switch (draft.type) {
		case 'fill': {
			const stem = { zh: tidyGaps(draft.stem.zh), en: tidyGaps(draft.stem.en) };
			const gaps = Math.max(...gapsIn(stem), 1);
			const blanks = Array.from({ length: gaps }, (_, i) => draft.blanks[i] ?? { zh: [], en: [] });
			return { ...draft, blanks };
		}
		case 'single':
		case 'multiple': {
			const options = [...draft.options];
			if (options.length === 0) while (options.length < OPTIONS[draft.type]) options.push(noOption());
			return { ...draft, options };
		}
		case 'essay':
		case 'case': {
			const [first, ...more] = draft.tasks;
			const task = first ?? { ...noTask(), points: [noPoint()] };
			return { ...draft, tasks: draft.type === 'essay' ? [task] : [task, ...more] };
		}
	}
}

/** One language where both say the same everywhere: the writer wrote but one. */
function languagesOf(question: Question): WrittenLanguages {
	if (differs(question)) return 'both';
	return /\p{Script=Han}/u.test(question.stem.zh) ? 'zh' : 'en';
}

/** True where some text is not the same in both languages. */
function differs(value: unknown): boolean {
	if (!(value instanceof Object)) return false;
	if ('zh' in value && 'en' in value && JSON.stringify(value.zh) !== JSON.stringify(value.en)) return true;
	return Object.values(value).some(differs);
}
