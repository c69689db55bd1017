import { entry } from './tools/entry.js';

entry(() => import('./bench/main.js'));
