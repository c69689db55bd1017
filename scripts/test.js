import { entry } from './tools/entry.js';

entry(() => import('./test/main.js'));
