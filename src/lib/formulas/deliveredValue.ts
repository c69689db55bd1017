import { atLeast } from './guards';

export const VALUE_PARTS = ['product', 'service', 'personnel', 'image'] as const;
export const COST_PARTS = ['money', 'time', 'energy', 'psychic'] as const;
export type TotalValue = Readonly<Record<(typeof VALUE_PARTS)[number], number>>;
export type TotalCost = Readonly<Record<(typeof COST_PARTS)[number], number>>;

export interface DeliveredValue {
	readonly totalValue: number;
	readonly totalCost: number;
	/** 客户让渡价值: total value − total cost. */
	readonly delivered: number;
	/** total value ÷ total cost: value for money; Infinity where it costs nothing. */
	readonly ratio: number;
}

/**
 * Customer delivered value (客户让渡价值) = total value (product, service, personnel, image) − total cost (money, time,
 * energy, psychic), all in money as the customer sees them, each ≥ 0. Source: Kotler, as in the course texts.
 */
export function deliveredValue(value: TotalValue, cost: TotalCost): DeliveredValue {
	const totalValue = VALUE_PARTS.reduce((sum, part) => sum + atLeast(`value.${part}`, value[part], 0), 0);
	const totalCost = COST_PARTS.reduce((sum, part) => sum + atLeast(`cost.${part}`, cost[part], 0), 0);
	return { totalValue, totalCost, delivered: totalValue - totalCost, ratio: totalValue / totalCost };
}
