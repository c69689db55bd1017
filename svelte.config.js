import adapter from '@sveltejs/adapter-static';

/** Static files only: every route is prerendered as an empty shell, and 200.html answers deep links. */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '200.html' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		version: { name: process.env.npm_package_version ?? '0' }
	}
};
