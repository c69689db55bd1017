import temml from 'temml';

/**
 * What temml says in style attributes, which a strict content security policy forbids. `MathBlock.svelte` says the
 * same in its style sheet.
 */
const STYLES = [
	'display:block math;',
	'math-depth:0;',
	'padding-left:0em;padding-right:0em;',
	'padding-left:1em;padding-right:0em;'
];

/** TeX as MathML. @throws Error where temml cannot read it, or styles something that the page's style sheet does not */
export function typeset(tex: string): string {
	const mathml = STYLES.reduce(
		(text, style) => text.replaceAll(` style="${style}"`, ''),
		temml.renderToString(tex, { displayMode: true })
	);
	if (mathml.includes('temml-error')) throw new Error(`temml cannot read ${tex}`);
	const styled = /style="[^"]*"/.exec(mathml);
	if (styled) throw new Error(`${styled[0]} in ${tex}: add it to MathBlock.svelte and to the list above`);
	return mathml;
}
