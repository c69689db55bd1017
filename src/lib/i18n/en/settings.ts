import type { zhSettings } from '../zh/settings';

export const enSettings: typeof zhSettings = {
	title: 'Settings',
	appearance: 'Language and look',
	projectorNote: 'black on white, large type, thick lines: for the back row',
	storage: 'Keeping data',
	asking: 'Looking…',
	lasting: 'Everything you do is kept in this browser’s database (IndexedDB) and outlasts the page.',
	companies: (count) => (count === '1' ? 'There is 1 company.' : `There are ${count} companies.`),
	used: (used, left, quota) =>
		`This site uses ${used}; ${left} are left (the browser gives at most ${quota}).`,
	persisted: 'The browser has promised to keep them and not to clear them for space.',
	notPersisted: 'When space is short the browser may clear this data.',
	persist: 'Ask the browser to keep it',
	refused:
		'The browser was asked and did not agree. Use Liuke more often or add it to the home screen, then try again.',
	shortcuts: 'Keyboard shortcuts',
	about: 'About Liuke',
	aboutText:
		'Liuke is a customer-relationship laboratory that runs in a browser. There is no server, no account and no tracking, and nothing is loaded from elsewhere.',
	versions: (app, model) => `App ${app}, model version ${model}.`,
	licence:
		'Released under the MIT licence: free to use, change and pass on, as long as the copyright notice is kept.',
	invented:
		'Companies and names are invented; figures from course texts say where they come from, the others are assumptions of this project.'
};
