import { describe, expect, it } from 'vitest';
import { judged, parseReport, playwrightCounts, vitestCounts } from '../../../scripts/test/reports.js';

describe('vitestCounts(report)', () => {
	it('reads passed and failed tests', () => {
		expect(vitestCounts({ numPassedTests: 5, numFailedTests: 2 })).toEqual({ passed: 5, failed: 2 });
	});

	it('counts a file that could not be loaded, but not one whose failed test is counted already', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }] },
			{ status: 'passed', assertionResults: [{ status: 'passed' }] }
		];
		const report = { numPassedTests: 1, numFailedTests: 1, testResults };
		expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2 });
	});

	it('counts a skipped test as failed', () => {
		const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
		expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2 });
	});
});

describe('playwrightCounts(report)', () => {
	it('counts flaky and skipped tests and errors outside a test as failed', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
		expect(playwrightCounts({ stats, errors: [{ message: 'x' }] })).toEqual({ passed: 7, failed: 4 });
	});
});

describe('a report that is missing or broken', () => {
	it('counts nothing and does not throw', () => {
		for (const text of [undefined, '', '{"numPassedTests":', 'null', '[]', '{"testResults":[null]}']) {
			const report = parseReport(text);
			expect(vitestCounts(report)).toEqual({ passed: 0, failed: 0 });
			expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 0 });
		}
	});
});

describe('judged(counts, exit code)', () => {
	it('lets a runner that passed and ended well pass', () => {
		expect(judged({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
	});

	it('makes a failure of a runner that ran nothing', () => {
		expect(judged({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
	});

	it('makes a failure of a runner that ended badly without naming a failed test', () => {
		expect(judged({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
		expect(judged({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
	});
});
