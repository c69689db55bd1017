import type { BrowserContext, Page } from '@playwright/test';

/*
 * A tab that works as fast as it can, says what it is told to be kept, and is killed at any moment.
 */

/** Kills a tab: its process at once, or the tab alone, as when the reader closes it. */
async function kill(page: Page, how: 'crash' | 'close'): Promise<void> {
	if (how === 'close') return page.close();
	const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
	const session = await page.context().newCDPSession(page);
	// Has no answer: nobody is left to give one.
	session.send('Page.crash').catch(() => {});
	await crashed;
	await page.close();
}

/** One life of a tab. */
interface Life<Word> {
	/** What the page said to be kept, in order. */
	readonly said: readonly Word[];
}

/**
 * Opens a page, lets it work and kills it.
 * @param work runs in the page; calls `say` whenever the page shows that something is kept
 * @param after milliseconds from the moment the work begins
 */
export async function liveAndDie<Word>(
	context: BrowserContext,
	open: (page: Page) => Promise<void>,
	work: string,
	after: number,
	how: 'crash' | 'close'
): Promise<Life<Word>> {
	const page = await context.newPage();
	const said: Word[] = [];
	await page.exposeFunction('say', (word: Word) => void said.push(word));
	await open(page);
	await page.evaluate(`void (${work})()`);
	await new Promise((resolve) => setTimeout(resolve, after));
	await kill(page, how);
	return { said };
}

/** Everything in a table of the database, read beside the app; nothing where there is no database. */
export function tableRows(page: Page, table: string): Promise<readonly unknown[]> {
	return page.evaluate(async (name) => {
		const there = await indexedDB.databases();
		// Asking for one that is not there would make it.
		if (!there.some((database) => database.name === 'liuke')) return [];
		const opening = indexedDB.open('liuke');
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error(String(opening.error)));
		});
		const reading = db.transaction(name).objectStore(name).getAll();
		return new Promise<unknown[]>((resolve, reject) => {
			reading.onsuccess = () => resolve(reading.result);
			reading.onerror = () => reject(new Error(String(reading.error)));
		}).finally(() => db.close());
	}, table);
}
