import type { Messages } from '../messages';

export const enCommon: Messages['common'] = {
	brand: 'Liuke',
	tagline: 'A customer-relationship laboratory',
	title: (page) => `${page} · Liuke`,
	skip: 'Skip to content',
	nav: 'Main',
	menu: 'Pages',
	pages: { home: 'Home', lab: 'Lab', learn: 'Learn', exam: 'Exam', settings: 'Settings' },
	language: 'Language',
	languages: { zh: '中文', en: 'English' },
	switchLanguage: '切换到中文',
	switchLanguageShort: '中文',
	theme: 'Theme',
	themes: { system: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
	projector: 'Projector mode',
	projectorShort: 'Projector',
	undo: 'Undo',
	redo: 'Redo',
	share: 'Share',
	close: 'Close',
	cancel: 'Cancel',
	delete: 'Delete',
	rename: 'Rename',
	duplicate: 'Duplicate',
	restore: 'Restore',
	keys: {
		title: 'Keyboard shortcuts',
		undo: 'Undo',
		redo: 'Redo',
		play: 'Play or pause',
		back: 'Previous month',
		forward: 'Next month',
		help: 'Show this list',
		escape: 'Close a dialog',
		controls:
			'Sliders: arrow keys move a step, Page Up and Page Down a large one, Home and End go to the ends. Charts: reach them by Tab, then read point by point with the arrow keys.'
	},
	retry: 'Try again',
	notFound: 'There is no such page',
	notFoundHint: 'The address may be mistyped, or the page has moved.',
	toHome: 'To the home page',
	failed: 'Something went wrong',
	failedHint:
		'A part of this page could not be downloaded; most likely the network is down. Your companies, answers and settings are kept on this device and are not affected; open the page again when you are online.'
};
