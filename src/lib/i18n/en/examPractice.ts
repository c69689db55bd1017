import type { zhExamPractice } from '../zh/examPractice';

export const enExamPractice: typeof zhExamPractice = {
	title: 'Practice',
	intro:
		'Choose what to practise, or nothing for everything. Reasons come right after each answer, and every answer is kept.',
	chapters: 'Chapters',
	chapter: (n, title) => `${n} ${title}`,
	concept: 'Concept',
	anyConcept: 'Every concept of these chapters',
	types: 'Types',
	difficulties: 'Difficulty',
	difficultyNames: { 1: 'Recall', 2: 'Understand and apply', 3: 'Combine and judge' },
	order: 'Which first',
	orders: { mixed: 'At random, over all concepts', weak: 'Weak ones first', new: 'New ones first' },
	rule: 'Multiple choice',
	rules: { all: 'All or nothing', partial: 'A share for a part, nothing with a wrong one' },
	count: 'Questions',
	fits: (count) => (count === '1' ? '1 question fits' : `${count} questions fit`),
	fitsNone: 'No question fits; choose a wider range.',
	start: 'Start',
	resume: 'Continue',
	resumeHint: (at, of) => `You stopped at question ${at} of ${of}.`,
	discard: 'Drop it',
	question: (at, of) => `Question ${at} of ${of}`,
	progress: 'Progress',
	next: 'Next question',
	finish: 'See the result',
	end: 'End this round',
	another: 'Another like this',
	noneLike: 'There is no other question on this concept.',
	showMe: 'See it happen',
	inLab: 'Show me in the Lab',
	onPage: (title) => `Concept page: ${title}`,
	onClv: (title) => `Workbench: ${title}`,
	trouble: {
		none: 'These questions were not found.',
		load: 'The question could not be fetched. Check the connection and try again.',
		keep: 'This answer is not stored yet. Try again; the next question waits until it is.'
	},
	retry: 'Try again',
	result: 'Result of this round',
	score: (marks, outOf) => `${marks} / ${outOf} marks`,
	rightCount: (right, of) => `${right} of ${of} right`,
	nothingAnswered: 'Nothing was answered in this round.',
	wrongOnes: 'Answered wrongly',
	allRight: 'Everything right.',
	toMistakes: 'Open the wrong answers',
	again: 'Another round',
	calibration: {
		title: 'Sure – and right?',
		intro:
			'How certain you said you were, against the result. Essays and cases do not count: you mark them yourself.',
		certainty: 'Certainty',
		answered: 'Answers',
		right: 'Right',
		share: 'Share right',
		range: '95 % interval',
		none: '–',
		findings: {
			few: 'Fewer than ten sure answers so far: practise more to see anything.',
			overconfident: 'More than one sure answer in ten is wrong: these mistakes are the ones to look at.',
			underconfident: 'Most of your guesses are right: you know more than you think.',
			calibrated: 'Certainty and result go together.'
		}
	}
};
