import { STAGES } from '$lib/domain/typology';
import type { Parameters } from '$lib/domain/parameters';
import { createCircle, CUSTOMER, regroup } from './circle';
import { CIRCLE, NEUTRAL } from './constants';
import { pow } from './math';
import { policyFrom } from './policy';
import { stay } from './stay';

/** How long the customers of the curve have been there; what accrues with tenure has accrued in part. */
const TENURE = 24;
const MONTHS = 12;
const STABILITY = STAGES.indexOf('stability');

/**
 * The satisfaction–loyalty curve of a company: chance in per cent of still being a customer after a year, over
 * satisfaction (index 0–100), for a typical customer of two years in stability who differs from his like in satisfaction
 * alone: trust, brand loyalty and attention are the model's neutral ones, and nothing changes during the year. Computed
 * by the simulation's own `stay`, so that the curve and the simulated customers follow one formula.
 * The shape is Jones & Sasser's (1995); the formula is ours.
 */
export function stayingCurve(parameters: Parameters, satisfaction: readonly number[]): number[] {
	const policy = policyFrom(parameters);
	const chances: number[] = [];
	for (let from = 0; from < satisfaction.length; from += CIRCLE) {
		const circle = typicalCircle(policy.typicalPropensity, satisfaction.slice(from, from + CIRCLE));
		stay(circle, policy);
		for (let i = 0; i < circle.size; i++) chances.push(100 * pow(circle.stayNow[i]!, MONTHS));
	}
	return chances;
}

function typicalCircle(propensity: number, satisfaction: readonly number[]) {
	const circle = createCircle();
	circle.size = satisfaction.length;
	circle.status.fill(CUSTOMER);
	circle.stage.fill(STABILITY);
	circle.propensity.fill(propensity);
	circle.tenure.fill(TENURE);
	circle.trust.fill(NEUTRAL.trust);
	circle.brand.fill(NEUTRAL.brand);
	circle.neglect.fill(NEUTRAL.neglect);
	circle.priceSensitivity.fill(1);
	circle.susceptibility.fill(1);
	circle.satisfaction.set(satisfaction);
	regroup(circle);
	return circle;
}
