import type { NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart } from '$lib/domain/clv/method';
import { marginMultiple, type Perpetuity } from '../marginMultiple';
import { regainValue, secondLifetimeValue, type RegainGroup } from '../winback';
import { defineMethod } from './defineMethod';
import { DISCOUNT, MARGIN, RETENTION, shareOf } from './inputs';
import { cashSteps, MOST_ROWS } from './steps';
import { countSlot, factorSlot, moneySlot, shareSlot } from './slots';

const money = {
	kind: 'number',
	unit: 'money',
	min: 0,
	max: 1_000_000,
	step: 5
} as const satisfies Partial<NumberInput>;

const CUSTOMERS = {
	kind: 'number',
	name: 'customers',
	label: { zh: '联系的流失客户 n', en: 'Lost customers contacted n' },
	unit: 'count',
	min: 0,
	max: 10_000_000,
	step: 10,
	slider: { min: 0, max: 1000 },
	default: 200,
	exercise: { min: 100, max: 500, step: 100 }
} as const satisfies NumberInput;

const REGAINED = {
	kind: 'number',
	name: 'regainRate',
	label: { zh: '赢回率 q', en: 'Regain rate q' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 20,
	exercise: { min: 10, max: 30, step: 5 }
} as const satisfies NumberInput;

const ATTEMPT = {
	...money,
	name: 'attemptCost',
	label: { zh: '每次联系的成本', en: 'Cost of each attempt' },
	slider: { min: 0, max: 200 },
	default: 20,
	exercise: { min: 10, max: 40, step: 10 }
} as const satisfies NumberInput;

const OFFER = {
	...money,
	name: 'offerCost',
	label: { zh: '给赢回者的优惠', en: 'Offer to each who returns' },
	slider: { min: 0, max: 500 },
	default: 50,
	exercise: { min: 0, max: 100, step: 25 }
} as const satisfies NumberInput;

const SECOND_MARGIN = {
	...MARGIN,
	label: { zh: '回来后每年净利润 m', en: 'Yearly net profit after the return, m' },
	default: 150
} as const satisfies NumberInput;

const SECOND_RETENTION = {
	...RETENTION,
	label: { zh: '回来后的年保持率 r', en: 'Yearly retention after the return, r' },
	default: 70
} as const satisfies NumberInput;

interface Given {
	readonly customers: number;
	readonly regainRate: number;
	readonly margin: number;
	readonly retention: number;
	readonly discount: number;
	readonly attemptCost: number;
	readonly offerCost: number;
}

const perpetuityOf = ({ retention, discount }: Given): Perpetuity => ({
	retention: shareOf(retention),
	discount: shareOf(discount),
	firstMargin: 'immediate'
});
const secondOf = (given: Given) => given.margin * marginMultiple(perpetuityOf(given));

function groupOf(given: Given): RegainGroup {
	return {
		customers: given.customers,
		regainRate: shareOf(given.regainRate),
		secondValue: secondOf(given),
		attemptCost: given.attemptCost,
		offerCost: given.offerCost
	};
}

/** Stauss & Friege: winning a group back pays where n × regain rate × second lifetime value exceeds its cost. */
export const SECOND_VALUE = defineMethod({
	id: 'secondValue',
	inputs: [CUSTOMERS, REGAINED, SECOND_MARGIN, SECOND_RETENTION, { ...DISCOUNT, min: 0.5 }, ATTEMPT, OFFER],
	formulas: () => ['second', 'regain', 'breakEven'],
	work: (given) => {
		const group = groupOf(given);
		const { gain, cost, breakEvenRate } = regainValue(group);
		return {
			outputs: [
				{
					name: 'gain',
					label: { zh: '赢回的净收益', en: 'Gain from winning back' },
					unit: 'money',
					value: gain
				},
				{
					name: 'second',
					label: { zh: '第二终身价值', en: 'Second lifetime value' },
					unit: 'money',
					value: group.secondValue
				},
				{ name: 'cost', label: { zh: '赢回成本', en: 'Cost of winning back' }, unit: 'money', value: cost },
				{
					name: 'breakEven',
					label: { zh: '不赔不赚的赢回率', en: 'Regain rate that breaks even' },
					unit: 'percent',
					value: breakEvenRate === null ? NaN : 100 * breakEvenRate
				}
			],
			table: tableOf(given, group.secondValue),
			filled: filled(given, group),
			chart: chartOf(group)
		};
	},
	mistakes: [
		{ id: 'costForgotten', value: (given) => regainValue(groupOf(given)).regained },
		{
			id: 'offerToAll',
			value: (given) => {
				const { regained } = regainValue(groupOf(given));
				return regained - given.customers * (given.attemptCost + given.offerCost);
			}
		},
		{
			id: 'rateForgotten',
			value: (given) => regainValue({ ...groupOf(given), regainRate: 1 }).gain
		},
		{
			id: 'oneYearOnly',
			value: (given) => regainValue({ ...groupOf(given), secondValue: given.margin }).gain
		}
	]
});

/** The second lifetime, year by year. */
function tableOf(given: Given, secondValue: number) {
	const written = secondLifetimeValue(given.margin, perpetuityOf(given), MOST_ROWS / 2);
	const steps = cashSteps({ ...written, value: secondValue }, [
		'time',
		'retained',
		'amount',
		'expected',
		'discountFactor',
		'presentValue',
		'cumulative'
	]);
	return { ...steps, rest: secondValue - written.value };
}

function filled(given: Given, group: RegainGroup): MathFill[] {
	const count = countSlot(group.customers);
	const rate = shareSlot(group.regainRate);
	const second = moneySlot(group.secondValue);
	const attempt = moneySlot(group.attemptCost);
	const offer = moneySlot(given.offerCost);
	const { gain, breakEvenRate } = regainValue(group);
	const growth = factorSlot(1 + shareOf(given.discount));
	const fills: MathFill[] = [
		{
			template: 'secondFilled',
			slots: {
				margin: moneySlot(given.margin),
				growth,
				retention: factorSlot(shareOf(given.retention)),
				second
			}
		},
		{
			template: 'regainFilled',
			slots: { count, rate, second, offer, attempt, gain: moneySlot(gain) }
		}
	];
	if (breakEvenRate === null) return fills;
	const share = shareSlot(breakEvenRate);
	return [...fills, { template: 'breakEvenFilled', slots: { attempt, second, offer, share } }];
}

function chartOf(group: RegainGroup): MethodChart {
	const end = Math.min(1, Math.max(0.4, Math.ceil(group.regainRate * 15) / 10));
	const rates = Array.from({ length: 11 }, (_, i) => (i * end) / 10);
	const values = rates.map((regainRate) => regainValue({ ...group, regainRate }));
	return {
		x: { label: { zh: '赢回率（%）', en: 'Regain rate (%)' }, values: rates.map((rate) => 100 * rate) },
		y: 'money',
		series: [
			{
				key: 'regained',
				label: { zh: '赢回的价值', en: 'Value regained' },
				kind: 'line',
				role: 'main',
				values: values.map(({ regained }) => regained)
			},
			{
				key: 'cost',
				label: { zh: '赢回成本', en: 'Cost' },
				kind: 'line',
				role: 'quiet',
				values: values.map(({ cost }) => cost)
			},
			{
				key: 'gain',
				label: { zh: '净收益', en: 'Gain' },
				kind: 'line',
				role: 'second',
				values: values.map(({ gain }) => gain)
			}
		]
	};
}
