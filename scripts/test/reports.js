/*
 * What the runners' JSON reports say, as counts. A report is a file that a crashed runner leaves out, empty or
 * half written: everything here takes `undefined` for that and never throws.
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed skipped tests are counted here: nothing in this project is skipped
 */

/** @param {unknown} value */
const number = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
/** @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/**
 * @param {any} report of Vitest's json reporter
 * @returns {Counts} a file that could not even be loaded counts as one failure
 */
export function vitestCounts(report) {
	const broken = list(report?.testResults).filter(
		(file) =>
			file?.status === 'failed' && !list(file.assertionResults).some((test) => test?.status === 'failed')
	);
	const skipped = number(report?.numPendingTests) + number(report?.numTodoTests);
	return {
		passed: number(report?.numPassedTests),
		failed: number(report?.numFailedTests) + broken.length + skipped
	};
}

/**
 * @param {any} report of Playwright's json reporter
 * @returns {Counts} errors outside a test count one each; a flaky test has failed once, so it has failed
 */
export function playwrightCounts(report) {
	const { expected, unexpected, flaky, skipped } = report?.stats ?? {};
	const failed = number(unexpected) + number(flaky) + number(skipped);
	return { passed: number(expected), failed: failed + list(report?.errors).length };
}

/**
 * What counts in the end: a runner that ended badly without naming a failed test, or ran nothing, has failed.
 * @param {Counts} counts
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function judged({ passed, failed }, code) {
	const silent = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: failed + (silent ? 1 : 0) };
}

/**
 * Reads a report that may be missing or broken.
 * @param {string | undefined} text
 * @returns {unknown} undefined where there is none
 */
export function parseReport(text) {
	try {
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
