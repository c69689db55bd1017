import axe from 'axe-core';
import { enCharts } from '$lib/i18n/en/charts';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';
import '../../../src/app.css';

/** What a page passes to every chart. */
export const zh = { text: zhCharts, format: formatOf('zh') };
export const en = { text: enCharts, format: formatOf('en') };

/** The plot of a chart: what is focused and pointed at. */
export const plotOf = (name: string) =>
	document.querySelector<HTMLElement>(`[data-chart="${name}"] [role="application"]`)!;

export const svgOf = (name: string) => plotOf(name).querySelector('svg')!;

/** What the chart has said aloud last. */
export const announced = (name: string) =>
	document.querySelector(`[data-chart="${name}"] [aria-live]`)!.textContent;

/** What axe finds wrong in the page, as short lines. */
export async function axeFindings(): Promise<string[]> {
	const { violations } = await axe.run(document.body, {
		// A component stands alone here: landmarks and headings are the page's.
		rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Catches the files that are handed to the reader instead of saving them. */
export function catchDownloads() {
	const files: { name: string; text: Promise<string>; blob: Blob }[] = [];
	const blobs = new Map<string, Blob>();
	const make = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (blob: Blob) => {
		const url = make(blob);
		blobs.set(url, blob);
		return url;
	};
	const click = HTMLAnchorElement.prototype.click;
	HTMLAnchorElement.prototype.click = function () {
		const blob = blobs.get(this.href)!;
		files.push({ name: this.download, text: blob.text(), blob });
	};
	return {
		files,
		restore() {
			URL.createObjectURL = make;
			HTMLAnchorElement.prototype.click = click;
		}
	};
}
