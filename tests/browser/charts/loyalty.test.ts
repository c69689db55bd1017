import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LoyaltyChart from '$lib/charts/LoyaltyChart.svelte';
import { syntheticRun } from '../../support/syntheticRun';
import { announced, plotOf, svgOf, zh } from './shown';

const run = syntheticRun();
const onselect = vi.fn();

async function shown(selected: number | null = null) {
	onselect.mockClear();
	const screen = await render(LoyaltyChart, { run, ...zh, onselect, selected });
	await expect.poll(() => plotOf('loyalty').querySelector('canvas')?.width).toBeGreaterThan(0);
	return screen;
}

/** Where a dot is on the screen, read from the drawing itself by pointing at it by keyboard. */
const ring = () => {
	const circle = svgOf('loyalty').querySelector('circle.pointed')!;
	const box = circle.getBoundingClientRect();
	return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
};

describe('choosing a customer', () => {
	it('by keyboard: the one that is read is the one that is chosen', async () => {
		await shown();
		plotOf('loyalty').focus();
		await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
		expect(onselect).toHaveBeenCalledOnce();
		const chosen = onselect.mock.calls[0]![0] as number;
		await expect.poll(() => announced('loyalty')).toContain(`客户 ${chosen},`);
		const customers = [...run.people.status.keys()].filter((i) => run.people.status[i] === 1);
		customers.sort((a, b) => run.people.satisfaction[a]! - run.people.satisfaction[b]!);
		expect(chosen).toBe(customers[1]);
	});

	it('by pointer: a click on a dot gives its customer', async () => {
		await shown();
		const plot = plotOf('loyalty');
		plot.focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => svgOf('loyalty').querySelector('circle.pointed')).not.toBeNull();
		plot.dispatchEvent(new MouseEvent('click', ring()));
		const customers = [...run.people.status.keys()].filter((i) => run.people.status[i] === 1);
		const happiest = customers.reduce((a, b) =>
			run.people.satisfaction[b]! > run.people.satisfaction[a]! ? b : a
		);
		expect(onselect).toHaveBeenCalledExactlyOnceWith(happiest);
	});

	it('by pointer: a click far from any dot chooses nobody', async () => {
		await shown();
		const { left, bottom } = plotOf('loyalty').getBoundingClientRect();
		plotOf('loyalty').dispatchEvent(new MouseEvent('click', { clientX: left, clientY: bottom }));
		expect(onselect).not.toHaveBeenCalled();
	});

	it('rings the chosen customer and names him', async () => {
		await shown(4);
		expect(svgOf('loyalty').querySelector('circle.chosen')).not.toBeNull();
		expect(svgOf('loyalty').textContent).toContain('客户 4');
	});

	it('rings nobody where the chosen one has left', async () => {
		await shown(6);
		expect(svgOf('loyalty').querySelector('circle.chosen')).toBeNull();
	});
});

describe('the dots', () => {
	const inked = () => {
		const canvas = plotOf('loyalty').querySelector('canvas')!;
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		let count = 0;
		for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
		return { count, first: data.findIndex((_, i) => i % 4 === 3 && data[i]! > 200) };
	};
	beforeEach(() => void document.documentElement.removeAttribute('data-theme'));

	it('are drawn, and drawn anew when the run changes', async () => {
		const screen = await shown();
		const before = inked().count;
		expect(before).toBeGreaterThan(500);
		const nobody = syntheticRun();
		nobody.people.status.fill(0);
		await screen.rerender({ run: nobody });
		await expect.poll(() => inked().count).toBe(0);
	});

	it('take the colours of another theme', async () => {
		await shown();
		const colourOf = () => {
			const canvas = plotOf('loyalty').querySelector('canvas')!;
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			let [red, n] = [0, 0];
			for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 150) [red, n] = [red + data[i]!, n + 1];
			return red / n;
		};
		const light = colourOf();
		document.documentElement.dataset.theme = 'dark';
		await expect.poll(colourOf).toBeGreaterThan(light + 20);
	});
});
