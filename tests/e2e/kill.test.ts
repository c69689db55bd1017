import type { Page } from '@playwright/test';
import type { KeptCompany } from '../../src/lib/domain/keptCompany';
import { leverValue } from '../../src/lib/domain/parameters';
import { keyOf, readRow } from '../../src/lib/storage/backup/rows';
import { expect, test } from './fixtures';
import { liveAndDie, tableRows } from './victim';

/**
 * Forced closings of each kind in each of two rounds; three in four kill the process, one closes the tab. Each takes a
 * second or two, so that every run of all tests makes twenty of them; `LIUKE_DEATHS=50` makes two hundred.
 */
const DEATHS = Number(process.env.LIUKE_DEATHS ?? 5);
/** How many must have told of something before they died; of few, luck may let none. */
const USEFUL = Math.floor(DEATHS / 10);
const ROUNDS = [1, 2] as const;
const LEVER = 'retentionEffort';
/** From 0 to 100 in whole steps; one life moves it by less than half of them, so that later and earlier differ. */
const VALUES = 101;
/** Milliseconds after which a working tab is killed, at the latest. */
const LONGEST = 300;
/** A slow machine is no failure. */
const PATIENCE = 600_000;

/** Marsaglia's xorshift: the same moments every time. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** Moves a lever from value to value; each is saved as when the page goes away, and said once the page says so. */
const EDIT = `async () => {
	const slider = document.querySelector('input[type="range"][name="${LEVER}"]');
	const status = () => document.querySelector('[data-saved]')?.dataset.saved;
	const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
	const first = Number(slider.value);
	for (let i = 1; i < ${VALUES / 2}; i++) {
		const value = (first + i) % ${VALUES};
		slider.value = String(value);
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		slider.dispatchEvent(new Event('change', { bubbles: true }));
		await pause();
		dispatchEvent(new Event('pagehide'));
		do await pause(); while (status() !== 'saved');
		window.say(value);
	}
}`;

/** Answers question after question; one is said as kept once the page has gone on to the next. */
const ANSWER = `async () => {
	const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
	const shown = () => document.querySelector('main article')?.dataset.question;
	const strong = () => document.querySelector('main button[data-kind="strong"]:enabled');
	for (;;) {
		const before = shown();
		const options = document.querySelectorAll('main article input[type="radio"]:not([name*="certainty"])');
		options[Math.floor(Math.random() * options.length)].click();
		while (shown() === before) {
			strong()?.click();
			await pause();
		}
		window.say('answered');
	}
}`;

/** Where the lever of the one company that is kept stands, and that every record can be read. */
async function keptValue(page: Page): Promise<number | null> {
	const rows = await tableRows(page, 'companies');
	const read = rows.map((row) => readRow('companies', row));
	expect(read).not.toContain(null);
	expect(rows.length).toBeLessThanOrEqual(1);
	const kept = read[0] as KeptCompany | undefined;
	return kept ? Math.round(leverValue(kept.company.start, LEVER)) : null;
}

test.describe.configure({ mode: 'parallel' });

for (const round of ROUNDS) {
	test(`${DEATHS} forced closings while a company is edited lose no change that was said to be saved, round ${round}`, async ({
		context
	}) => {
		test.setTimeout(PATIENCE);
		const random = randomFrom(2026 * round);
		/** What was last said to be saved. */
		let due: number | null = null;
		let saved = 0;
		for (let death = 0; death <= DEATHS; death++) {
			const open = async (page: Page) => {
				await page.goto('/lab');
				const slider = page.locator(`input[type="range"][name="${LEVER}"]`);
				await slider.waitFor();
				const value = await keptValue(page);
				if (due !== null) {
					// Something later may have been saved that nobody was left to say; something earlier must not be there.
					expect(value, `after death ${death}`).not.toBe(null);
					expect((value! - due + VALUES) % VALUES, `after death ${death}`).toBeLessThan(VALUES / 2);
				}
				due = value;
				if (value === null) return;
				// The app itself opens it, too.
				await expect(page.locator('[data-saved="saved"]')).toBeVisible();
				expect(await slider.inputValue()).toBe(String(value));
			};
			const how = death % 4 === 3 ? 'close' : 'crash';
			const { said } = await liveAndDie<number>(context, open, EDIT, random() * LONGEST, how);
			if (said.length > 0) saved++;
			due = said.at(-1) ?? due;
		}
		// The test is of use only where tabs died that had said something; on a slow machine many die before they do.
		expect(saved).toBeGreaterThanOrEqual(USEFUL);
	});

	test(`${DEATHS} forced closings while questions are answered lose no answer that was gone on from, round ${round}`, async ({
		context
	}) => {
		test.setTimeout(PATIENCE);
		const random = randomFrom(7 * round);
		const before = new Set<string>();
		let due = 0;
		let answered = 0;
		for (let death = 0; death <= DEATHS; death++) {
			const open = async (page: Page) => {
				await page.goto('/exam/practice#types=single&count=100&order=mixed');
				await page.locator('main article input[type="radio"]').first().waitFor();
				const rows = await tableRows(page, 'attempts');
				expect(rows.filter((row) => readRow('attempts', row) === null)).toEqual([]);
				const keys = new Set(rows.map((row) => keyOf('attempts', row)!));
				for (const key of before) expect(keys).toContain(key);
				expect(keys.size - before.size, `after death ${death}`).toBeGreaterThanOrEqual(due);
				for (const key of keys) before.add(key);
			};
			const how = death % 4 === 3 ? 'close' : 'crash';
			const { said } = await liveAndDie<string>(context, open, ANSWER, random() * LONGEST, how);
			due = said.length;
			answered += due;
		}
		expect(answered).toBeGreaterThanOrEqual(USEFUL);
	});
}
