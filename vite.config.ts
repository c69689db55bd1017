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
				// A phone pays for every request: what every page needs comes in two files, the controls in a third.
				codeSplitting: {
					groups: [
						{
							name: 'framework',
							test: /node_modules\/(svelte|@sveltejs|devalue|clsx|esm-env)\//,
							priority: 3
						},
						{ name: 'shell', test: /src\/routes\/(\+layout\.|shell\/Header)/, priority: 2 },
						{
							name: 'controls',
							test: /src\/lib\/ui\/(?!MathBlock|question\/|Select|CheckRow|RadioRow|StepTable|Dialog)/,
							minShareCount: 2,
							priority: 1
						}
					]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		// What is awaited comes when it comes: a slow machine is no failure.
		expect: { requireAssertions: true, poll: { timeout: 20_000 } },
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
