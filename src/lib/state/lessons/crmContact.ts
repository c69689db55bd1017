/** How far a company has come with its systems; each holds all before it. */
export const SYSTEMS = ['none', 'operational', 'analytical', 'collaborative'] as const;
export type System = (typeof SYSTEMS)[number];

/** What happens to one contact, in order, and the system that it takes. */
export const STATIONS = [
	{ id: 'recognise', by: 'operational' },
	{ id: 'route', by: 'operational' },
	{ id: 'handle', by: 'operational' },
	{ id: 'gather', by: 'analytical' },
	{ id: 'judge', by: 'analytical' },
	{ id: 'back', by: 'collaborative' }
] as const satisfies readonly { readonly id: string; readonly by: System }[];

/** The stations of a contact under a system; those it does not reach say what happens instead. */
export function journey(system: System) {
	return STATIONS.map((station) => ({
		...station,
		reached: SYSTEMS.indexOf(station.by) <= SYSTEMS.indexOf(system)
	}));
}

/** Who holds which records on his own. */
export const SOURCES = ['offers', 'campaigns', 'repairs', 'messages'] as const;
export type Source = (typeof SOURCES)[number];
export const ROLES = ['sales', 'marketing', 'service', 'customer', 'manager'] as const;
export type Role = (typeof ROLES)[number];
/** Customers and managers hold no records: they depend on what is shared. */
const OWN: Readonly<Record<Role, readonly Source[]>> = {
	sales: ['offers'],
	marketing: ['campaigns'],
	service: ['repairs'],
	customer: [],
	manager: []
};

interface RoleQuestionSpec {
	readonly id: string;
	readonly role: Role;
	/** Records that the answer is in. */
	readonly needs: readonly Source[];
	/** Many records must be put together, not one looked up. */
	readonly analysis: boolean;
}

/** What each role asks in the course, in our words, and what an answer takes. */
export const ROLE_QUESTIONS = [
	{ id: 'leads', role: 'sales', needs: ['campaigns', 'messages'], analysis: false },
	{ id: 'price', role: 'sales', needs: ['offers', 'repairs'], analysis: true },
	{ id: 'return', role: 'marketing', needs: ['campaigns', 'offers'], analysis: true },
	{ id: 'contacted', role: 'marketing', needs: ['campaigns', 'offers'], analysis: false },
	{ id: 'buyers', role: 'marketing', needs: ['campaigns', 'messages'], analysis: true },
	{ id: 'slips', role: 'service', needs: ['repairs'], analysis: true },
	{ id: 'worth', role: 'service', needs: ['repairs', 'offers'], analysis: false },
	{ id: 'whichPrice', role: 'customer', needs: ['offers'], analysis: false },
	{ id: 'whySell', role: 'customer', needs: ['repairs', 'campaigns'], analysis: false },
	{ id: 'reply', role: 'customer', needs: ['messages'], analysis: false },
	{ id: 'promised', role: 'manager', needs: ['offers'], analysis: false },
	{ id: 'whom', role: 'manager', needs: ['repairs'], analysis: true }
] as const satisfies readonly RoleQuestionSpec[];
export type RoleQuestion = (typeof ROLE_QUESTIONS)[number];

/** Records that an answer would need and that this role does not see. */
export function missing({ role, needs }: RoleQuestionSpec, shared: readonly Source[]): readonly Source[] {
	return needs.filter((source) => !OWN[role].includes(source) && !shared.includes(source));
}

/** Whether a role can answer, given what is shared and whether there is anybody to analyse it. */
export function answerable(
	question: RoleQuestionSpec,
	shared: readonly Source[],
	analysis: boolean
): boolean {
	return missing(question, shared).length === 0 && (analysis || !question.analysis);
}

/** How many of all questions can be answered. */
export function answered(shared: readonly Source[], analysis: boolean): number {
	return ROLE_QUESTIONS.filter((question) => answerable(question, shared, analysis)).length;
}
