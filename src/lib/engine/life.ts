import type { Company } from '$lib/domain/company';
import {
	STAY_TERMS,
	type Departure,
	type Life,
	type LifeEvent,
	type LifeMonth,
	type StayTerm
} from '$lib/domain/life';
import { BRAND_STAGES, CAUSES, STAGES, STATUSES } from '$lib/domain/typology';
import { bear } from './birth';
import type { Circle } from './circle';
import { createCircle, EVENT, PROSPECT, TERM_STRIDE } from './circle';
import { valueOf } from './collect';
import { COLUMNS } from './columns';
import { CIRCLE } from './constants';
import { brandStageOf } from './loyalty';
import { exp, pow } from './math';
import { stepMonth, stepStart } from './month';
import { planFrom } from './policy';
import { trajectoryOf } from './trajectory';

/**
 * One person's life, month by month, with the reasons: replays his circle through the same steps as the full run, so
 * it is the same life to the last bit. For "what if" pass the company with other levers: the luck stays the same.
 * @param customer 0 … customers − 1
 * @throws RangeError where there is no such customer
 */
export function live(company: Company, customer: number): Life {
	if (!Number.isInteger(customer) || customer < 0 || customer >= company.customers)
		throw new RangeError(`No customer ${customer} in a market of ${company.customers}`);
	const plan = planFrom(company);
	const c = createCircle();
	const row = new Float64Array(COLUMNS);
	const number = Math.floor(customer / CIRCLE);
	const i = customer % CIRCLE;
	bear(c, number, Math.min(CIRCLE, company.customers - number * CIRCLE), company.seed, plan);
	stepStart(c, plan, row);
	const months: LifeMonth[] = [monthOf(c, i, 0, false)];
	const departures: Departure[] = [];
	for (let month = 1; month <= company.months; month++) {
		const wasActive = c.status[i] === STATUSES.indexOf('customer');
		stepMonth(c, plan, month, true, row);
		months.push(monthOf(c, i, month, wasActive));
		if ((c.events[i]! & EVENT.left) !== 0)
			departures.push(departureOf(c, i, month, plan.policies[month]!.typicalPropensity));
	}
	const value = valueOf(c, i, plan.discount[company.months]!);
	return {
		customer,
		traits: {
			spendScale: c.spendScale[i]!,
			serveScale: c.serveScale[i]!,
			priceSensitivity: c.priceSensitivity[i]!,
			expectation: c.expectation[i]!,
			churnPropensity: yearly(c.propensity[i]!),
			susceptibility: c.susceptibility[i]!
		},
		joined: c.status[i] === PROSPECT ? null : c.joined[i]!,
		months,
		departures,
		trajectory: trajectoryOf(months),
		value: Number.isNaN(value) ? null : value
	};
}

/** Yearly churn propensity from the monthly log-odds of staying. */
function yearly(monthlyLogit: number): number {
	const stay = 1 / (1 + exp(-monthlyLogit));
	return 1 - pow(stay, 12);
}

const EVENT_NAMES = Object.keys(EVENT) as LifeEvent[];

function termsOf(c: Circle, i: number, lived: boolean): Record<StayTerm, number> {
	const terms = STAY_TERMS.map((term, k) => [term, lived ? c.contributions[i * TERM_STRIDE + k]! : 0]);
	return Object.fromEntries(terms) as Record<StayTerm, number>;
}

/** What is seen of member i at the end of a month; `lived` = he was a customer during it, so there are log-odds. */
function monthOf(c: Circle, i: number, month: number, lived: boolean): LifeMonth {
	const known = c.status[i] !== PROSPECT;
	return {
		month,
		status: STATUSES[c.status[i]!]!,
		stage: STAGES[c.stage[i]!]!,
		brand: BRAND_STAGES[known ? brandStageOf(c.brand[i]!) : 0]!,
		perceived: known ? c.perceived[i]! : 0,
		expected: known ? c.expected[i]! : 0,
		satisfaction: known ? c.satisfaction[i]! : 0,
		trust: known ? c.trust[i]! : 0,
		revenue: lived ? c.revenue[i]! : 0,
		profit: lived ? c.profit[i]! : 0,
		contributions: termsOf(c, i, lived),
		logOdds: lived ? c.logOdds[i]! : 0,
		stay: lived ? c.stayNow[i]! : 0,
		events: month === 0 ? [] : EVENT_NAMES.filter((name) => (c.events[i]! & EVENT[name]) !== 0)
	};
}

/** Reasons against a neutral month: terms are deviations from it, only the propensity has its own typical value. */
function departureOf(c: Circle, i: number, month: number, typicalPropensity: number): Departure {
	const terms = termsOf(c, i, true);
	const reasons = STAY_TERMS.map((term) => ({
		term,
		amount: terms[term] - (term === 'propensity' ? typicalPropensity : 0)
	})).sort((a, b) => a.amount - b.amount);
	return { month, cause: CAUSES[c.cause[i]!]!, reasons };
}
