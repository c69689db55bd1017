import type { NumberInput } from '$lib/domain/clv/input';

const curveInput = <const Name extends string>(
	name: Name,
	label: NumberInput['label'],
	size: Pick<NumberInput, 'max' | 'step' | 'default' | 'slider' | 'exercise' | 'unit'>
) => ({ kind: 'number', name, label, min: 0, ...size }) as const satisfies NumberInput;

/** The S-shaped profit of cases 3 and 4: h t² + v up to the turn g, then at most N more. */
export const CURVE = [
	curveInput(
		'turn',
		{ zh: '加速到第几年 g', en: 'Years of quickening growth g' },
		// In exercises the turn lies behind: what is left can be integrated by hand.
		{
			unit: 'years',
			max: 40,
			step: 0.5,
			slider: { min: 0, max: 10 },
			default: 3,
			exercise: { min: 0, max: 0, step: 1 }
		}
	),
	curveInput(
		'growth',
		{ zh: '加速的快慢 h', en: 'How fast it quickens h' },
		{ unit: 'money', max: 10_000, step: 1, slider: { min: 0, max: 50 }, default: 12 }
	),
	curveInput(
		'start',
		{ zh: '起初的年利润 v', en: 'Yearly profit at first v' },
		{
			unit: 'money',
			max: 10_000_000,
			step: 5,
			slider: { min: 0, max: 300 },
			default: 40,
			exercise: { min: 40, max: 200, step: 20 }
		}
	),
	curveInput(
		'room',
		{ zh: '此后还能增长 N', en: 'Room to grow after that N' },
		{
			unit: 'money',
			max: 10_000_000,
			step: 5,
			slider: { min: 0, max: 300 },
			default: 90,
			exercise: { min: 40, max: 200, step: 20 }
		}
	)
] as const;
