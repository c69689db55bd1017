import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.js';

// Only tests need a browser: a build must not fail for want of one.
const executablePath = process.env.VITEST ? findChromium() : undefined;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// What every page needs of the framework in one file: fewer requests, and it packs better.
				codeSplitting: {
					groups: [{ name: 'framework', test: /node_modules\/(svelte|@sveltejs|devalue|clsx|esm-env)\// }]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({
							launchOptions: {
								...(executablePath ? { executablePath } : {}),
								args: CHROMIUM_ARGS
							}
						}),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
