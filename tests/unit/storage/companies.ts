import fc from 'fast-check';
import { CUSTOMERS, MODEL_VERSION, MONTHS, SEED, type Company } from '$lib/domain/company';
import { BASE_LEVERS, LEVERS } from '$lib/domain/levers';
import type { LeverSpec } from '$lib/domain/lever';
import type { Parameters } from '$lib/domain/parameters';
import { PRESET_IDS } from '$lib/domain/preset';

/** Any value a lever may have: on its step grid, as a slider gives it, or anywhere in range, as a headline leaves it. */
function leverValue(spec: LeverSpec): fc.Arbitrary<number> {
	const steps = Math.floor((spec.max - spec.min) / spec.step);
	return fc.oneof(
		fc.constant(spec.default),
		fc
			.integer({ min: 0, max: steps })
			.map((k) => Math.min(spec.max, Number((spec.min + k * spec.step).toPrecision(12)))),
		fc.double({ min: spec.min, max: spec.max, noNaN: true })
	);
}

const start = fc.record(
	Object.fromEntries(BASE_LEVERS.map((spec) => [spec.name, leverValue(spec)]))
) as unknown as fc.Arbitrary<Parameters>;

function decision(months: number) {
	return fc
		.tuple(fc.integer({ min: 1, max: months - 1 }), fc.constantFrom(...LEVERS))
		.chain(([month, spec]) => leverValue(spec).map((value) => ({ month, lever: spec.name, value })));
}

/** Any company that keeps the rules of the domain, with at most `most` decisions. */
export function anyCompany(most = 30): fc.Arbitrary<Company> {
	return fc.integer({ min: MONTHS.min, max: MONTHS.max }).chain((months) =>
		fc.record({
			modelVersion: fc.constant(MODEL_VERSION),
			preset: fc.constantFrom(...PRESET_IDS),
			seed: fc.integer({ min: SEED.min, max: SEED.max }),
			customers: fc
				.integer({ min: CUSTOMERS.min / CUSTOMERS.step, max: CUSTOMERS.max / CUSTOMERS.step })
				.map((k) => k * CUSTOMERS.step),
			months: fc.constant(months),
			start,
			decisions: fc
				.uniqueArray(decision(months), { maxLength: most, selector: (d) => `${d.month} ${d.lever}` })
				.map((list) => list.sort((a, b) => a.month - b.month))
		})
	);
}
