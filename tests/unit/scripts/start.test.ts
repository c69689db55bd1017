import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listenFrom } from '../../../scripts/tools/port.js';
import { runNode } from './run';

const ONE_LINE = /^[^\n]+\n$/;

describe('npm start', () => {
	it.each([['--port', 'abc'], ['--port', '0'], ['--port'], ['--prot', '80'], ['80']])(
		'refuses %s %s in one line, with exit code 2 and before anything is built',
		async (...args) => {
			const ended = await runNode(['scripts/start.js', ...args.filter((arg) => arg !== undefined)]);
			expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
		}
	);

	it('refuses a chosen port that is taken in one line, with exit code 2', async () => {
		const holder = createServer();
		const taken = await listenFrom(holder, { port: 30_000 + (process.pid % 5000), chosen: false });
		const ended = await runNode(['scripts/start.js', '--port', String(taken)]);
		holder.close();
		expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
		expect(ended.stderr).toContain(String(taken));
	});
});
