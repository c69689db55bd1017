import type { TemplateWords } from '$lib/domain/template';
import { TEMPLATES, type TemplateGroup } from '$lib/domain/templates';

/** The words of each group, fetched when one of its templates is wanted. */
const GROUPS: Readonly<
	Record<TemplateGroup, () => Promise<{ readonly WORDS: Readonly<Record<string, TemplateWords>> }>>
> = {
	course: () => import('./course'),
	balance: () => import('./balance'),
	relationship: () => import('./relationship'),
	satisfaction: () => import('./satisfaction'),
	loyalty: () => import('./loyalty'),
	switching: () => import('./switching'),
	fourSteps: () => import('./fourSteps'),
	uneven: () => import('./uneven'),
	perpetuity: () => import('./perpetuity'),
	bergerNasr: () => import('./bergerNasr'),
	tenure: () => import('./tenure'),
	dwyer: () => import('./dwyer'),
	migration: () => import('./migration'),
	heterogeneity: () => import('./heterogeneity'),
	base: () => import('./base'),
	budget: () => import('./budget'),
	concentration: () => import('./concentration'),
	lifecycle: () => import('./lifecycle'),
	winback: () => import('./winback'),
	regain: () => import('./regain'),
	warning: () => import('./warning'),
	mining: () => import('./mining'),
	operations: () => import('./operations')
};

/** The words of a template; null where there is none of this id. */
export async function loadTemplateWords(id: string): Promise<TemplateWords | null> {
	const head = TEMPLATES.find((template) => template.id === id);
	if (!head) return null;
	const { WORDS } = await GROUPS[head.group]();
	return WORDS[head.id]!;
}
