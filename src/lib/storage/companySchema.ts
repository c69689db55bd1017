import * as v from 'valibot';
import { CUSTOMERS, MODEL_VERSION, MONTHS, SEED, type Company } from '$lib/domain/company';
import type { CompanyFailure } from '$lib/domain/companyFailure';
import { clampLever } from '$lib/domain/lever';
import { BASE_LEVERS, lever, LEVERS } from '$lib/domain/levers';
import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import { PRESET_IDS } from '$lib/domain/preset';
import { fail, ok, type Result } from '$lib/domain/result';
import { failureOf } from './schemaFailure';

/** More decisions than a term of playing makes; a bound on what a file or a link can make the app do. */
export const MAX_DECISIONS = 500;

const between = (range: { min: number; max: number }) =>
	v.pipe(v.number(), v.minValue(range.min), v.maxValue(range.max));
const whole = (range: { min: number; max: number }) =>
	v.pipe(v.number(), v.integer(), v.minValue(range.min), v.maxValue(range.max));

const start = v.strictObject(
	Object.fromEntries(BASE_LEVERS.map((spec) => [spec.name, v.optional(between(spec))]))
);

const decision = v.strictObject({
	month: whole({ min: 1, max: MONTHS.max - 1 }),
	lever: v.picklist(LEVERS.map((spec) => spec.name)),
	value: v.number()
});

const schema = v.strictObject({
	modelVersion: v.literal(MODEL_VERSION),
	preset: v.picklist(PRESET_IDS),
	seed: whole(SEED),
	customers: v.pipe(whole(CUSTOMERS), v.multipleOf(CUSTOMERS.step)),
	months: whole(MONTHS),
	start,
	// The length first: a list of a million entries is refused without looking at them.
	decisions: v.pipe(v.array(v.unknown()), v.maxLength(MAX_DECISIONS), v.array(decision))
});
type Checked = v.InferOutput<typeof schema>;

/** The version rules how everything else is to be read, so it is looked at before anything else. */
function versionFailure(value: unknown): CompanyFailure | null {
	const looked = v.safeParse(v.object({ modelVersion: v.pipe(v.number(), v.integer()) }), value);
	if (!looked.success) return failureOf(looked.issues[0]);
	const version = looked.output.modelVersion;
	if (version === MODEL_VERSION) return null;
	const code = version > MODEL_VERSION ? 'newerModel' : 'olderModel';
	return { code, version, known: MODEL_VERSION, path: ['modelVersion'] };
}

/** What no single field shows: values within the range of their lever, one decision per month and lever. */
function decisionFailure({ decisions }: Checked): CompanyFailure | null {
	const taken = new Set<string>();
	for (const [i, { month, lever: name, value }] of decisions.entries()) {
		const { min, max } = lever(name);
		if (!(value >= min && value <= max)) {
			return { code: 'outOfRange', value, min, max, path: ['decisions', i, 'value'] };
		}
		const key = `${month} ${name}`;
		if (taken.has(key)) return { code: 'decidedTwice', month, lever: name, path: ['decisions', i] };
		taken.add(key);
	}
	return null;
}

/**
 * Makes a company of a value nobody has vouched for: a file, a link, a database record.
 * Strict in what it refuses (unknown fields and levers, anything out of range), with two allowances: a lever that
 * `start` does not name has its default; decisions may come in any order of months and off the steps of their lever,
 * and are put in order and on its steps.
 * @returns a company that keeps every rule of the domain, or the first fault found. Never throws.
 */
export function parseCompany(value: unknown): Result<Company, CompanyFailure> {
	const version = versionFailure(value);
	if (version) return fail(version);
	const parsed = v.safeParse(schema, value, { abortEarly: true });
	if (!parsed.success) return fail(failureOf(parsed.issues[0]));
	const failure = decisionFailure(parsed.output);
	if (failure) return fail(failure);
	const checked = parsed.output;
	return ok({
		...checked,
		start: parametersFrom(checked.start as Partial<Parameters>),
		decisions: checked.decisions
			.map((d) => ({ ...d, value: clampLever(lever(d.lever), d.value) }))
			.sort((a, b) => a.month - b.month)
	});
}
