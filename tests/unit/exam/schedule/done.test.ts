import { describe, expect, it } from 'vitest';
import { withDone } from '$lib/exam/schedule/done';
import type { PlanItem } from '$lib/exam/schedule/today';

const item = (concept: PlanItem['concept'], ...questions: string[]): PlanItem => ({
	concept,
	why: 'new',
	share: 0.02,
	without: 0,
	with: 0.6,
	minutes: 4,
	questions,
	types: questions.map(() => 'single')
});

describe('what is done of today’s list', () => {
	const items = [item('pareto', 'q1', 'q2'), item('clv-use', 'q3'), item('case-steel')];
	const states = (...answers: Parameters<typeof withDone>[1]) =>
		withDone(items, answers).map(({ open, done }) => [open, done]);

	it('is nothing in the morning', () => {
		expect(states()).toEqual([
			[['q1', 'q2'], false],
			[['q3'], false],
			[[], false]
		]);
	});

	it('counts a question wherever it was answered, and a concept once all of its questions are', () => {
		expect(states({ question: 'q1', concepts: ['pareto'] })[0]).toEqual([['q2'], false]);
		const both = ['q1', 'q2'].map((question) => ({ question, concepts: ['pareto'] as const }));
		expect(states(...both)[0]).toEqual([[], true]);
	});

	it('counts a concept without questions once anything was answered about it', () => {
		expect(states({ question: 'own-1', concepts: ['case-steel'] })[2]).toEqual([[], true]);
	});
});
