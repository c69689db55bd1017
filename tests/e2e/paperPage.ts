import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the pages say, as far as a test presses it. */
const WORDS = {
	zh: {
		start: '开始答卷',
		next: '下一题',
		flag: '标记',
		pause: '暂停',
		resume: '继续答卷',
		paused: '已暂停',
		handIn: '交卷',
		handInYes: '现在交卷',
		handInNo: '接着答',
		confirm: /^确认：/,
		review: '逐题回看',
		papers: '回到模拟卷',
		number: (n: number) => new RegExp(`^第 ${n} 题，`)
	},
	en: {
		start: 'Start',
		next: 'Next',
		flag: 'Flag',
		pause: 'Pause',
		resume: 'Go on',
		paused: 'Paused',
		handIn: 'Hand in',
		handInYes: 'Hand in now',
		handInNo: 'Go on',
		confirm: /^Confirm /,
		review: 'Review the questions',
		papers: 'Back to mock papers',
		number: (n: number) => new RegExp(`^Question ${n}, `)
	}
};

/** A mock paper as a student meets it. */
export class PaperPage {
	readonly page: Page;
	readonly words: (typeof WORDS)['zh' | 'en'];

	constructor(page: Page, locale: 'zh' | 'en') {
		this.page = page;
		this.words = WORDS[locale];
	}

	/** The question on screen. */
	get question(): Locator {
		return this.page.locator('article[data-question]');
	}
	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: typeof name === 'string' });
	}

	/** Begins the paper of a code. */
	async begin(code: string, choices: readonly string[] = []) {
		await this.page.goto(`/exam/paper#code=${code}`);
		for (const choice of choices) await this.page.getByRole('radio', { name: choice, exact: true }).check();
		await this.button(this.words.start).click();
		await expect(this.question).toBeVisible();
	}

	/** Goes to the next question, and waits for it. */
	async next() {
		const id = await this.question.getAttribute('data-question');
		await this.button(this.words.next).click();
		await expect(this.question).not.toHaveAttribute('data-question', id!);
	}

	/** Answers the question on screen somehow, by its type; what is written is `text`. */
	async answer(text: string) {
		const type = await this.question.getAttribute('data-type');
		const inputs = this.question.locator('input');
		if (type === 'fill') for (const input of await inputs.all()) await input.fill(text);
		else if (type === 'single') await inputs.nth(1).check();
		else if (type === 'multiple') for (const at of [0, 2]) await inputs.nth(at).check();
		else for (const area of await this.question.locator('textarea').all()) await area.fill(text);
	}

	/** Answers from the question on screen up to another, which is left on screen unanswered. */
	async answerUpTo(number: number, text: string) {
		while ((await this.number()) < number) {
			await this.answer(text);
			await this.next();
		}
	}

	/** The number of the question on screen. */
	async number(): Promise<number> {
		return Number(await this.page.locator('main [data-number]').getAttribute('data-number'));
	}

	/** The unrounded value of a figure on screen. */
	async figure(measure: string): Promise<number> {
		const output = this.page.locator(`output[data-measure="${measure}"]`).first();
		return Number(await output.getAttribute('data-value'));
	}
}
