import { compare } from '$lib/engine/compare';
import { live } from '$lib/engine/life';
import { simulateSteps } from '$lib/engine/simulate';
import type { ToWorker } from './protocol';
import { Server } from './server';
import { pauseByMessage } from './pause';

/* The worker's thread: everything that it decides is in `server.ts`. */

const server = new Server(
	{
		steps: (company, viewAt, sample) =>
			simulateSteps(company, sample === null ? { viewAt } : { viewAt, sample }),
		compare,
		live
	},
	{
		post: (message, transfer = []) => self.postMessage(message, { transfer }),
		now: () => performance.now(),
		pause: pauseByMessage(),
		rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
	}
);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => void server.hear(data);
