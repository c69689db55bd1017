/** Which layer may import which; the same table as in src/lib/README.md. Change both together. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	formulas: ['domain'],
	i18n: ['domain'],
	content: ['domain'],
	storage: ['domain'],
	charts: ['domain'],
	ui: ['domain'],
	engine: ['domain', 'formulas'],
	worker: ['domain', 'formulas', 'engine'],
	exam: ['domain', 'formulas', 'engine'],
	state: ['domain', 'formulas', 'engine', 'worker', 'exam', 'content', 'i18n', 'storage'],
	routes: ['domain', 'state', 'content', 'charts', 'ui']
};

/** Layers that run anywhere: no package, no browser, no clock, no luck of their own. */
export const PURE = ['domain', 'formulas', 'engine'] as const;

/** Layers whose results depend on their arguments only. */
export const DETERMINISTIC = [...PURE, 'exam'] as const;
