/** The fixed order of every concept page. */
export const STEP_LIST = ['predict', 'move', 'see', 'why', 'disagree', 'check', 'next'] as const;
export type Step = (typeof STEP_LIST)[number];

/** Part of the window, from its top, in which a step counts as the one being read. */
const READING = '-15% 0px -70% 0px';

/** Calls back when the element comes to where one reads. */
export const whenRead = (call: () => void) => (element: HTMLElement) => {
	const watcher = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) call();
		},
		{ rootMargin: READING }
	);
	watcher.observe(element);
	return () => watcher.disconnect();
};

/** Calls back once, when the element comes within a window of being seen. */
export const whenNear = (call: () => void) => (element: HTMLElement) => {
	const watcher = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			watcher.disconnect();
			call();
		},
		{ rootMargin: '100% 0px' }
	);
	watcher.observe(element);
	return () => watcher.disconnect();
};
