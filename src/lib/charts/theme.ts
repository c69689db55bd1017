import { createSubscriber } from 'svelte/reactivity';

/** Lets what is drawn by hand follow the theme: the colours of a canvas do not change with the style sheet. */
const subscribe = createSubscriber((update) => {
	const observer = new MutationObserver(update);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
	return () => observer.disconnect();
});

/** Read in an effect, it runs again whenever the theme changes. */
export function themeNow(): string {
	subscribe();
	return document.documentElement.dataset.theme ?? '';
}
