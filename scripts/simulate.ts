/* npm run simulate: the engine without a browser. What it takes and prints is in simulate/words.ts, under `help`. */
import { entry } from './tools/entry.js';

entry(() => import('./simulate/main'));
