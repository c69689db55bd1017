import { FormulaError } from './error';
import { atLeast, finite, probability } from './guards';
import { marginTable, type Perpetuity } from './marginMultiple';
import type { CashTable } from './cashTable';

/**
 * Second lifetime value (第二次终身价值): what a customer is worth from his return on. Margin and retention are those after
 * the return, and may be higher (he knows us, we know why he left) or lower than before; what winning him back costs is
 * kept outside. Written out over `periods`; first margin by `perpetuity.firstMargin`, default at once.
 * Source: Stauss & Friege 1999, “Regaining Service Customers”, J. Service Research 1(4).
 */
export function secondLifetimeValue(margin: number, perpetuity: Perpetuity, periods: number): CashTable {
	return marginTable(margin, { firstMargin: 'immediate', ...perpetuity }, periods);
}

export interface RegainGroup {
	/** n: lost customers who are contacted, ≥ 0. */
	readonly customers: number;
	/** Share of them that comes back, 0–1. */
	readonly regainRate: number;
	/** Mean second lifetime value of those who come back. */
	readonly secondValue: number;
	/** Cost of the attempt per customer contacted, ≥ 0. */
	readonly attemptCost: number;
	/** Cost of the offer per customer who comes back, ≥ 0; default 0. */
	readonly offerCost?: number;
}

export interface RegainValue {
	/** n × rate × second lifetime value. */
	readonly regained: number;
	readonly cost: number;
	/** regained − cost. */
	readonly gain: number;
	/** Regain rate at which nothing is won or lost; null where no rate would pay. */
	readonly breakEvenRate: number | null;
}

/**
 * Whether to win a group back: it pays where n × regain rate × second lifetime value exceeds the cost of regaining.
 * Source: Stauss & Friege 1999.
 */
export function regainValue(group: RegainGroup): RegainValue {
	const { customers, regainRate, secondValue, attemptCost, offerCost = 0 } = group;
	atLeast('customers', customers, 0);
	probability('regainRate', regainRate);
	finite('secondValue', secondValue);
	atLeast('attemptCost', attemptCost, 0);
	atLeast('offerCost', offerCost, 0);
	const back = customers * regainRate;
	const regained = back * secondValue;
	const cost = customers * attemptCost + back * offerCost;
	const net = secondValue - offerCost;
	const breakEvenRate = net > 0 && attemptCost <= net ? attemptCost / net : null;
	return { regained, cost, gain: regained - cost, breakEvenRate };
}

/** A lost customer to be called, or not. */
export interface LostCustomer {
	readonly secondValue: number;
	/** Chance that he comes back when called, 0–1. */
	readonly chance: number;
	/** Cost of calling him, > 0. */
	readonly cost: number;
}

export interface CallOrder<Customer extends LostCustomer> {
	readonly customer: Customer;
	/** chance × second lifetime value − cost. */
	readonly gain: number;
	/** Gain per yuan spent: the order of calling. */
	readonly perYuan: number;
	/** Cost up to and including this call. */
	readonly spent: number;
}

/**
 * Whom to call first: by expected gain per yuan; those whose call costs more than it brings are left out. Equal ones stay
 * in the order given. Calling down the list until the budget is spent gains most, but for the last call that does not fit.
 */
export function callOrder<Customer extends LostCustomer>(
	customers: readonly Customer[]
): CallOrder<Customer>[] {
	let spent = 0;
	return customers
		.map((customer, i) => {
			finite(`customers[${i}].secondValue`, customer.secondValue);
			probability(`customers[${i}].chance`, customer.chance);
			if (!(customer.cost > 0)) throw new FormulaError('notAbove', `customers[${i}].cost`, customer.cost, 0);
			const gain = customer.chance * customer.secondValue - customer.cost;
			return { customer, gain, perYuan: gain / customer.cost };
		})
		.filter(({ gain }) => gain > 0)
		.sort((a, b) => b.perYuan - a.perYuan)
		.map((call) => ({ ...call, spent: (spent += call.customer.cost) }));
}
