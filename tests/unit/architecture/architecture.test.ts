import { describe, expect, it } from 'vitest';
import { fileAt, filesUnder, layerOf } from './files';
import { importFaults } from './importRules';
import { DETERMINISTIC, MAY_IMPORT } from './layers';
import { addressFaults, missingFaults } from './lockRules';
import { emptyTextFaults, messageFaults } from './messageRules';
import { purityFaults } from './purityRules';
import { barrelFaults, hostFaults, lengthFaults, runeFaults, unfinishedFaults } from './textRules';

const PROGRAM = /\.(ts|js|svelte)$/;
const source = filesUnder('src', PROGRAM);
const everything = ['src', 'tests', 'scripts'].flatMap((folder) => filesUnder(folder, PROGRAM));

describe('the map in src/lib/README.md', () => {
	it('shows the same layer table as the test holds', () => {
		const rows = fileAt('src/lib/README.md').text.matchAll(/^\| ([a-z0-9, ]+) \| ([a-z0-9, ]+) \|$/gm);
		const shown = Array.from(rows).flatMap(([, layers, targets]) =>
			layers === 'layer'
				? []
				: layers!.split(', ').map((layer) => [layer, targets === 'nothing' ? [] : targets!.split(', ')])
		);
		expect(Object.fromEntries(shown)).toEqual(MAY_IMPORT);
	});
});

describe('the source', () => {
	it('has files to look at in every layer that exists', () => {
		const layers = new Set(source.map(({ path }) => layerOf(path)).filter((layer) => layer !== undefined));
		expect([...layers].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
		expect(layers.size).toBeGreaterThanOrEqual(9);
	});

	it('imports only what the layer table allows, another layer by $lib and its own by ./', () => {
		expect(source.flatMap(importFaults)).toEqual([]);
	});

	it('has no barrel', () => {
		expect(source.flatMap(barrelFaults)).toEqual([]);
	});

	it('names a file .svelte.ts only where it uses a rune', () => {
		expect(source.flatMap(runeFaults)).toEqual([]);
	});

	it('has no clock, no luck and no browser where results must repeat', () => {
		const layers: readonly string[] = DETERMINISTIC;
		const deterministic = source.filter(({ path }) => layers.includes(layerOf(path) ?? ''));
		expect(deterministic.flatMap(purityFaults)).toEqual([]);
	});

	it('names no host: nothing is ever fetched from one', () => {
		expect(filesUnder('src', /\.(ts|js|svelte|css|html|json)$/).flatMap(hostFaults)).toEqual([]);
	});
});

describe('the files', () => {
	it('have at most 300 lines each, content aside', () => {
		expect([...everything, ...filesUnder('src', /\.css$/)].flatMap(lengthFaults)).toEqual([]);
	});

	it('have at most 150 lines in nine cases of ten, texts aside', () => {
		const counted = source.filter(({ path }) => !/^src\/lib\/(content|i18n\/(zh|en))\//.test(path));
		const long = counted.filter(({ text }) => text.trimEnd().split('\n').length > 150);
		expect(long.length / counted.length, long.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(0.1);
	});

	it('leave nothing put off, switched off or skipped', () => {
		expect(everything.flatMap(unfinishedFaults)).toEqual([]);
	});
});

describe('the lock file', () => {
	const { text } = fileAt('package-lock.json');

	it('says what to install and leaves to npm from where', () => {
		expect(addressFaults(text)).toEqual([]);
	});

	it('locks every package that another needs, so that npm ci runs on a fresh clone', () => {
		expect(missingFaults(text)).toEqual([]);
	});
});

describe('the languages', () => {
	it('say the same things with the same parameters, area by area', () => {
		const zh = import.meta.glob<object>('../../../src/lib/i18n/zh/*.ts', { eager: true });
		const en = import.meta.glob<object>('../../../src/lib/i18n/en/*.ts', { eager: true });
		const areas = (modules: Record<string, object>) =>
			Object.fromEntries(
				Object.entries(modules).map(([path, module]) => [path.split('/').at(-1), Object.values(module)])
			);
		expect(Object.keys(zh).length).toBeGreaterThan(0);
		expect(messageFaults(areas(zh), areas(en))).toEqual([]);
	});

	it('both fill every text of domain and content', () => {
		const modules = import.meta.glob('../../../src/lib/{domain,content}/**/*.ts', { eager: true });
		expect(Object.keys(modules).length).toBeGreaterThan(0);
		expect(Object.entries(modules).flatMap(([path, module]) => emptyTextFaults(module, path))).toEqual([]);
	});
});
