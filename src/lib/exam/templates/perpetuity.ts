import { elasticities, netValue } from '$lib/formulas/marginElasticity';
import { marginOverChurn } from '$lib/formulas/lifetimeTraps';
import { marginMultiple, type FirstMargin } from '$lib/formulas/marginMultiple';
import { PERPETUITY } from '$lib/formulas/methods/perpetuity';
import type { Chance } from '../chance';
import { factor, money, n, percent, step, y, type Draws } from '../template';
import { growthOf } from './sums';
import { wrongWays } from './wrongWays';

const customerOf = (chance: Chance) => ({
	margin: chance.onGrid({ min: 100, max: 900, step: 20 }),
	retention: chance.onGrid({ min: 60, max: 90, step: 5 }),
	discount: chance.onGrid({ min: 8, max: 20, step: 1 })
});
type Customer = ReturnType<typeof customerOf>;

const slotsOf = ({ margin, retention, discount }: Customer) => ({
	margin: money(margin),
	retention: percent(retention),
	discount: percent(discount)
});
const sharesOf = ({ margin, retention, discount }: Customer) => ({
	margin,
	retention: retention / 100,
	discount: discount / 100
});
/** 1 + i − r as it is written. */
const below = ({ retention, discount }: Customer) => `(${growthOf(discount)} − ${n(retention / 100)})`;

function perpetuity(customer: Customer, firstMargin: FirstMargin) {
	const { margin } = customer;
	const multiple = marginMultiple({ ...sharesOf(customer), firstMargin });
	const above = firstMargin === 'immediate' ? growthOf(customer.discount) : n(customer.retention / 100);
	return {
		slots: slotsOf(customer),
		key: margin * multiple,
		steps: [
			step('multiple', `${above} ÷ ${below(customer)}`, factor(multiple, 4)),
			step('value', `${y(margin)} × ${n(multiple, 4)}`, money(margin * multiple, 2))
		],
		mistakes: wrongWays(PERPETUITY, { ...customer, growth: 0, acquisition: 0, firstMargin })
	};
}

export const DRAWS: Draws<'perpetuity'> = {
	'tpl-multiple-renewal': (chance) => perpetuity(customerOf(chance), 'afterRenewal'),

	'tpl-multiple-immediate': (chance) => perpetuity(customerOf(chance), 'immediate'),

	// First profit certain, profits that grow, acquisition cost subtracted.
	'tpl-multiple-growth': (chance) => {
		const customer = customerOf(chance);
		const growth = chance.whole(2, 5);
		const acquisition = chance.onGrid({ min: 100, max: 600, step: 50 });
		const given = { ...sharesOf(customer), growth: growth / 100, firstMargin: 'firstCertain' } as const;
		const multiple = marginMultiple(given);
		const key = netValue({ ...given, acquisition });
		if (key < 100) return null;
		const { retention, discount, margin } = customer;
		return {
			slots: { ...slotsOf(customer), growth: percent(growth), acquisition: money(acquisition) },
			key,
			steps: [
				step(
					'multiple',
					`1 ÷ (${growthOf(discount)} − ${n(retention / 100)} × ${growthOf(growth)})`,
					factor(multiple, 4)
				),
				step('value', `${y(margin)} × ${n(multiple, 4)} − ${y(acquisition)}`, money(key, 2))
			],
			mistakes: {
				acquisitionForgotten: key + acquisition,
				growthForgotten: netValue({ ...given, growth: 0, acquisition }),
				firstAfterRenewal: netValue({ ...given, firstMargin: 'afterRenewal', acquisition }),
				firstAtOnce: netValue({ ...given, firstMargin: 'immediate', acquisition }),
				acquisitionAdded: key + 2 * acquisition
			}
		};
	},

	// By how many per cent lifetime value rises when retention rises by one per cent of itself.
	'tpl-clv-elasticity': (chance) => {
		const customer = customerOf(chance);
		const shares = sharesOf(customer);
		const key = elasticities(shares).retention;
		const multiple = marginMultiple(shares);
		return {
			slots: slotsOf(customer),
			key,
			steps: [
				step('elasticity', `${growthOf(customer.discount)} ÷ ${below(customer)}`, factor(key, 4)),
				step('rise', `${n(key, 4)} × 1%`, percent(key, 2))
			],
			mistakes: {
				multipleTaken: multiple,
				asMargin: 1,
				perPoint: key / shares.retention,
				undiscounted: 1 / (1 - shares.retention)
			}
		};
	},

	// How much margin ÷ churn is too high.
	'tpl-margin-over-churn': (chance) => {
		const customer = customerOf(chance);
		const { margin, retention, discount } = sharesOf(customer);
		const quick = marginOverChurn(margin, 1 - retention);
		const right = margin * marginMultiple({ retention, discount, firstMargin: 'immediate' });
		const renewed = margin * marginMultiple({ retention, discount });
		return {
			slots: slotsOf(customer),
			key: 100 * (quick / right - 1),
			steps: [
				step('quick', `${y(margin)} ÷ (1 − ${n(retention)})`, money(quick, 2)),
				step('right', `${y(margin)} × ${growthOf(customer.discount)} ÷ ${below(customer)}`, money(right, 2)),
				step('excess', `${y(quick)} ÷ ${y(right)} − 1`, percent(100 * (quick / right - 1), 1))
			],
			mistakes: {
				rateTaken: customer.discount,
				ofTheQuick: 100 * (1 - right / quick),
				againstRenewal: 100 * (quick / renewed - 1),
				ratioTaken: (100 * quick) / right
			}
		};
	}
};
