/*
 * Builds the app a second time as if it were mounted at /liuke, beside the real build: the end-to-end tests open
 * both, because a link that forgets the base path works at the root of a host and nowhere else.
 */
process.env.BASE_PATH = '/liuke';
process.env.BUILD_DIR = '.svelte-kit/under-base';
const { build } = await import('vite');
await build({ logLevel: 'warn' });
