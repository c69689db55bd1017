import type { NumberInput } from '$lib/domain/clv/input';
import { marginMultiple } from '../marginMultiple';
import type { Rescue } from '../rescue';
import { DISCOUNT, MARGIN, RETENTION, shareOf } from './inputs';

/** What the customer brings in a year if he stays, and how likely he is to stay on after that. */
export const RESCUE_MARGIN = {
	...MARGIN,
	default: 300,
	label: { zh: '若留下，每年净利润 m', en: 'Yearly net profit if he stays, m' }
} as const satisfies NumberInput;

export const RESCUE_RETENTION = {
	...RETENTION,
	label: { zh: '留下以后的年保持率 r', en: 'Yearly retention after that, r' }
} as const satisfies NumberInput;

/** Above 0, so that the value of staying has a limit whatever the retention. */
export const RESCUE_DISCOUNT = { ...DISCOUNT, min: 0.5 } as const satisfies NumberInput;

export const VALUE_GOING = {
	kind: 'number',
	name: 'valueGoing',
	label: { zh: '若离开的价值 V₀', en: 'Value if he goes, V₀' },
	unit: 'money',
	min: -1_000_000,
	max: 1_000_000,
	step: 10,
	slider: { min: -300, max: 300 },
	default: 0,
	help: {
		zh: '一般为 0；若他会劝阻别人，则为负。',
		en: 'Usually 0; negative where he warns others.'
	}
} as const satisfies NumberInput;

export const CHANCE_ALONE = {
	kind: 'number',
	name: 'chanceAlone',
	label: { zh: '不挽救也会留下的可能 p₀', en: 'Chance that he stays anyway, p₀' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 30,
	exercise: { min: 10, max: 40, step: 10 }
} as const satisfies NumberInput;

interface RescueValues {
	readonly margin: number;
	readonly retention: number;
	readonly discount: number;
	readonly valueGoing: number;
	readonly chanceAlone: number;
}

/**
 * The case of a customer at risk: who stays is there for certain to the end of the year, then with the retention
 * rate every year, m/(1 + i − r).
 */
export function rescueOf({ margin, retention, discount, valueGoing, chanceAlone }: RescueValues): Rescue {
	const perpetuity = { retention: shareOf(retention), discount: shareOf(discount) };
	return {
		valueStaying: margin * marginMultiple({ ...perpetuity, firstMargin: 'firstCertain' }),
		valueGoing,
		chanceAlone: shareOf(chanceAlone)
	};
}
