import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissingPart, reportText } from '$lib/state/troubleReport';

const circumstances = { version: '1', route: '/lab', browser: 'a browser', language: 'zh-CN' };

describe('the report of an error', () => {
	it('tells where and on what, and the error with its place', () => {
		const error = new TypeError('x is not a function');
		const text = reportText({ ...circumstances, error });
		expect(text).toContain('Liuke 1\nroute: /lab\nlanguage: zh-CN\nbrowser: a browser');
		expect(text).toContain('TypeError: x is not a function');
		expect(text).toContain('troubleReport.test.ts');
	});

	it('is made of anything that can be thrown, and stays short', () => {
		const nasty = {
			toString() {
				throw new Error('no');
			}
		};
		expect(reportText({ ...circumstances, error: nasty })).toContain('cannot be told');
		fc.assert(
			fc.property(fc.anything(), (error) => {
				expect(reportText({ ...circumstances, error }).length).toBeLessThan(3200);
			})
		);
	});

	it('knows a part that could not be fetched, as each browser says it', () => {
		for (const message of [
			'Failed to fetch dynamically imported module: /_app/x.js',
			'error loading dynamically imported module: /_app/x.js',
			'Importing a module script failed.'
		]) {
			expect(isMissingPart(new TypeError(message))).toBe(true);
		}
		expect(isMissingPart(new TypeError('x is not a function'))).toBe(false);
		expect(isMissingPart(undefined)).toBe(false);
	});
});
