import type { zhExam } from '../zh/exam';

export const enExam: typeof zhExam = {
	nav: 'Pages of the exam room',
	pages: {
		hub: 'Overview',
		practice: 'Practice',
		paper: 'Mock paper',
		mistakes: 'Wrong answers',
		plan: 'Revision plan',
		mastery: 'Mastery',
		grades: 'Grades',
		banks: 'Own questions',
		print: 'Print'
	},
	about: {
		practice:
			'Choose questions by chapter, concept, type or weakness; every option says what is right or wrong about it.',
		paper:
			'Five parts, a hundred marks; the same code gives the same paper anywhere. Timed, and a reload loses no answer.',
		mistakes: 'Whatever was answered wrongly in practice or on a paper: write notes, try again, export.',
		plan: 'Tell it the date of the exam and your minutes a day; it says what to revise today.',
		mastery: 'Every concept of the course: which ones are firm, which ones are untouched.',
		grades: 'Coursework 40 %, final paper 60 %: what the paper must bring for a pass.',
		banks: 'Write questions of your own, or bring them from Moodle, GIFT or Excel.',
		print:
			'Paper, answer sheet and key, printed or as Word; versions A and B have the same questions in another order.'
	},
	goOn: {
		title: 'Continue where you left',
		practice: 'Practice',
		at: (at, of) => `question ${at} of ${of}`,
		paper: 'Mock paper',
		begun: (date) => `begun ${date}`
	},
	figures: {
		today: 'Answered today',
		share: (count) => `Marks of the last ${count} answers`,
		open: 'Mistakes to correct'
	},
	title: 'Prepare for the exam',
	intro:
		'Fill-in, single choice, multiple choice, essay, case: all five types can be practised here. Answers stay in this browser.'
};
