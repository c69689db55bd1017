import { describe, expect, it } from 'vitest';
import { runNode } from './run';

describe('npm run bench', () => {
	it.each([[['--only', 'everything']], [['--fast']], [['drag']]])(
		'refuses %s in one line, with exit code 2 and before anything is built',
		async (args) => {
			const ended = await runNode(['scripts/bench.js', ...args]);
			expect(ended).toMatchObject({ code: 2, stdout: '' });
			expect(ended.stderr).toMatch(/^npm run bench knows [^\n]+\n$/);
		}
	);
});
