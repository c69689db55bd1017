import type { zhStorage } from '../zh/storage';

export const enStorage: typeof zhStorage = {
	companies: {
		title: 'My companies',
		empty: 'No company is kept yet. Move a lever and the first one is saved by itself.',
		open: (name) => `Open “${name}”`,
		current: 'on screen',
		saved: (when) => `saved ${when}`,
		decisions: (count) => `decisions: ${count}`,
		create: 'New company',
		createFrom: (preset) => `Start from “${preset}”`,
		rename: (name) => `Rename “${name}”`,
		nameHint: (length) => `At most ${length} characters.`,
		duplicate: (name) => `Duplicate “${name}”`,
		copyName: (name) => `${name} (copy)`,
		remove: (name) => `Delete “${name}”`,
		removed: (name) => `“${name}” is deleted.`,
		restored: (name) => `“${name}” is back.`,
		bin: 'Bin',
		binHint: (days) => `Deleted companies stay here for ${days} days and can be restored at any time.`,
		restore: (name) => `Restore “${name}”`,
		setAside: (count) => `Records that cannot be read: ${count}`,
		setAsideHint:
			'They are left as they are and do no harm to the others. You can copy what they hold to ask for help, or discard them.',
		setAsideCopy: 'Copy what the record holds',
		discard: 'Discard this record'
	},
	memory: {
		title: 'What you change now ends with this page',
		refused:
			'The browser does not let this page keep data (a private window, perhaps, or a setting that blocks site data).',
		full: 'The device has no space left to open the database.',
		blocked:
			'Another tab still runs an older version of Liuke and holds the database. Close it, then reload this page.',
		newer:
			'The data here were saved by a newer version of Liuke. This older one reads them and changes nothing: you can look at them and back them up. Reload this page to get the newer version.',
		slow: 'The browser takes too long to open the database. Close other Liuke tabs, then reload this page.',
		failed:
			'The database cannot be opened. What it holds has not been changed; reload this page to try again.',
		remedy: 'Everything else works as usual; to keep this company, copy its link.'
	},
	failures: {
		notFound: 'This company cannot be found: it may have been deleted for good elsewhere.',
		deleted: 'This company is in the bin: it was deleted elsewhere. Restore it to go on.',
		conflict:
			'Another tab has changed this company too. Both versions are still there; choose which one to keep.',
		invalid: (fault) => `Not saved, because the data break a rule. ${fault}`,
		setAside: (fault) => `This record cannot be read and was set aside as it is. ${fault}`,
		full: 'Not saved: the browser gives no more space. Delete companies you do not need or free some space on the device, then try again.',
		newer:
			'Not saved: the data here were written by a newer version of Liuke. This older one reads them and changes nothing; they are unharmed. Reload this page to get the newer version.',
		closed:
			'The database was closed: another tab may have moved to a newer version, or browsing data were cleared. Copy the link to keep this company, then reload this page.',
		superseded: 'The customer table is being written anew from later figures.',
		brokenView: 'The customer table is damaged and will be built again; the company itself is sound.',
		failed: (detail) => `Not saved; what was there has not changed. The browser says: ${detail}`
	},
	tabs: {
		changed: 'Another tab has saved changes to this company.',
		conflict: 'This company was changed in two tabs',
		conflictHint: (when) =>
			`The other version was saved ${when}. Nothing is overwritten until you have chosen.`,
		takeTheirs: 'Take the other version',
		keepMine: 'Keep mine as another company',
		removed: 'This company was deleted in another tab.',
		restoreHere: 'Restore and go on',
		closed: 'This tab no longer saves changes.'
	},
	link: {
		title: 'Share this company',
		hint: 'The link holds the whole company: seed, start and every decision. Whoever opens it sees the very figures you see.',
		field: 'Link to the company',
		copy: 'Copy link',
		copied: 'The link is copied.',
		copyFailed: 'The browser does not allow copying; select the link and copy it by hand.',
		length: (characters) => `Characters: ${characters}`,
		opened: (name) => `Opened “${name}” from the link. Your former company is still under “My companies”.`,
		refused: 'The link was not opened; everything is as it was',
		notALink: 'This is not a link to a Liuke company.',
		tooLong: (length, max) =>
			`The link has ${length} characters, more than the limit of ${max}: Liuke did not make it.`,
		cutOff:
			'The link is incomplete: its end is missing. Copy the whole link once more, or ask for it to be sent again.',
		damaged:
			'Characters of the link were changed on the way: its checksum does not fit. Copy the whole link once more, or ask for it to be sent again.',
		newer: (version, known) =>
			`The link was made by a newer version of Liuke (format ${version}; this one reads up to ${known}). Reload this page to get the newer version, then open the link again.`,
		company: (fault) => `The link is undamaged, but its company cannot be used here. ${fault}`
	},
	file: (fault) => `The company in the file cannot be used; nothing was changed. ${fault}`,
	place: {
		whole: 'Company data',
		modelVersion: 'Model version',
		preset: 'Starting company',
		seed: 'Random seed',
		customers: 'People in the market',
		months: 'Months simulated',
		start: 'Start',
		decisions: 'Decisions',
		lever: (name) => `“${name}” at the start`,
		decision: (number) => `Decision ${number}`,
		decisionMonth: (number) => `Month of decision ${number}`,
		decisionLever: (number) => `Lever of decision ${number}`,
		decisionValue: (number) => `Value of decision ${number}`,
		field: (name) => `“${name}”`
	},
	fault: {
		wrongType: (place, expected) => `${place}: this should be ${expected}.`,
		missing: (place) => `${place}: missing; please add it.`,
		unknownField: (place) => `${place}: there is no such field; check the spelling or take it out.`,
		unknownLever: (place, name) =>
			`${place}: there is no lever called “${name}”; check the spelling or take it out.`,
		unknownPreset: (place, name) => `${place}: there is no starting company called “${name}”.`,
		notWhole: (place, value) => `${place}: ${value} is not a whole number.`,
		notMultiple: (place, value, step) => `${place}: ${value} is not a multiple of ${step}.`,
		outOfRange: (place, value, min, max) =>
			`${place}: ${value} is out of range; it must be between ${min} and ${max}.`,
		tooManyDecisions: (place, count, max) => `${place}: there are ${count}; at most ${max} are allowed.`,
		decidedTwice: (place, month, lever) =>
			`${place}: month ${month} already has a decision on “${lever}”; keep one of them.`,
		newerModel: (version, known) =>
			`It uses version ${version} of the model; this app knows up to version ${known}. Reload this page to get the newer version, then open it again.`,
		olderModel: (version, known) =>
			`It uses version ${version} of the model and this app version ${known}; under another model the same company has other figures, so it is not opened.`
	},
	expected: { object: 'a set of named values', list: 'a list', number: 'a number', text: 'a text' }
};
