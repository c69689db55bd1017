import type { zhBackup } from '../zh/backup';

export const enBackup: typeof zhBackup = {
	title: 'Backup and restore',
	intro:
		'One file holds everything that is here: companies (the bin included), every answer, papers, revision progress, progress on the concept pages, notes on mistakes, your own question banks and preferences. Keep it outside this browser: on another device, in a cloud folder or on a USB stick.',
	write: 'Back up to a file',
	writing: 'Writing the file…',
	written: (name, rows) =>
		`“${name}” is written; records in it: ${rows}. Please look into your downloads folder and make sure it is there.`,
	leftOut: (rows) => `Damaged records that no file can hold: ${rows}. They stay here as they are.`,
	last: (when) => `Last backup: ${when}.`,
	never: 'No backup has been made yet.',
	due: {
		since: (days) =>
			days === '1' ? 'The last backup is 1 day old.' : `The last backup is ${days} days old.`,
		never: (days) =>
			days === '1'
				? 'What is here goes back 1 day and was never backed up.'
				: `What is here goes back ${days} days and was never backed up.`,
		work: (answers, companies) =>
			`In no backup yet: answers: ${answers}; companies made or changed: ${companies}.`,
		link: 'Back up'
	},
	choose: 'Restore from a backup…',
	chooseHint:
		'Once you have chosen a file you are shown what is in it, and then you decide; nothing is changed before that.',
	reading: 'Reading the file…',
	kinds: {
		companies: 'Companies (bin included)',
		attempts: 'Answers',
		papers: 'Papers',
		cards: 'Revision cards',
		lessons: 'Progress on concept pages',
		mistakeNotes: 'Notes on mistakes',
		banks: 'Own question banks',
		preferences: 'Preferences, and settings kept with companies'
	},
	compare: {
		title: (name) => `What is in “${name}”`,
		writtenAt: (when) => `Written ${when}.`,
		writtenBy: (app) => `Written by Liuke ${app}.`,
		kind: 'Content',
		here: 'Here',
		file: 'In the file',
		latest: (when) => `latest ${when}`,
		empty: 'There is nothing in it to restore.'
	},
	warnings: {
		damaged:
			'The checksum does not fit: since it was written, the file has lost a part or been altered. Listed below is what can still be read, and you may restore just that; if you have another backup, try that one first.',
		refused: (rows) => `Records that break the rules and will not be written: ${rows}.`,
		missing: (rows) => `Records that the file claims to hold and that are not in it: ${rows}.`,
		unknown: (rows) =>
			`Records of a newer version of Liuke that this one does not know and will not write: ${rows}.`,
		ahead:
			'The file holds times later than now: the clock of at least one of the two devices is wrong. When merging, “changed later” goes by the clock, so check it first.'
	},
	mode: 'How to restore',
	modes: {
		merge: {
			name: 'Merge',
			rule: 'Both sides stay. Of one company, where one side went on from the other, the one that went on is kept; where both were changed since they parted, yours here is left alone and the file’s comes in as a copy, whatever the clocks say. Answers of both sides are put together, and those that are here do not change. Of papers, cards, progress on concept pages, notes and question banks, the one that was changed later is kept. Preferences here stay.'
		},
		replace: {
			name: 'Replace',
			rule: 'What is here becomes what is in the file: what the file does not have is taken out, and language and theme follow the file. Records that cannot be read are left alone.'
		}
	},
	effects: {
		added: (rows) => `added: ${rows}`,
		replaced: (rows) => `replaced by the file’s: ${rows}`,
		stays: (rows) => `different on both sides, kept as here: ${rows}`,
		copied: (rows) => `companies kept as copies: ${rows}`,
		removed: (rows) => `taken out: ${rows}`,
		untouched: (rows) => `left alone: ${rows}`,
		nothing: 'no changes'
	},
	join: (first, second) => `${first}; ${second}`,
	sentence: (said) => `${said}.`,
	apply: { merge: 'Merge it in', replace: 'Replace by the file' },
	applyHint: 'Either all of it is written or nothing. The state before is kept, so you can undo it.',
	restoring: 'Restoring…',
	done: {
		restored: (effects) => `Restored: ${effects}`,
		undone: 'Everything is again as it was before restoring.',
		redone: 'Everything is again as it was after restoring.'
	},
	point: {
		restore: (when) => `A backup was restored ${when}. The state before is kept until the next restoring.`,
		undo: (when) => `Restoring was undone ${when}. The state before that is kept until the next restoring.`,
		undoRestore: 'Undo restoring',
		undoUndo: 'Switch back again'
	},
	failures: {
		title: 'The file was not read; everything is as it was',
		tooLarge: (max) => `The file is larger than the limit of ${max}: Liuke did not write it as a backup.`,
		unreadable:
			'The browser cannot open this file: it may have been moved, or reading it is not allowed. Please choose it again.',
		notABackup: 'This is not a Liuke backup. The name of a backup ends in .liuke.json or .liuke.json.gz.',
		broken:
			'This is a Liuke backup, but it is so badly damaged that no record can be read. Please try another backup.',
		tooDeep: (max) => `The file is nested more than ${max} levels deep: Liuke did not write it as a backup.`,
		newer: (version, known) =>
			`The file was written by a newer version of Liuke (format ${version}; this one reads up to ${known}). Reload this page to get the newer version, then restore.`
	},
	readOnly:
		'The data here were written by a newer version of Liuke: they can be backed up, but nothing can be restored.',
	damaged: {
		title: (rows) => `Records that cannot be read: ${rows}`,
		hint: 'They are left as they are and do no harm to the rest. You can copy what they hold to ask for help, mend them by merging a backup, or discard them.',
		copy: (kind) => `Copy what it holds: ${kind}`,
		copied: 'The content is copied.',
		copyFailed:
			'The browser does not allow copying. Use “Back up to a file” instead: records that cannot be read are in it too.',
		discard: (kind) => `Discard: ${kind}`
	},
	safari:
		'Safari clears everything a site has kept after seven days of use in which the site was not opened. Adding Liuke to the home screen (iPhone, iPad) or the Dock (Mac), or opening it once a week, prevents this; make backups all the same.',
	yourData: 'Your data: where it is and how not to lose it'
};
