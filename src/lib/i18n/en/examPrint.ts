import type { zhExamPrint } from '../zh/examPrint';

const onPaper: (typeof zhExamPrint)['onPaper'] = {
	title: 'Customer relationship management: examination',
	sheetTitle: 'Customer relationship management: answer sheet',
	keyTitle: 'Customer relationship management: key',
	versions: { A: 'Version A', B: 'Version B' },
	under: (name, total) => `${name} · ${total} marks`,
	fields: ['Name', 'Student number', 'Class'],
	score: { part: 'Part', total: 'Total', full: 'Full marks', got: 'Marks' },
	ordinals: ['I', 'II', 'III', 'IV', 'V'],
	partHeading: (ordinal, type, count, each, total) =>
		`${ordinal}. ${type} (${count} × ${each} = ${total} marks)`,
	fillHeading: (ordinal, type, count, each, total) =>
		`${ordinal}. ${type} (${count} blanks × ${each} = ${total} marks)`,
	types: {
		fill: 'Fill in the blanks',
		single: 'Single choice',
		multiple: 'Multiple choice',
		essay: 'Essays',
		case: 'Case study'
	},
	notes: {
		fill: 'Write the answers on the lines.',
		single: 'Exactly one option is right.',
		multiple: 'Two or more options are right; an answer counts only with exactly the right ones.',
		essay: 'Write down the points and the reasons for them.',
		case: 'Read the material, then answer each task.'
	},
	task: (number, text, marks) => `(${number}) ${text} (${marks} marks)`,
	material: 'Material: ',
	answer: (text) => `Answer: ${text}`,
	or: (model, others) => `${model} (or: ${others})`,
	between: ', ',
	within: (value, tolerance) => `${value} (±${tolerance})`,
	anyOrder: '(in any order)',
	point: (text, marks) => `${text} (${marks})`,
	explanation: (text) => `Explanation: ${text}`,
	number: 'No.',
	answers: 'Answer',
	id: 'Id',
	twin: 'No. in the other version',
	idAndTwin: (id, number) => `${id}, no. ${number} in the other version`,
	taskAnswer: (number) => `Task (${number})`
};

export const enExamPrint: typeof zhExamPrint = {
	title: 'Print a paper',
	intro:
		'A code gives the same paper on any computer; versions A and B have the same questions in another order, each with its key.',
	settings: 'Settings',
	source: 'What to print',
	sources: { code: 'A paper by its code', bank: 'Own questions' },
	code: 'Code of the paper',
	codeHint: 'Such as 17KQ-M2XP, or make a new one.',
	fresh: 'New paper',
	bank: 'Bank',
	noBank: 'There is no bank of own questions yet. Write or import some first.',
	emptyBank: 'This bank has no questions yet.',
	toBanks: 'To own questions',
	versions: 'Versions',
	versionChoices: { A: 'A only', B: 'B only', both: 'A and B' },
	language: 'Language of the paper',
	languages: { zh: 'Chinese', en: 'English' },
	parts: 'Pages',
	paper: 'Paper',
	sheet: 'Answer sheet',
	key: 'Key',
	keys: { none: 'None', after: 'After each question', end: 'At the end' },
	explanations: 'Explanations in the key',
	ids: 'Ids beside the numbers',
	print: 'Print or save as PDF',
	word: 'Save as Word (.docx)',
	writing: 'Writing…',
	making: 'Making the paper…',
	nothing: 'No pages are chosen.',
	wordFailed: 'The Word file could not be written. Try again, or print to PDF.',
	loadFailed: 'The questions could not be fetched. Check the network and try again.',
	again: 'Try again',
	preview: 'Preview',
	fileName: (name) => `Paper ${name}`,
	onPaper
};
