/**
 * Pauses that let messages be heard: a message to oneself queues up behind those that have come already, and unlike a
 * timer it is never held back for milliseconds.
 */
export function pauseByMessage(): () => Promise<void> {
	const { port1, port2 } = new MessageChannel();
	const waiting: (() => void)[] = [];
	port1.onmessage = () => waiting.shift()?.();
	return () =>
		new Promise((resolve) => {
			waiting.push(resolve);
			port2.postMessage(null);
		});
}
