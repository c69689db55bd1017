import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { lab } from '$lib/state/lab.svelte';
import { observed } from '$lib/state/observed.svelte';
import { text } from '$lib/state/text.svelte';
import ObservedPanel from '../../../src/routes/lab/observed/ObservedPanel.svelte';

const measured = (name: string) => {
	const output = document.querySelector<HTMLOutputElement>(`output[data-measure="${name}"]`);
	return output && { value: Number(output.dataset.value), shown: output.textContent };
};
const field = () => page.getByRole('textbox', { name: '保持率表' });
const alert = () => page.getByRole('alert');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const chooser = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;

async function typed(table: string) {
	await field().fill(table);
	await button('画出并拟合').click();
}

function dropped(file: File) {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file);
	const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
	field().element().dispatchEvent(event);
	return event;
}

beforeEach(async () => {
	await text.choose('zh');
	observed.clear();
	lab.openPreset('retailer');
	await render(ObservedPanel);
});

describe('the published examples', () => {
	it.each([
		['高端客户', '0.668', '3.806', '−1,611.16'],
		['普通客户', '0.704', '1.182', '−1,680.27']
	])(
		'%s gives the published parameters and holds out years 8–12',
		async (name, alpha, beta, logLikelihood) => {
			await button(name).click();
			await expect.poll(() => measured('fitAlpha')?.shown).toBe(alpha);
			expect(measured('fitBeta')?.shown).toBe(beta);
			expect(measured('fitLogLikelihood')?.shown).toBe(logLikelihood);
			expect(measured('fitHeldOutError')!.value).toBeLessThan(2);
			await expect.element(page.getByText('其余 5 期留出，只用来检验。')).toBeVisible();
			await expect.element(page.getByText(/Fader & Hardie 2007/)).toBeVisible();
		}
	);

	it('are projected beyond their last year', async () => {
		await button('高端客户').click();
		await expect.element(page.getByText('推算：第 18 年末还剩')).toBeVisible();
		expect(measured('fitProjection')!.value).toBeLessThan(39.4);
	});

	it('read the same in English', async () => {
		await button('高端客户').click();
		await text.choose('en');
		await expect.element(page.getByText('The other 5 are held out and only check the fit.')).toBeVisible();
		expect(measured('fitAlpha')?.shown).toBe('0.668');
	});
});

describe('the periods to fit on', () => {
	it('change the fit and what is held out', async () => {
		await button('高端客户').click();
		await expect.poll(() => measured('fitAlpha')?.shown).toBe('0.668');
		await button('多用一期').click();
		await expect.element(page.getByText('其余 4 期留出，只用来检验。')).toBeVisible();
		expect(measured('fitAlpha')?.shown).not.toBe('0.668');
	});

	it('of two say that such a fit proves nothing', async () => {
		await button('普通客户').click();
		await page.getByRole('textbox', { name: '用于拟合的期数，精确值' }).fill('2');
		await expect.element(page.getByText(/只用两期拟合/)).toBeVisible();
	});
});

describe('a table in which customers do not differ', () => {
	it('says that only the mean churn is known, and lends that', async () => {
		await typed('0,1000\n1,800\n2,640\n3,512');
		await expect.element(page.getByText(/能确定的只有平均流失率/)).toBeVisible();
		expect(measured('fitMeanChurn')!.value).toBeCloseTo(20, 1);
		await expect.element(page.getByText(/将按同一平均流失率取 α = 50，β = 200/)).toBeVisible();
	});
});

