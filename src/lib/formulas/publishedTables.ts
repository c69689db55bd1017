/** A retention table from the literature, for examples and for tests. */
export interface PublishedTable {
	readonly id: 'highEnd' | 'regular';
	readonly source: string;
	/** Per cent of the cohort still there at the end of year 0, 1, …, 12. */
	readonly percentSurviving: readonly number[];
	/** Years 1 … fitOn are fitted, the later ones held out. */
	readonly fitOn: number;
}

const SOURCE = 'Fader & Hardie 2007, How to Project Customer Retention, J. Interactive Marketing 21(1)';

/** Two segments of a subscription business, twelve years. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
	{
		id: 'highEnd',
		source: SOURCE,
		percentSurviving: [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4],
		fitOn: 7
	},
	{
		id: 'regular',
		source: SOURCE,
		percentSurviving: [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3],
		fitOn: 7
	}
];
