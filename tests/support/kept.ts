import { decide } from '../../src/lib/domain/company';
import type { KeptCompany } from '../../src/lib/domain/keptCompany';
import { companyFrom } from '../../src/lib/domain/preset';
import { PRESETS } from '../../src/lib/domain/presets';
import type { Attempt } from '../../src/lib/domain/study/attempt';
import type { StudyCard } from '../../src/lib/domain/study/card';
import type { LessonProgress } from '../../src/lib/domain/study/lesson';
import type { MistakeNote } from '../../src/lib/domain/study/mistakeNote';
import type { Contents } from '../../src/lib/storage/backup/format';

/*
 * Rows as the app keeps them, one of each kind and more, for tests of what keeps and restores them.
 */

export const aCompany = companyFrom(PRESETS[0]!);

export const kept = (id: string, over: Partial<KeptCompany> = {}): KeptCompany => ({
	id,
	name: `公司 ${id}`,
	company: decide(aCompany, 6, 'price', 110),
	createdAt: 1_000,
	updatedAt: 2_000,
	revision: 2,
	deletedAt: null,
	...over
});

export const anAttempt = (id: string, over: Partial<Attempt> = {}): Attempt => ({
	id,
	question: 'ch01-essay-001',
	type: 'essay',
	chapter: 1,
	concepts: [],
	at: 3_000,
	response: { kind: 'points', texts: ['客户是“上帝”吗？\n"不一定" \\ \u2028 𠮷'], granted: [[true, false]] },
	certainty: 'think',
	marks: 4,
	outOf: 8,
	place: 'practice',
	within: null,
	...over
});

export const aCard = (id: string, over: Partial<StudyCard> = {}): StudyCard => ({
	id,
	memory: { stability: 3.2, difficulty: 5 },
	day: 20_000,
	rating: 3,
	days: 2,
	answers: 3,
	...over
});

export const aLesson = (id: string, over: Partial<LessonProgress> = {}): LessonProgress => ({
	id,
	guesses: { first: '会上升', second: 12.5 },
	reached: ['predict', 'explore'],
	check: { right: 3, of: 5 },
	updatedAt: 4_000,
	...over
});

export const aNote = (id: string, over: Partial<MistakeNote> = {}): MistakeNote => ({
	id,
	text: '<img src=x onerror=alert(1)> 记错了：先算净现值',
	settledAt: null,
	updatedAt: 5_000,
	...over
});

/** Something in each table that this app writes. */
export function someContents(): Contents {
	return {
		notes: { locale: 'zh', theme: 'dark', open: 'c1' },
		rows: {
			companies: [kept('c1'), kept('c2', { deletedAt: 9_000 })],
			attempts: [anAttempt('a1'), anAttempt('a2', { certainty: null })],
			papers: [],
			cards: [aCard('question:ch01-essay-001')],
			lessons: [aLesson('pareto')],
			mistakeNotes: [aNote('ch01-essay-001')],
			banks: [],
			preferences: [
				{ key: 'baseline.c1', value: { any: ['thing', 1, null] } },
				{ key: 'backup.last', value: { at: 1 } }
			]
		}
	};
}
