import adapter from '@sveltejs/adapter-static';
import { basePath } from './scripts/tools/base.js';
import { sourceVersion } from './scripts/tools/version.js';

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
		// A file that is not ours cannot run, and nothing can be sent anywhere: a meta element, so any static host will do.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// One style attribute and no other: that of the element by which SvelteKit tells screen readers of a new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['none'],
				'base-uri': ['none']
			}
		},
		version: { name: sourceVersion() },
		// Registered by the app itself, when the first picture is painted.
		serviceWorker: { register: false },
		typescript: {
			/** @param {{ include: string[] }} config */
			config(config) {
				// Scripts and root settings are type-checked like everything else.
				config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.js', '../*.ts');
			}
		}
	}
};
