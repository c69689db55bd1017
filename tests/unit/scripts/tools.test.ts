import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { basePath } from '../../../scripts/tools/base.js';
import { isStale } from '../../../scripts/tools/install.js';
import { nodeComplaint } from '../../../scripts/tools/node.js';
import { listenFrom, parsePort } from '../../../scripts/tools/port.js';

describe('basePath(value)', () => {
	it('means the same with and without slashes', () => {
		for (const value of ['liuke', '/liuke', 'liuke/', '/liuke/']) expect(basePath(value)).toBe('/liuke');
		expect(basePath('/school/liuke')).toBe('/school/liuke');
	});

	it('is empty at the root of a host', () => {
		for (const value of [undefined, '', '/']) expect(basePath(value)).toBe('');
	});
});

describe('nodeComplaint(version)', () => {
	it('is empty from 20.19 on', () => {
		for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0'])
			expect(nodeComplaint(version)).toBe('');
	});

	it('names both versions where Node is too old', () => {
		for (const version of ['20.18.3', '18.20.0', '8.9.1']) {
			expect(nodeComplaint(version)).toMatch(new RegExp(`20\\.19.*${version}`));
		}
	});
});

describe('isStale(wanted, installed)', () => {
	const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' } };

	it('is true where nothing, too little or another version is installed', () => {
		expect(isStale(wanted, undefined)).toBe(true);
		expect(isStale(wanted, {})).toBe(true);
		expect(isStale(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(true);
	});

	it('is false where all is there, whatever optional packages are missing', () => {
		const installed = { 'node_modules/a': { version: '1.0.0' } };
		expect(isStale(wanted, installed)).toBe(false);
		expect(isStale({ ...wanted, 'node_modules/b': { version: '2.0.0', optional: true } }, installed)).toBe(
			false
		);
	});
});

describe('parsePort(text)', () => {
	it('takes 1 to 65535', () => {
		expect([parsePort('1'), parsePort('4173'), parsePort('65535')]).toEqual([1, 4173, 65535]);
	});

	it('complains in one line about anything else', () => {
		for (const text of ['0', '65536', '-1', '4e3', '80.5', 'abc', '', ' 80', '999999']) {
			expect(() => parsePort(text)).toThrow(/^--port must be a whole number[^\n]*$/);
		}
	});
});

describe('listenFrom(server, wish)', () => {
	const servers: ReturnType<typeof createServer>[] = [];
	const server = () => {
		const made = createServer();
		servers.push(made);
		return made;
	};
	afterEach(() => {
		for (const made of servers.splice(0)) made.close();
	});

	it('gives way to a later port where the port was nobody’s choice', async () => {
		const taken = await listenFrom(server(), { port: 20_000 + Math.floor(process.pid / 5), chosen: false });
		expect(await listenFrom(server(), { port: taken, chosen: false })).toBeGreaterThan(taken);
	});

	it('complains in one line where a chosen port is taken', async () => {
		const taken = await listenFrom(server(), { port: 20_000 + Math.floor(process.pid / 5), chosen: false });
		await expect(listenFrom(server(), { port: taken, chosen: true })).rejects.toThrow(
			new RegExp(`^Port ${taken} is taken[^\\n]*$`)
		);
	});
});
