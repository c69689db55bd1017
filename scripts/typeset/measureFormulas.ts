import { MEASURES } from '$lib/domain/measures';
import { companyFrom } from '$lib/domain/preset';
import { PRESETS } from '$lib/domain/presets';
import { explain } from '$lib/engine/explain';
import { simulate } from '$lib/engine/simulate';
import { typeset } from './mathml';

/** The source text of src/lib/content/measureFormulas.ts: the engine's formulas as MathML. */
export function measureFormulas(): string {
	const company = { ...companyFrom(PRESETS[0]!), customers: 200, months: 12 };
	const run = simulate(company, { viewAt: 12 });
	const entries = MEASURES.map(({ name }) => {
		const { formula } = explain(run, company, name);
		return `\t${name}: ${JSON.stringify(typeset(formula))}`;
	});
	return [
		"import type { MeasureName } from '$lib/domain/measures';",
		'',
		'/** Made by `npm run typeset` from the formulas of the engine. */',
		'export const MEASURE_FORMULAS: Readonly<Record<MeasureName, string>> = {',
		entries.join(',\n'),
		'};',
		''
	].join('\n');
}
