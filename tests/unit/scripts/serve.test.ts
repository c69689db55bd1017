import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../../scripts/tools/port.js';
import { createSite } from '../../../scripts/tools/site.js';

describe('createSite({ dir, base })', () => {
	let dir: string;
	let server: Server | undefined;

	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'liuke-site-'));
		mkdirSync(join(dir, '_app/immutable'), { recursive: true });
		writeFileSync(join(dir, 'index.html'), 'home');
		writeFileSync(join(dir, '200.html'), 'fallback');
		writeFileSync(join(dir, '_app/immutable/a.js'), '1');
	});
	afterEach(() => {
		server?.close();
		rmSync(dir, { recursive: true });
	});

	async function serve(base: '' | `/${string}` = '') {
		server = createSite({ dir, base });
		const port = await listen(server, 0);
		return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
	}

	it('answers a page with its file and a deep link with 200.html', async () => {
		const get = await serve();
		expect(await (await get('/')).text()).toBe('home');
		const deep = await get('/customers/17');
		expect([deep.status, await deep.text()]).toEqual([200, 'fallback']);
	});

	it('says 404 for a file that is not there: a missing script must not be a page', async () => {
		const get = await serve();
		expect((await get('/_app/immutable/b.js')).status).toBe(404);
	});

	it('lets only files with a hash in their name be kept', async () => {
		const get = await serve();
		expect((await get('/_app/immutable/a.js')).headers.get('cache-control')).toContain('immutable');
		expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
	});

	it('serves under a base path and nothing outside it', async () => {
		const get = await serve('/liuke');
		expect(await (await get('/liuke/')).text()).toBe('home');
		expect(await (await get('/liuke/lab')).text()).toBe('fallback');
		expect((await get('/liuke')).headers.get('location')).toBe('/liuke/');
		expect((await get('/')).status).toBe(404);
		expect((await get('/liukelab')).status).toBe(404);
	});
});
