/** Line icons on a grid of 24, one path each; decoration beside a word or a label, never alone. */
export const ICONS = {
	undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
	redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
	share: 'M12 15V3m0 0L8 7m4-4 4 4M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7',
	projector: 'M3 4h18M4 4v11h16V4M12 15v3m-4 3 4-3 4 3',
	menu: 'M4 6h16M4 12h16M4 18h16',
	more: 'M4.25 12a.75.75 0 1 0 1.5 0a.75.75 0 1 0-1.5 0M11.25 12a.75.75 0 1 0 1.5 0a.75.75 0 1 0-1.5 0M18.25 12a.75.75 0 1 0 1.5 0a.75.75 0 1 0-1.5 0',
	close: 'M6 6l12 12M18 6 6 18',
	check: 'm5 13 4 4L19 7',
	plus: 'M12 5v14M5 12h14',
	minus: 'M5 12h14',
	down: 'm6 9 6 6 6-6',
	up: 'm6 15 6-6 6 6',
	right: 'm9 6 6 6-6 6',
	left: 'm15 6-6 6 6 6',
	play: 'M7 4.5v15l12-7.5z',
	pause: 'M8 5v14M16 5v14',
	first: 'M6 5v14M18 6l-8 6 8 6z',
	last: 'M18 5v14M6 6l8 6-8 6z',
	reset: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v5h5',
	flag: 'M6 21V4m0 1h12l-3 4 3 4H6',
	pin: 'M9 3h6l-1 7 4 4H6l4-4zM12 14v7',
	edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
	trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
	copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
	download: 'M12 4v11m0 0-4-4m4 4 4-4M5 20h14',
	person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
	help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17h.01',
	theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
	language:
		'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z',
	branch: 'M6 4v16M6 14c0-5 12-3 12-10M18 4v.01M6 4v.01M6 20v.01M15 7l3-3 3 3',
	dice: 'M5 5h14v14H5zM9 9h.01M15 15h.01M15 9h.01M9 15h.01'
} as const;

export type IconName = keyof typeof ICONS;
