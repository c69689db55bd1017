import type { StageOfBrand } from './brandLoyalty';
import type { Path } from './loyaltyPaths';

/** What people do, each with the stage of brand loyalty that it shows. */
export const SIGNS = [
	{ id: 'shelf', answer: 'acceptance' },
	{ id: 'voice', answer: 'identification' },
	{ id: 'walk', answer: 'preference' },
	{ id: 'tried', answer: 'acceptance' },
	{ id: 'rival', answer: 'preference' }
] as const satisfies readonly { readonly id: string; readonly answer: StageOfBrand }[];

/** What companies do, each with the path to loyalty that it belongs to. */
export const PRACTICES = [
	{ id: 'complaints', answer: 'satisfaction' },
	{ id: 'segment', answer: 'choosing' },
	{ id: 'points', answer: 'ladder' },
	{ id: 'training', answer: 'switching' },
	{ id: 'visit', answer: 'care' },
	{ id: 'extras', answer: 'ladder' },
	{ id: 'penalty', answer: 'switching' }
] as const satisfies readonly { readonly id: string; readonly answer: Path }[];
