import { ECSI_MOBILE } from './ecsi';
import type { PathArrow } from './pathModel';

/** Everything that a satisfaction-index model may measure. */
export const INDEX_VARIABLES = [
	'image',
	'expectation',
	'quality',
	'value',
	'price',
	'handling',
	'satisfaction',
	'complaints',
	'affective',
	'calculative',
	'loyalty'
] as const;
export type IndexVariable = (typeof INDEX_VARIABLES)[number];

/** The models in the order of the course. */
export const INDEX_MODELS = ['scsb', 'acsi', 'ncsb', 'ecsi', 'later'] as const;
export type IndexModelId = (typeof INDEX_MODELS)[number];

export interface IndexModel {
	readonly arrows: readonly PathArrow<IndexVariable>[];
	/** True where the weights were estimated from a survey; else they only show the way an effect takes. */
	readonly estimated: boolean;
}

/** What every arrow weighs whose strength no source gives. */
export const ILLUSTRATIVE_WEIGHT = 0.4;

/** Arrows `from>to`, with `-` behind where more of the one is less of the other. */
function arrows(...written: readonly string[]): readonly PathArrow<IndexVariable>[] {
	return written.map((arrow) => {
		const [from, to] = arrow.replace('-', '').split('>') as [IndexVariable, IndexVariable];
		return { from, to, weight: arrow.endsWith('-') ? -ILLUSTRATIVE_WEIGHT : ILLUSTRATIVE_WEIGHT };
	});
}

const OUTCOMES = ['satisfaction>complaints-', 'satisfaction>loyalty', 'complaints>loyalty'] as const;
const AMERICAN = [
	'expectation>quality',
	'expectation>value',
	'expectation>satisfaction',
	'quality>value',
	'quality>satisfaction',
	'value>satisfaction',
	...OUTCOMES
] as const;

/**
 * Five satisfaction-index models as path diagrams.
 * - `scsb` Sweden 1989 (Fornell 1992): expectations and perceived performance (value for money).
 * - `acsi` America 1994 (Fornell et al. 1996): quality apart from value.
 * - `ncsb` Norway 1996: corporate image; its arrows as the course's revision notes tell them.
 * - `ecsi` Europe: image as a cause, weights of a mobile-phone survey (Tenenhaus et al. 2005); `complaints` is there
 *   the handling of complaints, so more is better.
 * - `later` the revised Norwegian model (Johnson et al. 2001), the course's “recent research”: a price index for value,
 *   image as a consequence, complaint handling as a cause, affective and calculative commitment before loyalty.
 */
export const INDEX_MODEL: Readonly<Record<IndexModelId, IndexModel>> = {
	scsb: {
		arrows: arrows('expectation>value', 'expectation>satisfaction', 'value>satisfaction', ...OUTCOMES),
		estimated: false
	},
	acsi: { arrows: arrows(...AMERICAN), estimated: false },
	ncsb: {
		arrows: arrows('image>expectation', 'image>satisfaction', 'image>loyalty', ...AMERICAN),
		estimated: false
	},
	ecsi: { arrows: ECSI_MOBILE, estimated: true },
	later: {
		arrows: arrows(
			'quality>satisfaction',
			'price>satisfaction',
			'price>loyalty',
			'handling>satisfaction',
			'handling>loyalty',
			'satisfaction>image',
			'satisfaction>affective',
			'satisfaction>calculative',
			'satisfaction>loyalty',
			'image>loyalty',
			'affective>loyalty',
			'calculative>loyalty'
		),
		estimated: false
	}
};

/** The variables that a model has, causes before effects. */
export function variablesOf({ arrows: all }: IndexModel): readonly IndexVariable[] {
	const named = new Set(all.flatMap(({ from, to }) => [from, to]));
	return INDEX_VARIABLES.filter((variable) => named.has(variable));
}
