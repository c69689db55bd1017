import type { zhClvPerpetuity } from '../zh/clvPerpetuity';

/** Tornado and table of multiples of the perpetuity page. */
export const enClvPerpetuity: typeof zhClvPerpetuity = {
	tornado: {
		title: (driver) => `What moves lifetime value most is ${driver}`,
		subtitle: (change) =>
			`Lifetime value after acquisition cost, each driver in turn ${change} lower and higher, yuan`,
		sentence: (driver, low, high) => `With ${driver} lower it is ${low}, with it higher ${high}.`,
		lower: (change) => `${change} lower`,
		higher: (change) => `${change} higher`,
		driver: 'Driver',
		drivers: {
			retention: 'retention',
			margin: 'profit',
			acquisition: 'acquisition cost',
			discount: 'discount rate'
		},
		capped: 'Retention stops at 100 %.',
		refused: 'These numbers cannot be drawn: with one of the drivers moved, the sum has no limit.'
	},
	elasticities: {
		title: 'How to read elasticities',
		text: 'An elasticity says by how many per cent the value after acquisition cost changes when a driver changes by 1 %. Without acquisition cost that of profit is exactly 1; with the first profit after renewal and neither growth nor acquisition cost, that of retention is exactly the multiple + 1: the more loyal customers are, the more it is worth to keep a few more.'
	},
	multiples: {
		title: 'Common multiples',
		caption: 'Margin multiple by retention and discount rate',
		retention: 'Retention',
		discount: (rate) => `i = ${rate}`
	}
};
