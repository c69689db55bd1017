import type { Company } from '$lib/domain/company';
import { STAGES } from '$lib/domain/typology';
import { createCircle, regroup, type Circle } from './circle';
import { COLUMNS } from './columns';
import { complaints } from './complaint';
import { CIRCLE } from './constants';
import { courseTally, type CourseTally, type RelationshipCourse } from './courseTally';
import { experience } from './experience';
import { exp } from './math';
import { money } from './money';
import { planFrom, type Policy } from './policy';
import { firstKey, secondKey } from './random';
import { relationship } from './relationship';
import { spending } from './spend';
import { welcome } from './start';
import { stay } from './stay';
import { JUST_JOINED, reach } from './trajectory';

/**
 * The course of a typical relationship under a company's decisions: customers of average traits join at month 0 and live
 * by the simulation's own steps, each with his own luck; instead of drawing who leaves, each counts with his chance of
 * still being there. Left out: word of mouth, other customers, return after leaving.
 * @param customers how many luck is averaged over, rounded up to circles
 */
export function relationshipCourse(company: Company, customers = 300): RelationshipCourse {
	const plan = planFrom(company);
	const circles = Math.ceil(customers / CIRCLE);
	const tally = courseTally(company.months, circles * CIRCLE);
	const row = new Float64Array(COLUMNS);
	for (let number = 0; number < circles; number++) {
		const circle = newcomers(company.seed, number, plan.policies[0]!, plan.market[0]!);
		const there = new Float64Array(CIRCLE).fill(1);
		const reached = new Array(CIRCLE).fill(JUST_JOINED);
		for (let month = 1; month <= company.months; month++) {
			const policy = plan.policies[month]!;
			circle.events.fill(0);
			experience(circle, policy, month, plan.market[month]!);
			complaints(circle, policy, month, row);
			relationship(circle, policy, month);
			spending(circle, policy);
			money(circle, policy, plan.discount[month]!, false, row);
			stay(circle, policy);
			for (let i = 0; i < CIRCLE; i++) {
				reached[i] = reach(reached[i]!, STAGES[circle.stage[i]!]!);
				tally.month(month, circle, i, policy, there[i]!);
				const left = there[i]! * (1 - circle.stayNow[i]!);
				tally.leave(reached[i]!, left);
				there[i] = there[i]! - left;
				circle.tenure[i]!++;
			}
		}
		reached.forEach((so, i) => tally.remain(so, there[i]!));
	}
	return result(tally, plan);
}

function result(tally: CourseTally, plan: ReturnType<typeof planFrom>): RelationshipCourse {
	const acquisition = acquisitionOf(plan.policies[0]!);
	const { months, ...rest } = tally.result();
	let value = -acquisition;
	const worth = months.map((month, i) => {
		const before = i === 0 ? 100 : months[i - 1]!.present;
		return (value += (before / 100) * month.profit * plan.discount[i + 1]!);
	});
	return { months, ...rest, acquisition, worth };
}

/** Twenty people of average traits on the day they join, with luck of their own. */
function newcomers(seed: number, number: number, policy: Policy, market: number): Circle {
	const c = createCircle();
	c.size = CIRCLE;
	c.spendScale.fill(1);
	c.serveScale.fill(1);
	c.priceSensitivity.fill(1);
	c.susceptibility.fill(1);
	c.origin.fill(1);
	c.propensity.fill(policy.typicalPropensity);
	c.baseHazard.fill(1 / (1 + exp(policy.typicalPropensity)));
	for (let i = 0; i < CIRCLE; i++) {
		c.key1[i] = firstKey(seed, number * CIRCLE + i);
		c.key2[i] = secondKey(seed, number * CIRCLE + i);
		welcome(c, i, policy, market);
	}
	regroup(c);
	return c;
}

/** What is spent on prospects for each that joins, without praise or warning; infinite where nobody is won. */
function acquisitionOf(policy: Policy): number {
	const chance = policy.ceiling * (1 - exp(-policy.reach));
	return chance > 0 ? policy.acquisitionCost / chance : Infinity;
}
