import type { zhShell } from '../zh/shell';

/** What is said beside every page: a new version, an unexpected error. */
export const enShell: typeof zhShell = {
	update: {
		ready:
			'A new version has been downloaded. Go on with what you are doing and it is there next time; or change now: what you changed is saved first.',
		take: 'Change now',
		later: 'Later',
		elsewhere:
			'Another tab has changed to the new version. This page goes on working; open it again when it suits you.',
		reload: 'Open this page again'
	},
	offline: {
		title: 'Working offline',
		unknown: 'Looking …',
		unsupported:
			'This browser (or the way the app is opened) does not support working offline: without a network the app does not open. Over https or on localhost it does.',
		fetching:
			'The whole app is being downloaded to this device. Until that is done it does not open without a network.',
		failed: 'The files for working offline were not downloaded completely; the next visit tries again.',
		ready: 'The whole app is on this device: every page opens without a network.',
		retry: 'Try again'
	},
	trouble: {
		title: 'Something went wrong that nobody foresaw',
		page: 'This page could not be shown.',
		action: 'What you just did was not completed; the rest of the page still works.',
		missing:
			'A part of the app could not be downloaded: the network may be down, or the site may have a new version. Open this page again when you are online.',
		safe: 'Your companies, answers and settings are kept in this browser and are not affected; only changes of the last second or two may not have been saved yet.',
		reload: 'Open this page again',
		home: 'To the first page',
		report: 'Error report',
		reportNote:
			'It holds the place of the error and the kind of browser, none of your data, and is sent to nobody. Copy it when you want to tell us of the problem.',
		copy: 'Copy the report',
		copied: 'Copied'
	}
};
