import { TEMPLATES, type TemplateGroup } from '$lib/domain/templates';
import type { Draw, Template } from './template';

/** The logic of each group, fetched when one of its templates is wanted. */
const GROUPS: Readonly<
	Record<TemplateGroup, () => Promise<{ readonly DRAWS: Readonly<Record<string, Draw>> }>>
> = {
	course: () => import('./templates/course'),
	balance: () => import('./templates/balance'),
	relationship: () => import('./templates/relationship'),
	satisfaction: () => import('./templates/satisfaction'),
	loyalty: () => import('./templates/loyalty'),
	switching: () => import('./templates/switching'),
	fourSteps: () => import('./templates/fourSteps'),
	uneven: () => import('./templates/uneven'),
	perpetuity: () => import('./templates/perpetuity'),
	bergerNasr: () => import('./templates/bergerNasr'),
	tenure: () => import('./templates/tenure'),
	dwyer: () => import('./templates/dwyer'),
	migration: () => import('./templates/migration'),
	heterogeneity: () => import('./templates/heterogeneity'),
	base: () => import('./templates/base'),
	budget: () => import('./templates/budget'),
	concentration: () => import('./templates/concentration'),
	lifecycle: () => import('./templates/lifecycle'),
	winback: () => import('./templates/winback'),
	regain: () => import('./templates/regain'),
	warning: () => import('./templates/warning'),
	mining: () => import('./templates/mining'),
	operations: () => import('./templates/operations')
};

/** A template with its logic; null where there is none of this id. */
export async function loadTemplate(id: string): Promise<Template | null> {
	const head = TEMPLATES.find((template) => template.id === id);
	if (!head) return null;
	const { DRAWS } = await GROUPS[head.group]();
	return { head, draw: DRAWS[head.id]! };
}
