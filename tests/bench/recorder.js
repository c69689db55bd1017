/*
 * Runs in the page before anything else and writes down what a slider event leads to: the event, the order posted to
 * the worker, its answer, the picture that shows it, and the frames in between. `latency.ts` reads it.
 */
(() => {
	/** @type {import('./latency').Recording} */
	const recording = {
		frames: [],
		painted: [],
		events: [],
		clicks: [],
		orders: [],
		results: [],
		shown: [],
		cancelled: [],
		longTasks: []
	};
	Object.assign(globalThis, { benchRecording: recording });
	if (typeof document === 'undefined') return;

	let inFrame = false;
	const afterPaint = new MessageChannel();
	afterPaint.port1.onmessage = ({ data }) => {
		inFrame = false;
		recording.painted[data] = performance.now();
	};
	const tick = (/** @type {number} */ time) => {
		requestAnimationFrame(tick);
		inFrame = true;
		afterPaint.port2.postMessage(recording.frames.push(time) - 1);
	};
	requestAnimationFrame(tick);
	/** The frame that what happens now is painted in: the one being made, else the next. */
	const frame = () => recording.frames.length - (inFrame ? 1 : 0);

	const now = () => ({ at: performance.now(), frame: frame() });
	document.addEventListener('input', () => void recording.events.push(now()), true);
	document.addEventListener('click', () => void recording.clicks.push(now()), true);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			recording.longTasks.push({ startTime, duration });
	}).observe({ type: 'longtask', buffered: true });

	const shownNow = () => document.querySelector('main')?.dataset.run;
	const show = (/** @type {string | undefined} */ digest) => {
		const result = recording.results.findLast((found) => found.digest === digest);
		if (result) recording.shown.push({ ...result, ...now() });
	};
	/** @type {string | undefined} */
	let last;
	const look = () => {
		if (shownNow() === last) return;
		last = shownNow();
		show(last);
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['data-run']
	});

	globalThis.Worker = class extends Worker {
		/** @param {string | URL} url @param {WorkerOptions} [options] */
		constructor(url, options) {
			super(url, options);
			this.addEventListener('message', ({ data }) => {
				if (data.type === 'cancelled') recording.cancelled.push({ id: data.id, at: performance.now() });
				if (data.type !== 'result') return;
				const { digest, simulated, customers } = data.run;
				recording.results.push({ id: data.id, digest, full: simulated === customers });
				// The same picture again: nothing will change on the page, because it is right already.
				if (digest === shownNow()) show(digest);
			});
		}
		/**
		 * @override
		 * @param {any} message
		 * @param {any} [options]
		 */
		postMessage(message, options) {
			if (message.type === 'run') recording.orders.push({ id: message.id, at: performance.now() });
			super.postMessage(message, options);
		}
	};
})();
