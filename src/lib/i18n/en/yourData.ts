import type { zhYourData } from '../zh/yourData';

export const enYourData: typeof zhYourData = {
	title: 'Your data',
	lead: 'Liuke has no server and no accounts. Everything you do stays in your own browser; this page says where it is and how not to lose it.',
	sections: {
		where: {
			title: 'Where it is',
			points: [
				'Companies, answers, papers, revision progress, progress on concept pages, notes on mistakes, your own question banks and preferences are in this browser’s database (IndexedDB); language, theme and “the company opened last” are a few short notes (localStorage).',
				'They belong to this browser on this device. Another browser, another device, a private window, or Liuke opened from another address has its own, separate data.',
				'What is derived from a company, such as the customer table and the monthly ledger, is in the database too, only for speed; it can be thrown away at any time and comes out exactly the same when computed again.'
			]
		},
		kept: {
			title: 'What is kept, and for how long',
			points: [
				'Until you delete it or the browser clears it. Nothing expires.',
				'About half a second after you move a slider it is saved by itself; when the page says “saved”, it is in the database. Each answer is written as soon as it is given.',
				'Deleted companies stay in the bin for 30 days and can be restored; after that they are gone for good.',
				'The state before a backup was restored is kept until the next restoring, so that it can be undone.'
			]
		},
		sent: {
			title: 'Nothing is sent anywhere',
			points: [
				'No statistics, no tracking, no crash reports. The pages are forbidden to send any request to another address; the ban is written into every page and enforced by the browser.',
				'Others see only what you hand over yourself: company links, backup files, exported tables and papers. A link holds a whole company, but none of your answers.'
			]
		},
		clears: {
			title: 'What clears it',
			points: [
				'Clearing site data, or browsing data and cookies, in the browser, or uninstalling it.',
				'Closing a private window.',
				'When the device is short of space the browser may clear the whole site, unless it has promised to keep it. Liuke asks for that once, when you save your first company or give your 20th answer, and the settings say honestly what the browser replied.',
				'Safari (iPhone, iPad, Mac): after seven days of use in which the site was not opened, everything it has kept is cleared. Adding Liuke to the home screen or the Dock, or opening it once a week, prevents this; make backups all the same.',
				'Computers in a school lab are often reset when switched off. Make a backup before you leave.'
			]
		},
		backup: {
			title: 'Backup',
			points: [
				'The settings write one file that holds everything; the file carries a checksum, and before restoring you are shown what is in it.',
				'Restoring can merge or replace; either all of it is written or nothing, and it can be undone.',
				'After a good deal of work (two weeks or more, and 100 new answers or 5 changed companies), or 60 days with changes and no backup, one line reminds you; nothing pops up.',
				'A backup is not encrypted: whoever has the file can read it. It holds no name and no account, but everything you have written.'
			]
		},
		faults: {
			title: 'When something goes wrong',
			rows: [
				[
					'Space runs out',
					'This change is not saved, the page says so at once, and what was saved before is unchanged; the change is still on the page: free some space and press “Try again”.'
				],
				[
					'The browser gives no database (private window, blocked by a setting, broken)',
					'Everything works, but in memory only, and the page keeps saying that it ends with the page; copy a link or write a backup to take it with you.'
				],
				[
					'The database is cleared or closed while in use',
					'The page says that it no longer saves and never quietly starts an empty one; copy the link to keep the company on screen, reload, and restore the rest from a backup.'
				],
				[
					'A tab is closed, crashes or loses power in mid-write',
					'A write either happened completely or not at all; whatever was said to be saved is there.'
				],
				['The browser aborts a write', 'Nothing has changed, and the page repeats what the browser said.'],
				[
					'Two tabs change the same company',
					'Neither overwrites the other: you choose to take theirs or to keep yours as another company.'
				],
				[
					'The system clock is set back',
					'What is newer is not judged by the clock: companies go by revision and descent, and every change of any other record is always later than the one before it.'
				],
				[
					'A record is damaged',
					'It is set aside as it is and you are told; the rest opens as usual, and a backup can mend it.'
				],
				[
					'The data come from a newer version of Liuke',
					'They are opened read-only: you can look and back up; nothing is downgraded or wiped. Reload to get the newer version.'
				],
				[
					'The background thread that computes crashes',
					'The page says so, and the next change starts another by itself; the company is not affected.'
				],
				[
					'A bad link, backup, table or question file is opened',
					'Size, depth and every entry are checked first; what breaks the rules is not written, and you are told what is wrong. Text is only ever text and never run as code.'
				]
			]
		},
		leave: {
			title: 'Deleting everything',
			points: [
				'Clear this site’s data in the browser’s settings. There is no copy elsewhere and we cannot bring it back; to keep one, make a backup first.'
			]
		}
	},
	toSettings: 'To the settings, to make a backup'
};
