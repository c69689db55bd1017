import { boundLever, clampLever, type LeverSpec } from './lever';
import { BASE_LEVERS, headline, lever, type BaseLever, type HeadlineLever, type LeverName } from './levers';

/** The value of every stored lever at one time: the company's policy and its market. */
export type Parameters = Readonly<Record<BaseLever, number>>;

/** The default of every lever. */
export const DEFAULT_PARAMETERS: Parameters = parametersFrom({});

/**
 * Fills what is not given with the defaults and brings every value into range. Values in range stay as they are, to
 * the last bit: parts that a headline moved lie between the steps and must survive a link or the database.
 */
export function parametersFrom(values: Partial<Parameters>): Parameters {
	const entries = BASE_LEVERS.map((spec) => [spec.name, boundLever(spec, values[spec.name] ?? spec.default)]);
	return Object.fromEntries(entries) as Parameters;
}

const toPercent = (spec: LeverSpec, value: number) => ((value - spec.min) * 100) / (spec.max - spec.min);

/** The value a headline lever shows: the mean of its parts on the scale 0–100, unrounded. */
export function headlineValue(parameters: Parameters, name: HeadlineLever): number {
	const parts = headline(name)!.parts;
	return parts.reduce((sum, part) => sum + toPercent(lever(part), parameters[part]), 0) / parts.length;
}

/** The value of any lever, stored or headline. */
export function leverValue(parameters: Parameters, name: LeverName): number {
	return headline(name) ? headlineValue(parameters, name as HeadlineLever) : parameters[name as BaseLever];
}

/**
 * Sets one lever. A headline moves its parts so that their mean becomes `value` and none leaves its range:
 * going up, each part closes the same fraction of its distance to the top; going down, to the bottom.
 * The result depends only on `parameters` and `value`, so a drag to and fro from the same start is exact.
 * Parts moved by a headline are not rounded to their steps, so that the mean stays `value` to the last digit shown.
 */
export function withLever(parameters: Parameters, name: LeverName, value: number): Parameters {
	const spec = headline(name);
	if (!spec) return { ...parameters, [name]: clampLever(lever(name), value) };
	const target = clampLever(spec, value);
	const now = headlineValue(parameters, spec.name);
	const up = target >= now;
	const fraction = up ? (now < 100 ? (target - now) / (100 - now) : 0) : (now - target) / now;
	const moved: Partial<Record<BaseLever, number>> = {};
	for (const part of spec.parts) {
		const { min, max } = lever(part);
		const at = parameters[part];
		// Measured from where the part stands: a headline set to what it shows leaves its parts to the last bit.
		const next = at + fraction * ((up ? max : min) - at);
		moved[part] = Math.min(max, Math.max(min, next));
	}
	return { ...parameters, ...moved };
}
