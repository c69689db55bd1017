import type { zhExamPlan } from '../zh/examPlan';

const plural = (count: string, one: string, many: string) =>
	count === '1' ? `1 ${one}` : `${count} ${many}`;

export const enExamPlan: typeof zhExamPlan = {
	plan: {
		title: 'Revision plan',
		intro:
			'Tell it the day of the exam and your minutes a day. It picks what is most worth revising today, and estimates what you will still recall in the exam.',
		date: 'Date of the exam',
		minutes: 'A day',
		minutesChoice: (minutes) => `${minutes} minutes`,
		tooFar: 'From today to half a year ahead.',
		weeks: 'Not fixed yet? For now:',
		inWeeks: (weeks) => (weeks === '1' ? 'in a week' : `in ${weeks} weeks`),
		unset: 'Enter the date of the exam, and the plan is there.',
		over: (day) =>
			`The date entered (${day}) has passed. All you have learnt is still here. For another exam, enter a new date.`,
		toMastery: 'See the mastery map',
		away: (days) =>
			`You last studied ${plural(days, 'day', 'days')} ago. The plan starts afresh from today; nothing has to be made up.`,
		isToday: 'The exam is today. A look at what fades fastest is enough; good luck.',
		unkept: 'Date and minutes could not be saved; they will be gone when the page closes.',
		unread: 'Earlier answers could not be read; what follows is computed as if there were none.',
		waiting: 'Reading your answers …',
		figures: 'At a glance',
		daysLeft: 'Until the exam',
		days: (days) => plural(days, 'day', 'days'),
		planned: 'Recalled in the exam, with the plan',
		idle: 'Recalled in the exam, doing nothing',
		todayMinutes: 'Today',
		ofMinutes: (done, all) => `${done} of ${all} min`
	},
	today: {
		title: 'Today’s list',
		empty:
			'Nothing needs revising today: one more look at any concept would add less than one per cent in the exam. Rest, or sit a mock paper.',
		all: (questions) => `Start from the top, ${plural(questions, 'question', 'questions')}`,
		done: 'All of today’s list is done.',
		practise: (questions) => `Practise ${plural(questions, 'question', 'questions')}`,
		again: 'Once more',
		finished: 'Done',
		about: (minutes) => `about ${minutes} min`,
		chapter: (number) => `Chapter ${number}`,
		why: {
			new: 'Not met yet.',
			slipped: 'Answered wrongly last time.',
			fading: 'Met before, and fading.'
		},
		effect: (without, kept, marks) =>
			`Today’s work lifts the chance of recall in the exam from ${without} to ${kept}; worth about ${marks} marks on the paper.`,
		noQuestion: 'The bank has no question on this concept yet; read about it.',
		label: (concept, questions) => `${concept}: practise ${plural(questions, 'question', 'questions')}`,
		types: {
			fill: 'fill-in',
			single: 'single choice',
			multiple: 'multiple choice',
			essay: 'essay',
			case: 'case'
		},
		comma: ', '
	},
	misfit: {
		title: 'Not enough time for everything',
		out: (minutes, left) =>
			`With ${minutes} minutes a day, ${plural(left, 'concept gets', 'concepts get')} no turn before the exam. The plan already puts first what brings marks and is weak.`,
		enough: (minutes) => `${minutes} minutes a day would give every concept at least one turn.`,
		never: 'Even four hours a day would not reach everything, so do not try: take these first.',
		first: 'Most worth learning first (marks on the paper × weakness)',
		marks: (marks) => `about ${marks} marks`,
		names: (count) => `${plural(count, 'concept', 'concepts')} without a turn`
	},
	days: {
		title: (kept, idle) => `With the plan you recall about ${kept} in the exam; without, about ${idle}`,
		same: (idle) => `As things stand you recall about ${idle} in the exam`,
		subtitle: 'Mean chance of recall over all concepts, weighed by marks, %',
		sentence: (days, kept, idle, gain) =>
			`${plural(days, 'day', 'days')} to the exam: kept every day, the plan gives an expected ${kept}; stopping today gives ${idle}, a difference of ${gain} points. Concepts never met count as not known.`,
		kept: 'With the plan',
		idle: 'Without',
		point: 'Day'
	},
	chapters: {
		title: (chapter) => `Chapter ${chapter} needs your time most`,
		subtitle: 'Mean chance of recall in the exam, by chapter, %',
		sentence: (chapter, idle, kept, best, bestIdle) =>
			`Without revision, chapter ${chapter} loses most marks: about ${idle} recalled, ${kept} with the plan. Firmest now is chapter ${best} (${bestIdle}).`,
		noRoom: (chapter, idle, best, bestIdle) =>
			`Chapter ${chapter} loses most marks: about ${idle} recalled, and the time is too short for the plan to reach it. Firmest now is chapter ${best} (${bestIdle}).`,
		idle: 'Without',
		kept: 'With the plan',
		point: 'Chapter'
	},
	how: {
		title: 'Where these figures come from',
		model:
			'The chance of recall is estimated with FSRS-6, a public spacing algorithm (ts-fsrs), and its default parameters. They come from many learners, not from you alone: read it as a weather forecast, not as a predicted mark: to recall a concept is not yet to earn all its marks.',
		cards:
			'Every answer in practice, on mock papers and on concept pages updates the cards of its question and of its concepts. Several answers to one card on a day count as one, their mean, whatever their order.',
		rating: 'How an answer becomes a rating',
		share: 'Share of the marks',
		certainty: { sure: 'Sure', think: 'Think so, or not asked', guess: 'Guess' },
		rows: { right: '80 % or more', partly: '50 % to 80 %', wrong: 'Less than 50 %' },
		ratings: { 1: '1 again', 2: '2 hard', 3: '3 good', 4: '4 easy' },
		forecast: (first) =>
			`Revision that has not happened yet counts as expected: a good and a wrong answer, each weighed by its chance; a concept met for the first time has a chance of ${first}.`,
		order: (minutes) =>
			`Each day begins with the concepts where “recall gained × marks” is largest, about ${minutes} minutes each; a question takes as long as in the exam, 0.9 minutes a mark.`,
		shares:
			'Marks on the paper follow the blueprint of the exam (fill-in 30, single choice 20, multiple choice 15, essay 24, case 11) and how many questions the bank has on each concept.',
		missed:
			'The plan is made anew every morning from where you really are. A missed day does not become a debt.'
	},
	mastery: {
		title: 'Mastery',
		intro:
			'Every concept of the course, chapter by chapter. Open one to practise it or to go to its concept page.',
		states: { unseen: 'Not seen', shaky: 'Shaky', growing: 'Getting there', known: 'Known' },
		meaning: {
			unseen: 'No question on it has been answered yet.',
			shaky: 'Wrong last time, or the chance of recall has fallen below 75 %.',
			growing: 'Answered well; it needs another meeting some days later.',
			known: 'Answered on at least two days, nine chances in ten to last a week, and still 85 % today.'
		},
		legend: 'The four states',
		filter: 'Show',
		all: 'All',
		count: (label, count) => `${label} ${count}`,
		known: (known, all) => `${known} of ${all} concepts known.`,
		chapter: (number, title) => `Chapter ${number}: ${title}`,
		chapterCount: (known, all) => `${known} of ${all} known`,
		nothing: 'No concept of this chapter is in this state.',
		now: 'Recalled today',
		onExam: 'In the exam, without revision',
		last: 'Last answered',
		daysAgo: (days) => `${plural(days, 'day', 'days')} ago`,
		today: 'today',
		never: 'not yet',
		practise: 'Practise this concept',
		page: 'To the concept page',
		toGlossary: 'Look it up in the glossary',
		glossary: 'Glossary',
		practiseLabel: (concept) => `Practise: ${concept}`,
		pageLabel: (concept, page) => `${concept}: to “${page}”`
	},
	grades: {
		title: 'Grades',
		intro:
			'Final mark = final paper 60 % + coursework 40 %. Coursework: three assignments and a mid-term 20 points together, group discussion 10, online and face-to-face participation 10.',
		marks: 'Your marks (out of 100; leave empty what is not there yet)',
		assignment: (n) => `Assignment ${n}`,
		midterm: 'Mid-term',
		discussion: 'Group discussion',
		participation: 'Participation (online and face to face)',
		paper: 'Final paper (your guess)',
		midtermPoints: 'Points for the mid-term',
		midtermPointsNote: (each) =>
			`The course’s rules give the four 20 points together and do not divide them; five each is assumed. Each assignment now counts ${each} points. What your teacher says holds.`,
		weight: (points) => `${points} points`,
		wanted: 'Final mark wanted',
		notANumber: (typed) => `“${typed}” is not a number; the mark is unchanged.`,
		outOfRange: (typed, min, max) => `${typed} is not between ${min} and ${max}; the mark is unchanged.`,
		results: 'Result',
		coursework: 'Coursework',
		courseworkOf: 'out of 40',
		final: 'Final mark',
		finalOf: 'out of 100',
		needed: 'Needed in the final paper',
		neededOf: 'out of 100',
		between: (low, high) => `${low} to ${high}`,
		from: (low) => `from ${low}`,
		exactly: (wanted, paper) => `For a final mark of ${wanted} the paper must bring at least ${paper}.`,
		range: (wanted, low, high) =>
			`For a final mark of ${wanted} the paper must bring between ${low} (if coursework to come gets full marks) and ${high} (if it gets none).`,
		rangeOver: (wanted, low, limit) =>
			`For a final mark of ${wanted} the paper must bring at least ${low} if coursework to come gets full marks; with less than ${limit} points of coursework not even a full paper is enough.`,
		unreachable: (wanted, best) =>
			`A final mark of ${wanted} is out of reach: with full marks in everything to come and 100 in the paper, it is ${best} at most.`,
		safe: (wanted) =>
			`A final mark of ${wanted} is already yours: even a paper with 0 is enough (by the final mark; some schools also demand a pass in the paper).`,
		maybeSafe: (wanted, high) =>
			`If coursework to come gets full marks, ${wanted} needs nothing from the paper; if it gets none, the paper must bring ${high}.`,
		estimate: (final) => `With the paper as you guess it, the final mark is ${final}.`,
		estimateRange: (low, high) =>
			`With the paper as you guess it, the final mark lies between ${low} and ${high}.`,
		formula:
			'Paper at least = (final mark wanted − coursework) ÷ 60 %. Coursework left empty is reckoned once at its worst (0) and once at its best (100).',
		table: 'Final mark wanted, and what it asks of the paper',
		tableWanted: 'Final mark',
		tablePaper: 'Paper at least',
		cannot: 'out of reach',
		any: 'already yours',
		clear: 'Clear all',
		unkept: 'The marks could not be saved; they will be gone when the page closes.'
	}
};
