import type { MathFill, MathSlot } from '$lib/domain/clv/method';
import { plainText } from './figure';

const PLUS = '<mo>+</mo>';
const SIGNS = { '+': PLUS, '×': '<mo>×</mo>' } as const;
const MORE = '<mo>⋯</mo>';
const SLOT = /<mtext[^>]*>@(\w+)@<\/mtext>/g;

/** The content of a `<math>` element. */
const inside = (mathml: string) => mathml.replace(/^<math[^>]*>/, '').replace(/<\/math>$/, '');

/** A number as MathML; a negative one stands in brackets, so that no two signs meet. */
function numberMath(text: string): string {
	const negative = text.startsWith('−');
	const digits = `<mn>${negative ? text.slice(1) : text}</mn>`;
	return negative
		? `<mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mo form="prefix">−</mo>${digits}<mo fence="true" form="postfix" stretchy="false">)</mo></mrow>`
		: digits;
}

function slotMath(math: Readonly<Record<string, string>>, slot: MathSlot): string {
	if ('value' in slot) return numberMath(plainText(slot.unit, slot.value));
	const sign = SIGNS[slot.join];
	const terms = slot.terms.map((term) => inside(filledMath(math, term)));
	return `<mrow>${[...terms, ...(slot.more ? [MORE] : [])].join(sign)}</mrow>`;
}

/**
 * A typeset formula with numbers in its slots, as MathML. Everything in it is ours: templates from the build, numbers
 * from the calculation.
 */
export function filledMath(math: Readonly<Record<string, string>>, fill: MathFill): string {
	const template = math[fill.template] ?? '';
	return template.replace(SLOT, (_, name: string) => {
		const slot = fill.slots[name];
		return slot ? slotMath(math, slot) : '<mtext>?</mtext>';
	});
}