describe('a table that is typed', () => {
	it('is drawn and fitted with its customers', async () => {
		await typed('年，客户数\n０，２，０００\n１，１，７３８\n２，１，４８６\n３，１，３０６');
		await expect.element(page.getByText('按期初 2,000 位客户计')).toBeVisible();
		expect(measured('fitMeanChurn')!.value).toBeCloseTo(13.5, 0);
	});

	it('is taken by month where its header says so, and lends nothing when shorter than a year', async () => {
		await typed('month,%\n0,100\n1,90\n2,84\n3,80');
		await expect.element(page.getByRole('radio', { name: '一个月' })).toBeChecked();
		await expect
			.element(page.getByText('拟合所用不足十二个月：读不出一年的流失倾向，无法采用。'))
			.toBeVisible();
		await expect.element(button('用 α、β 设定公司的流失倾向')).not.toBeInTheDocument();
		await page.getByRole('radio', { name: '一年' }).click();
		await expect.element(button('用 α、β 设定公司的流失倾向')).toBeVisible();
	});

	it('that cannot be fitted is drawn, and says why', async () => {
		await typed('0,100\n1,100\n2,100');
		await expect.element(alert()).toHaveTextContent('没有一位客户离开');
	});

	it('with a fault gets a sentence with the line, and nothing changes', async () => {
		await button('高端客户').click();
		await expect.poll(() => measured('fitAlpha')?.shown).toBe('0.668');
		const { company } = lab;
		await typed('0,100\n1,80\n2,85\n3,70');
		await expect.element(alert()).toHaveTextContent('第 3 行：85 比上一期的 80 多');
		await expect.element(field()).toHaveValue('0,100\n1,80\n2,85\n3,70');
		await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
		expect(measured('fitAlpha')?.shown).toBe('0.668');
		expect(lab.company).toBe(company);
		await typed('0,100\n1,80\n2,75\n3,70');
		await expect.element(alert()).not.toBeInTheDocument();
	});

	it('is read at once when it is pasted into the empty field', async () => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '0,100\n1,80\n2,70');
		field()
			.element()
			.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		await expect.element(field()).toHaveValue('0,100\n1,80\n2,70');
		await expect.poll(() => measured('fitMeanChurn')?.value).toBeCloseTo(20, 0);
	});

	it('of ten megabytes is refused on pasting, and never enters the field', async () => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '0,100\n'.repeat(1_700_000));
		field()
			.element()
			.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		await expect.element(alert()).toHaveTextContent('10,200,000');
		await expect.element(field()).toHaveValue('');
	});
});

describe('a file', () => {
	it('is read when it is chosen, in the encoding of Chinese spreadsheets', async () => {
		// 年 in GB 18030, then the table.
		const bytes = new Uint8Array([
			0xc4,
			0xea,
			...new TextEncoder().encode(',%\r\n0,100\r\n1,80\r\n2,70\r\n')
		]);
		await userEvent.upload(chooser(), new File([bytes], '留存.csv', { type: 'text/csv' }));
		await expect.poll(() => measured('fitMeanChurn')?.value).toBeCloseTo(20, 0);
		await expect.element(field()).toHaveValue('年,%\n0,100\n1,80\n2,70\n');
	});

	it('is read when it is dropped', async () => {
		const event = dropped(new File(['0,100\n1,80\n2,70'], 'a.txt'));
		expect(event.defaultPrevented).toBe(true);
		await expect.poll(() => measured('fitMeanChurn')?.value).toBeCloseTo(20, 0);
	});

	it('of ten megabytes is refused unopened', async () => {
		dropped(new File([new Uint8Array(10_000_000)], 'big.csv'));
		await expect.element(alert()).toHaveTextContent('10,000,000');
		expect(observed.table).toBeNull();
	});

	it('that is no text is refused', async () => {
		dropped(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])], 'book.xlsx'));
		await expect.element(alert()).toHaveTextContent('二进制');
	});
});

describe('the fit in the company', () => {
	it('sets the churn propensity in one step that can be undone', async () => {
		const before = lab.company.start;
		await button('普通客户').click();
		await button('用 α、β 设定公司的流失倾向').click();
		await expect.element(page.getByText(/已把公司开局的流失倾向设为/)).toBeVisible();
		expect(lab.company.start).toEqual({ ...before, churnAlpha: 0.704, churnBeta: 1.182 });
		lab.undo();
		expect(lab.company.start).toEqual(before);
	});

	it('leaves nothing but sorting where that is asked', async () => {
		await button('普通客户').click();
		await page.getByRole('checkbox', { name: /只留下筛选/ }).click();
		await button('用 α、β 设定公司的流失倾向').click();
		await expect.element(page.getByText(/已把公司开局的流失倾向设为/)).toBeVisible();
		expect(lab.company.start).toMatchObject({ individualChange: 0, naturalExit: 0, initialTenure: 0 });
	});

	it('then survives as the fitted curve says', async () => {
		await button('普通客户').click();
		await page.getByRole('checkbox', { name: /只留下筛选/ }).click();
		await button('用 α、β 设定公司的流失倾向').click();
		await expect.poll(() => lab.busy).toBeNull();
		const { survival } = lab.run!.series;
		const first = lab.run!.series.active[0]!;
		for (const year of [1, 3, 5]) {
			const expected = observed.curve[year * 12]!.survival;
			const error = Math.sqrt((expected * (1 - expected)) / first);
			expect(Math.abs(survival[year * 12]! - expected)).toBeLessThan(4 * error);
		}
	});
});
