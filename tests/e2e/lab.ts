import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** The Lab as a visitor handles it; names are those of levers and measures. */
export class LabPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens the Lab and waits for complete figures. */
	async open(fragment = '') {
		await this.page.goto(`/lab${fragment}`);
		await this.atRest();
		return this;
	}

	/** Waits until no run is under way, so that what is read next is of the company on screen. */
	async atRest() {
		await expect(this.page.locator('main[data-run][data-busy="false"]')).toBeVisible();
	}

	/** Names the run on screen: equal digests, equal figures. */
	async digest(): Promise<string> {
		await this.atRest();
		return (await this.page.locator('main').getAttribute('data-run'))!;
	}

	/** Does something and waits until other figures than before are there in full. @returns their digest */
	async changing(act: () => Promise<unknown>): Promise<string> {
		const before = await this.digest();
		await act();
		await expect(this.page.locator('main')).not.toHaveAttribute('data-run', before);
		return this.digest();
	}

	/** A headline figure, unrounded. */
	async figure(measure: string): Promise<number> {
		const output = this.page.locator(`output[data-measure="${measure}"]`);
		return Number(await output.getAttribute('data-value'));
	}

	slider(lever: string): Locator {
		return this.page.locator(`input[type="range"][name="${lever}"]`);
	}

	/** The exact field beside a lever's slider. */
	field(lever: string): Locator {
		return this.page.locator(`[data-lever="${lever}"] input[type="text"]`);
	}

	value(lever: string): Promise<number> {
		return this.slider(lever).evaluate((input: HTMLInputElement) => input.valueAsNumber);
	}

	/** Types an exact value. */
	async set(lever: string, value: string) {
		await this.field(lever).fill(value);
		await this.field(lever).press('Enter');
	}

	/** Chooses the month that levers act at. */
	async decideAt(month: number) {
		const field = this.page.locator('input[name="decideAt"]');
		await field.fill(String(month));
		await field.press('Enter');
	}

	/** Opens an entry of the company menu. */
	async menu(entry: string) {
		await this.page.getByRole('button', { name: '公司菜单' }).click();
		await this.page.getByRole('group', { name: '公司菜单' }).getByRole('button', { name: entry }).click();
	}

	/** The name of the company, as its heading says it. */
	heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}
}
