import { parametersAt, type Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';
import { TIERS, tiersOf, type Tier } from '$lib/domain/tiers';
import { CAUSES, STATUSES, type Cause } from '$lib/domain/typology';
import { economicsOf } from '$lib/engine/economics';
import { policyFrom, type Policy } from '$lib/engine/policy';
import { regainChance } from '$lib/engine/regainChance';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { callOrder, type LostCustomer } from '$lib/formulas/winback';
import { winbackJudgement, type WinbackJudgement } from '$lib/formulas/winbackJudgement';

/** A lost customer of the company, valued as page 8 does. */
export interface Lost extends LostCustomer {
	/** His number in the company. */
	readonly customer: number;
	readonly cause: Cause;
	readonly tier: Tier;
	readonly monthsGone: number;
	/** Profit of a year before he left. */
	readonly yearly: number;
	readonly judgement: WinbackJudgement;
	/** Expected gain of calling him. */
	readonly gain: number;
}

export interface LostList {
	/** Worth calling, by gain per yuan. */
	readonly order: readonly Lost[];
	/** How many left within the last year and could be valued. */
	readonly considered: number;
	/** Expected gain of calling all who are worth it, and what that costs. */
	readonly gain: number;
	readonly cost: number;
	/** The offer, per head. */
	readonly offer: number;
	/** Yearly, in per cent. */
	readonly retention: number;
	readonly discount: number;
}

const LOST = STATUSES.indexOf('lost');
const YEAR = 12;
/** Fewer months of a relationship say little of a year's profit. */
const LEAST_MONTHS = 3;
/** A company that offers nothing is looked at with half a month's spend. */
const LEAST_OFFER = 0.5;

/**
 * Whom of the customers lost within a year to call first. Second lifetime value: a year's profit before he left ×
 * `kept` × (1 + i)/(1 + i − r) with the company's retention and discount rate; the chance is what a call adds to
 * coming back on one's own; the offer is paid to everybody who returns.
 * @param kept profit after the return as a share of that before, ≥ 0
 */
export function lostCustomers(run: Run, company: Company, kept: number): LostList {
	const { retention, discount } = economicsOf(run, company);
	const parameters = parametersAt(company, run.viewAt);
	const winbackOffer = Math.max(LEAST_OFFER, parameters.winbackOffer);
	const policy = policyFrom({ ...parameters, winbackOffer });
	const none = { order: [], considered: 0, gain: 0, cost: 0, offer: policy.offer, retention, discount };
	if (!Number.isFinite(retention)) return none;
	const multiple = marginMultiple({
		retention: retention / 100,
		discount: discount / 100,
		firstMargin: 'immediate'
	});
	const all = candidates(run, policy, kept * multiple);
	const order = callOrder(all).map(({ customer }) => customer);
	return {
		...none,
		order,
		considered: all.length,
		gain: order.reduce((sum, { gain }) => sum + gain, 0),
		cost: order.reduce((sum, { cost }) => sum + cost, 0)
	};
}

function candidates({ people, simulated, viewAt }: Run, policy: Policy, factor: number): Lost[] {
	const tiers = tiersOf(people.value);
	const found: Lost[] = [];
	for (let i = 0; i < simulated; i++) {
		const left = people.left[i]!;
		const monthsGone = viewAt - left;
		const seen = left - Math.max(people.joined[i]!, viewAt - YEAR);
		if (people.status[i] !== LOST || monthsGone < 1 || seen < LEAST_MONTHS) continue;
		const yearly = (people.profit[i]! * YEAR) / seen;
		const cause = CAUSES[people.cause[i]!] ?? 'natural';
		const tier = TIERS[tiers[i]!] ?? 'small';
		const { alone, called } = regainChance(cause, monthsGone, policy);
		const [chance, cost] = [called - alone, policy.callCost + called * policy.offer];
		const secondValue = yearly * factor;
		found.push({
			customer: i,
			cause,
			tier,
			monthsGone,
			yearly,
			chance,
			secondValue,
			cost,
			gain: chance * secondValue - cost,
			judgement: winbackJudgement(tier, {
				reasons: yearly <= 0 ? ['noProfit'] : [],
				unavoidable: cause === 'natural'
			})
		});
	}
	return found;
}
