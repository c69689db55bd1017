import { entry } from './tools/entry.js';

entry(() => import('./start/main.js'));
