import { describe, expect, it } from 'vitest';
import { answer, isOurs } from '../../../src/offline/answer';
import { CACHE_PREFIX, pageOf, type Edition } from '../../../src/offline/edition';
import { fill, letGo } from '../../../src/offline/fill';
import { fakeCaches, fakeHost } from './fakeCaches';

const ORIGIN = 'https://host.example';

/** An edition of three pages and two files, and a host that has it. */
function version(number: number, base = '') {
	const script = `${base}/_app/immutable/app.${number}.js`;
	const edition: Edition = {
		name: `${CACHE_PREFIX}${number}`,
		version: String(number),
		base,
		files: [script, `${base}/favicon.svg`],
		pages: [`${base}/`, `${base}/lab`, `${base}/learn/clv`]
	};
	const html = (path: string) =>
		`<script type="module">import("${path}_app/immutable/app.${number}.js")</script>`;
	const files = {
		[script]: `script ${number}`,
		[`${base}/favicon.svg`]: `icon ${number}`,
		[`${base}/index.html`]: `home ${number} ${html('./')}`,
		[`${base}/lab.html`]: `lab ${number} ${html('./')}`,
		[`${base}/learn/clv.html`]: `clv ${number} ${html('../')}`,
		[`${base}/200.html`]: `deep ${number} ${html(`${base}/`)}`
	};
	return { edition, files };
}

const visit = (path: string) => ({ method: 'GET', mode: 'navigate', url: ORIGIN + path });
const file = (path: string) => ({ method: 'GET', mode: 'no-cors', url: ORIGIN + path });
const noNetwork = async (): Promise<Response> => {
	throw new TypeError('no network');
};

describe.each(['', '/liuke'])('an edition mounted at “%s”', (base) => {
	it('answers every page and every file without a network once it is kept', async () => {
		const { edition, files } = version(1, base);
		const { storage } = fakeCaches();
		await fill(edition, { caches: storage, fetch: fakeHost(files).fetch });
		const world = { caches: storage, fetch: noNetwork };
		const told = async (asked: { mode: string; method: string; url: string }) =>
			(await answer(asked, edition, world)).text();
		expect(await told(visit(`${base}/`))).toContain('home 1');
		expect(await told(visit(`${base}/lab`))).toContain('lab 1');
		expect(await told(visit(`${base}/lab/?a=1`))).toContain('lab 1');
		expect(await told(visit(`${base}/learn/clv.html`))).toContain('clv 1');
		expect(await told(visit(`${base}/exam/paper/ABC`))).toContain('deep 1');
		expect(await told(file(`${base}/_app/immutable/app.1.js`))).toBe('script 1');
		expect(await told(file(`${base}/favicon.svg`))).toBe('icon 1');
		expect(await told(file(`${base}/_app/version.json`))).toBe('{"version":"1"}');
	});

	it('leaves alone what is not its own', () => {
		const { edition } = version(1, base);
		const ours = (asked: { method: string; mode: string; url: string }) => isOurs(asked, ORIGIN, edition);
		expect(ours(visit(`${base}/lab`))).toBe(true);
		expect(ours(file(`${base}/_app/immutable/app.0.js`))).toBe(true);
		expect(ours({ ...visit(`${base}/lab`), method: 'POST' })).toBe(false);
		expect(ours(file(`${base}/robots.txt`))).toBe(false);
		expect(ours({ ...visit('/lab'), url: 'https://other.example/lab' })).toBe(false);
	});
});

describe('an edition', () => {
	it('under a path leaves its neighbours on the host alone', () => {
		const { edition } = version(1, '/liuke');
		expect(isOurs(visit('/'), ORIGIN, edition)).toBe(false);
		expect(isOurs(visit('/liukeology'), ORIGIN, edition)).toBe(false);
		expect(isOurs(visit('/liuke'), ORIGIN, edition)).toBe(true);
	});

	it('is kept whole or not at all', async () => {
		const { edition, files } = version(1);
		for (const missing of Object.keys(files)) {
			const { storage, caches } = fakeCaches();
			const rest = Object.fromEntries(Object.entries(files).filter(([path]) => path !== missing));
			const filled = fill(edition, { caches: storage, fetch: fakeHost(rest).fetch });
			await expect(filled).rejects.toThrow(missing);
			expect([...caches.keys()]).toEqual([]);
		}
	});

	it('takes no page of another version: a host may change between two files', async () => {
		const [old, next] = [version(1), version(2)];
		const { storage, caches } = fakeCaches();
		const host = fakeHost({ ...old.files, '/learn/clv.html': next.files['/learn/clv.html']! });
		await expect(fill(old.edition, { caches: storage, fetch: host.fetch })).rejects.toThrow('app.2.js');
		expect(caches.size).toBe(0);
	});

	it('comes beside the one before, whose tabs go on with their own files', async () => {
		const { storage, caches } = fakeCaches();
		const editions = [1, 2, 3].map((number) => version(number));
		for (const { edition, files } of editions) {
			await fill(edition, { caches: storage, fetch: fakeHost(files).fetch });
			await letGo(edition, { caches: storage });
		}
		caches.set('somebody else', new Map());
		await letGo(editions[2]!.edition, { caches: storage });
		expect([...caches.keys()]).toEqual(['liuke 2', 'liuke 3', 'somebody else']);

		const world = { caches: storage, fetch: noNetwork };
		const { edition } = editions[2]!;
		expect(await (await answer(file('/_app/immutable/app.2.js'), edition, world)).text()).toBe('script 2');
		expect(await (await answer(file('/favicon.svg'), edition, world)).text()).toBe('icon 3');
		expect(await (await answer(visit('/lab'), edition, world)).text()).toContain('lab 3');
	});

	it('asks the host where the browser has thrown its cache away', async () => {
		const { edition, files } = version(1);
		const host = fakeHost(files);
		const world = { caches: fakeCaches().storage, fetch: host.fetch };
		expect((await answer(file('/favicon.svg'), edition, world)).status).toBe(200);
		expect(host.asked).toEqual([`${ORIGIN}/favicon.svg`]);
	});
});

it('a page has one address, however it is written', () => {
	const edition = version(1, '/liuke').edition;
	for (const path of ['/liuke', '/liuke/', '/liuke/index.html', '/liuke/index']) {
		expect(pageOf(path, edition)).toBe('/liuke/');
	}
	for (const path of ['/liuke/lab', '/liuke/lab/', '/liuke/lab.html'])
		expect(pageOf(path, edition)).toBe('/liuke/lab');
});
