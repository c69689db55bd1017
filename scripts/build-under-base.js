/*
 * Builds the app a second time as if it were mounted at /liuke, beside the real build: the end-to-end tests open
 * both, because a link that forgets the base path works at the root of a host and nowhere else.
 */
import { build } from 'vite';

process.env.BASE_PATH = '/liuke';
process.env.BUILD_DIR = '.svelte-kit/under-base';
await build({ logLevel: 'warn' });
