import adapter from '@sveltejs/adapter-static';
import { basePath } from './scripts/tools/base.js';

const folder = process.env.BUILD_DIR || 'build';

/** Static files only: every route is prerendered as an empty shell, and 200.html answers deep links. */
export default {
	compilerOptions: { runes: true },
	kit: {
		// precompress: a host that can serves the .br and .gz beside each file, any other ignores them.
		adapter: adapter({ pages: folder, assets: folder, fallback: '200.html', precompress: true }),
		// Styles stand in the page, up to this many bytes a file: none is waited for before the first paint.
		inlineStyleThreshold: 16_384,
		paths: { base: basePath(process.env.BASE_PATH), relative: true },
		version: { name: process.env.npm_package_version ?? '0' },
		typescript: {
			/** @param {{ include: string[] }} config */
			config(config) {
				// Scripts and root settings are type-checked like everything else.
				config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.js', '../*.ts');
			}
		}
	}
};
