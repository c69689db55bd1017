import { BIRTH, CIRCLE, STAY } from './constants';
import type { Circle } from './circle';
import { PROSPECT } from './circle';
import { exp } from './math';
import { monthlyLogit } from './propensity';
import {
	betaLogit,
	BIRTH_MONTH,
	counter,
	firstKey,
	lognormal,
	normalQuantile,
	secondKey,
	uniform
} from './random';
import type { Plan } from './policy';
import { settle } from './start';

/** Counters of what is drawn at birth; the Beta number takes 34 from its own. */
const AT = {
	spend: counter(BIRTH_MONTH, 0),
	serve: counter(BIRTH_MONTH, 1),
	price: counter(BIRTH_MONTH, 2),
	expectation: counter(BIRTH_MONTH, 3),
	social: counter(BIRTH_MONTH, 4),
	share: counter(BIRTH_MONTH, 5),
	tenure: counter(BIRTH_MONTH, 6),
	propensity: counter(BIRTH_MONTH + 1, 0)
};

/** Circles draw rumours with keys beyond all customers. */
const CIRCLE_KEYS = 0x40000000;

/**
 * Fills the circle with its people as they are at month 0. All of it depends on the seed, the person and the
 * company's start only.
 */
export function bear(circle: Circle, number: number, size: number, seed: number, plan: Plan): void {
	circle.number = number;
	circle.size = size;
	circle.circleKey1 = firstKey(seed, CIRCLE_KEYS + number);
	circle.circleKey2 = secondKey(seed, CIRCLE_KEYS + number);
	circle.image = 0;
	circle.events.fill(0);
	circle.stayNow.fill(0);
	// Who has not lived a month yet has no reasons, and not those of whoever sat here in the circle before.
	circle.contributions.fill(0);
	for (let i = 0; i < size; i++) bearMember(circle, i, seed, number * CIRCLE + i, plan);
}

function bearMember(c: Circle, i: number, seed: number, customer: number, plan: Plan): void {
	const { start } = plan;
	const k1 = (c.key1[i] = firstKey(seed, customer));
	const k2 = (c.key2[i] = secondKey(seed, customer));
	const normal = (count: number) => normalQuantile(uniform(k1, k2, count));

	const spend = normal(AT.spend);
	c.spendScale[i] = lognormal(spend, BIRTH.spend);
	c.serveScale[i] = Math.min(BIRTH.serveCap, lognormal(normal(AT.serve), BIRTH.serve));
	c.priceSensitivity[i] = Math.min(BIRTH.priceCap, lognormal(normal(AT.price), BIRTH.price));
	c.expectation[i] = Math.max(
		-BIRTH.expectationCap,
		Math.min(BIRTH.expectationCap, BIRTH.expectation * normal(AT.expectation))
	);
	c.susceptibility[i] = Math.min(BIRTH.socialCap, lognormal(normal(AT.social), BIRTH.social));

	// Who is a customer at month 0, and for how long already: uniform on 0 … 2 × the mean.
	const isCustomer = uniform(k1, k2, AT.share) * 100 < start.initialShare;
	const tenure = isCustomer ? Math.round(2 * start.initialTenure * uniform(k1, k2, AT.tenure)) : 0;
	// Those who have already stayed n months are survivors: their θ is the posterior Beta(α, β + n/12).
	c.propensity[i] = monthlyLogit(
		betaLogit(k1, k2, AT.propensity, start.churnAlpha, start.churnBeta + tenure / 12)
	);
	const { individualChange, typicalPropensity } = plan.policies[0]!;
	const explained = STAY.explained * individualChange * (typicalPropensity - c.propensity[i]!);
	c.baseHazard[i] = 1 / (1 + exp(c.propensity[i]! + explained));

	c.status[i] = PROSPECT;
	c.stage[i] = 0;
	c.cause[i] = 255;
	c.joined[i] = -32768;
	c.left[i] = -1;
	c.original[i] = 0;
	c.origin[i] = 1;
	c.realised[i] = 0;
	c.revenueYear[i] = 0;
	c.profitYear[i] = 0;
	c.forward[i] = 0;
	c.tenure[i] = 0;
	if (isCustomer) settle(c, i, tenure, plan);
}
