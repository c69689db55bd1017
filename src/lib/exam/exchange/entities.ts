const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	middot: '·',
	bull: '•',
	times: '×',
	divide: '÷',
	minus: '−',
	plusmn: '±',
	le: '≤',
	ge: '≥',
	ne: '≠',
	asymp: '≈',
	rarr: '→',
	larr: '←',
	deg: '°',
	permil: '‰',
	yen: '¥',
	euro: '€',
	pound: '£',
	copy: '©',
	reg: '®',
	trade: '™',
	sum: '∑',
	infin: '∞',
	alpha: 'α',
	beta: 'β',
	gamma: 'γ',
	delta: 'δ',
	lambda: 'λ',
	mu: 'μ',
	pi: 'π',
	sigma: 'σ',
	theta: 'θ',
	eacute: 'é',
	uuml: 'ü',
	ouml: 'ö',
	auml: 'ä',
	szlig: 'ß'
};

/**
 * Replaces character references, once: what comes out is not read again, and there are no others than these, so that
 * nothing can grow. An unknown name stays as it is written.
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
		(whole, decimal: string, hex: string, name: string) => {
			if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
			const code = decimal !== undefined ? Number(decimal) : parseInt(hex, 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : '';
		}
	);
}

/** Writes a text so that XML and HTML read it back as it is. */
export function encodeEntities(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
