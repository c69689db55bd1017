import { readdirSync } from 'node:fs';
import { typeset } from './mathml';

const TEX_FOLDER = new URL('../../src/lib/content/clv/tex/', import.meta.url);

/** The pages of the CLV workbench that have formulas, by the name of their file. */
export const CLV_FORMULA_PAGES = readdirSync(TEX_FOLDER)
	.filter((name) => name.endsWith('.ts'))
	.map((name) => name.slice(0, -'.ts'.length));

/** TeX with slots as MathML: a slot becomes `<mtext>@name@</mtext>`, to be found when numbers are put in. */
export function typesetSlots(tex: string): string {
	return typeset(tex.replace(/\\slot\{(\w+)\}/g, String.raw`\text{@$1@}`));
}

/** The source text of src/lib/content/clv/math/<page>.ts. */
export async function clvFormulas(page: string): Promise<string> {
	const { TEX } = (await import(new URL(`${page}.ts`, TEX_FOLDER).href)) as { TEX: Record<string, string> };
	const entries = Object.entries(TEX).map(([key, tex]) => `\t${key}: ${JSON.stringify(typesetSlots(tex))}`);
	return [
		'/** Made by `npm run typeset` from the TeX of the page. */',
		'export const MATH: Readonly<Record<string, string>> = {',
		entries.join(',\n'),
		'};',
		''
	].join('\n');
}
