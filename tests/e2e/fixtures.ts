import { expect, test as base } from '@playwright/test';

/**
 * The `test` of every end-to-end file. Whatever a test is about, it also fails on a request that leaves the
 * origin, on an error in the console and on an uncaught error: nothing in Liuke may cause one.
 */
export const test = base.extend<{ quiet: void }>({
	quiet: [
		async ({ context }, use) => {
			const faults: string[] = [];
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (/^https?:$|^wss?:$/.test(url.protocol) && url.hostname !== '127.0.0.1') {
					faults.push(`request left the origin: ${request.url()}`);
				}
			});
			context.on('console', (message) => {
				if (message.type() === 'error')
					faults.push(`console error: ${message.text()} (${message.location().url})`);
			});
			context.on('weberror', (error) => faults.push(`uncaught error: ${error.error().stack}`));
			await use();
			expect(faults, 'the page stays on its origin and reports no error').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
