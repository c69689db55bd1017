import type { PathArrow } from './pathModel';

/** Variables of the European index, causes before effects. */
export const ECSI_VARIABLES = [
	'image',
	'expectation',
	'quality',
	'value',
	'satisfaction',
	'complaints',
	'loyalty'
] as const;
export type EcsiVariable = (typeof ECSI_VARIABLES)[number];

/**
 * The European Customer Satisfaction Index: its twelve arrows with the standardised PLS weights of a mobile-phone survey.
 * `complaints` is complaint handling: the better it is thought to be, the higher the score.
 * Source of the weights: Tenenhaus, Esposito Vinzi, Chatelin & Lauro 2005, “PLS Path Modeling”, CSDA 48(1).
 */
export const ECSI_MOBILE: readonly PathArrow<EcsiVariable>[] = [
	{ from: 'image', to: 'expectation', weight: 0.505 },
	{ from: 'image', to: 'satisfaction', weight: 0.179 },
	{ from: 'image', to: 'loyalty', weight: 0.196 },
	{ from: 'expectation', to: 'quality', weight: 0.557 },
	{ from: 'expectation', to: 'value', weight: 0.05 },
	{ from: 'expectation', to: 'satisfaction', weight: 0.063 },
	{ from: 'quality', to: 'value', weight: 0.558 },
	{ from: 'quality', to: 'satisfaction', weight: 0.512 },
	{ from: 'value', to: 'satisfaction', weight: 0.195 },
	{ from: 'satisfaction', to: 'complaints', weight: 0.528 },
	{ from: 'satisfaction', to: 'loyalty', weight: 0.485 },
	{ from: 'complaints', to: 'loyalty', weight: 0.067 }
];
