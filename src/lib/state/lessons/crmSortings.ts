import type { NextPlace } from '$lib/content/lessons/lesson';
import type { ImplementationStep } from './crmInOnePage';

/** Cards to be put into boxes, each into one. */
export interface Sorting<Card extends string, Box extends string> {
	readonly boxes: readonly Box[];
	readonly cards: readonly { readonly id: Card; readonly box: Box }[];
}

export type Era = 'y1950' | 'y1985' | 'y1990' | 'y1997';
type EraCard = 'inward' | 'outward' | 'accepted' | 'internet';
/** The history that the revision notes tell; cards are not in order. */
export const TIMELINE: Sorting<EraCard, Era> = {
	boxes: ['y1950', 'y1985', 'y1990', 'y1997'],
	cards: [
		{ id: 'accepted', box: 'y1990' },
		{ id: 'inward', box: 'y1950' },
		{ id: 'internet', box: 'y1997' },
		{ id: 'outward', box: 'y1985' }
	]
};

export type Force = 'demand' | 'technology' | 'ideas';
type ForceCard = 'twoPrices' | 'warehouse' | 'resource' | 'resigned' | 'cheapCalls' | 'alliance';
/** The three forces that brought CRM about, and signs of each. */
export const FORCES: Sorting<ForceCard, Force> = {
	boxes: ['demand', 'technology', 'ideas'],
	cards: [
		{ id: 'warehouse', box: 'technology' },
		{ id: 'twoPrices', box: 'demand' },
		{ id: 'resource', box: 'ideas' },
		{ id: 'cheapCalls', box: 'technology' },
		{ id: 'resigned', box: 'demand' },
		{ id: 'alliance', box: 'ideas' }
	]
};

type FailureCard = 'hundredReports' | 'dearest' | 'noEnd' | 'oldAppraisal' | 'emptyFields';
/** Failed implementations, and the step that each broke at. */
export const FAILURES: Sorting<FailureCard, ImplementationStep> = {
	boxes: ['needs', 'software', 'control', 'change', 'training'],
	cards: [
		{ id: 'oldAppraisal', box: 'change' },
		{ id: 'hundredReports', box: 'needs' },
		{ id: 'emptyFields', box: 'training' },
		{ id: 'noEnd', box: 'control' },
		{ id: 'dearest', box: 'software' }
	]
};

type IdeaId = 'resource' | 'centre' | 'cycle' | 'lifetime' | 'tasks' | 'care' | 'different' | 'chain';
/** The eight core ideas in the order of the course, and where each can be tried. */
export const IDEAS: readonly { readonly id: IdeaId; readonly to: NextPlace }[] = [
	{ id: 'resource', to: { lesson: 'keeping-customers' } },
	{ id: 'centre', to: { lesson: 'satisfied-not-loyal' } },
	{ id: 'cycle', to: { lesson: 'lifecycle' } },
	{ id: 'lifetime', to: { clv: 'four-steps' } },
	{ id: 'tasks', to: { lesson: 'why-customers-leave' } },
	{ id: 'care', to: { lesson: 'complaints' } },
	{ id: 'different', to: { lesson: 'customer-value' } },
	{ id: 'chain', to: { lab: 'preset=logistics' } }
];
