import { annuityFactor } from '$lib/formulas/discount';
import { factor, money, n, percent, plus, power, step, y, years, type Draws } from '../template';

/** The eight kinds by type (Burnham, Frels & Mahajan 2003). */
const TYPES = {
	procedural: ['risk', 'evaluation', 'learning', 'setUp'],
	financial: ['benefit', 'monetary'],
	relational: ['personal', 'brand']
} as const;
type Type = keyof typeof TYPES;
type Kind = (typeof TYPES)[Type][number];
const KINDS: readonly Kind[] = Object.values(TYPES).flat();

export const DRAWS: Draws<'switching'> = {
	'tpl-switching-types': (chance) => {
		const type = chance.pick(Object.keys(TYPES) as Type[]);
		const costs = Object.fromEntries(
			KINDS.map((kind) => [kind, chance.onGrid({ min: 40, max: 200, step: 10 })])
		) as Record<Kind, number>;
		const sumOf = (kinds: readonly Kind[]) => kinds.reduce((sum, kind) => sum + costs[kind], 0);
		const [part, total] = [sumOf(TYPES[type]), sumOf(KINDS)];
		const share = (of: number) => (100 * of) / total;
		/** The share when a kind is put under another type. */
		const moved = (kind: Kind, from: Type, to: Type) =>
			share(part + (type === to ? costs[kind] : 0) - (type === from ? costs[kind] : 0));
		return {
			slots: {
				type: { word: type },
				...Object.fromEntries(KINDS.map((kind) => [kind, money(costs[kind])]))
			},
			key: share(part),
			steps: [
				step('part', plus(TYPES[type].map((kind) => y(costs[kind]))), money(part)),
				step('total', plus(KINDS.map((kind) => y(costs[kind]))), money(total)),
				step('share', `${y(part)} ÷ ${y(total)}`, percent(share(part), 1))
			],
			mistakes: {
				riskAsFinancial: moved('risk', 'procedural', 'financial'),
				setUpAsFinancial: moved('setUp', 'procedural', 'financial'),
				learningAsRelational: moved('learning', 'procedural', 'relational'),
				benefitAsRelational: moved('benefit', 'financial', 'relational'),
				brandForgotten: type === 'relational' ? share(costs.personal) : NaN,
				byNumberOfKinds: (100 * TYPES[type].length) / KINDS.length
			}
		};
	},

	// The yearly advantage whose present value makes up for the cost of going over.
	'tpl-switching-barrier': (chance) => {
		const procedural = chance.onGrid({ min: 100, max: 400, step: 20 });
		const financial = chance.onGrid({ min: 100, max: 500, step: 20 });
		const relational = chance.onGrid({ min: 60, max: 300, step: 20 });
		const span = chance.whole(3, 5);
		const discount = chance.onGrid({ min: 6, max: 14, step: 2 });
		const total = procedural + financial + relational;
		const annuity = annuityFactor(discount / 100, span);
		const key = total / annuity;
		const base = n(1 + discount / 100);
		return {
			slots: {
				procedural: money(procedural),
				financial: money(financial),
				relational: money(relational),
				span: years(span),
				discount: percent(discount)
			},
			key,
			steps: [
				step('total', plus([procedural, financial, relational].map(y)), money(total)),
				step(
					'annuity',
					plus(Array.from({ length: span }, (_, t) => `1 ÷ ${power(base, t + 1)}`)),
					factor(annuity, 4)
				),
				step('advantage', `${y(total)} ÷ ${n(annuity, 4)}`, money(key, 2))
			],
			mistakes: {
				undiscounted: total / span,
				financialOnly: financial / annuity,
				relationalForgotten: (procedural + financial) / annuity,
				inOneYear: total * (1 + discount / 100),
				discountedOnce: (total / span) * (1 + discount / 100) ** span
			}
		};
	}
};
