import type { NumberInput, RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { moneySlot } from './slots';

const SIZES = {
	kind: 'rows',
	name: 'sizes',
	label: { zh: '大、中、小客户（每位每年）', en: 'Large, medium, small customers (each, per year)' },
	columns: [
		{
			name: 'volume',
			label: { zh: '按原价购买额', en: 'Bought at list price' },
			unit: 'money',
			min: 0,
			max: 10_000_000,
			step: 100,
			exercise: { min: 1000, max: 9000, step: 1000 }
		},
		{
			name: 'rebate',
			label: { zh: '折扣 %', en: 'Discount %' },
			unit: 'percent',
			min: 0,
			max: 90,
			step: 1,
			exercise: { min: 0, max: 20, step: 5 }
		},
		{
			name: 'serve',
			label: { zh: '服务成本', en: 'Cost to serve' },
			unit: 'money',
			min: 0,
			max: 10_000_000,
			step: 10,
			exercise: { min: 100, max: 900, step: 100 }
		}
	],
	rowLabel: { zh: '第 {n} 组', en: 'Group {n}' },
	firstRow: 1,
	minRows: 3,
	maxRows: 3,
	exerciseRows: { min: 3, max: 3 },
	default: [
		[20_000, 20, 3600],
		[8_000, 4, 700],
		[1_000, 0, 260]
	]
} as const satisfies RowsInput;

const GROSS = {
	kind: 'number',
	name: 'gross',
	label: { zh: '原价下的毛利率', en: 'Gross margin at list price' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 40,
	exercise: { min: 30, max: 60, step: 10 }
} as const satisfies NumberInput;

/** Names of the groups in a table. */
const NAMES = [
	{ zh: '大客户', en: 'Large' },
	{ zh: '中等客户', en: 'Medium' },
	{ zh: '小客户', en: 'Small' }
];

interface Size {
	readonly volume: number;
	readonly rebate: number;
	readonly goods: number;
	readonly serve: number;
	readonly profit: number;
}

/** Goods cost what they cost, whatever price was agreed: a rebate comes out of profit alone. */
function sizeOf([volume, rebate, serve]: readonly number[], gross: number): Size {
	const given = volume! * shareOf(rebate!);
	const goods = volume! * (1 - shareOf(gross));
	return { volume: volume!, rebate: given, goods, serve: serve!, profit: volume! - given - goods - serve! };
}

/** Why the largest customers need not earn most: rebates and service against what they buy. */
export const CUSTOMER_SIZES = defineMethod({
	id: 'customerSizes',
	inputs: [SIZES, GROSS],
	formulas: () => ['size'],
	work: ({ sizes, gross }) => {
		const found = sizes.map((row) => sizeOf(row, gross));
		const [large, medium, small] = found as [Size, Size, Size];
		return {
			outputs: [
				{
					name: 'medium',
					label: { zh: '一位中等客户的利润', en: 'Profit of one medium customer' },
					unit: 'money',
					value: medium.profit
				},
				{
					name: 'large',
					label: { zh: '一位大客户', en: 'One large customer' },
					unit: 'money',
					value: large.profit
				},
				{
					name: 'small',
					label: { zh: '一位小客户', en: 'One small customer' },
					unit: 'money',
					value: small.profit
				},
				{
					name: 'mediumReturn',
					label: { zh: '中等客户每百元实付的利润', en: 'Medium: profit per 100 yuan paid' },
					unit: 'money',
					value: perHundred(medium)
				},
				{
					name: 'largeReturn',
					label: { zh: '大客户每百元实付的利润', en: 'Large: profit per 100 yuan paid' },
					unit: 'money',
					value: perHundred(large)
				}
			],
			table: tableOf(found),
			filled: [filled(medium)],
			chart: chartOf(found)
		};
	},
	mistakes: [
		{
			id: 'serviceForgotten',
			value: ({ sizes, gross }) => {
				const medium = sizeOf(sizes[1]!, gross);
				return medium.profit + medium.serve;
			}
		},
		{
			id: 'rebateForgotten',
			value: ({ sizes, gross }) => {
				const medium = sizeOf(sizes[1]!, gross);
				return medium.profit + medium.rebate;
			}
		},
		{
			id: 'marginOfPaid',
			value: ({ sizes, gross }) => {
				const medium = sizeOf(sizes[1]!, gross);
				return (medium.volume - medium.rebate) * shareOf(gross) - medium.serve;
			}
		}
	]
});

const perHundred = ({ volume, rebate, profit }: Size) => (100 * profit) / (volume - rebate);

function tableOf(sizes: readonly Size[]): StepTable {
	return {
		columns: [
			{ key: 'group', label: { zh: '客户', en: 'Customer' }, unit: 'text' },
			{ key: 'volume', label: { zh: '按原价', en: 'At list price' }, unit: 'money' },
			{ key: 'rebate', label: { zh: '− 折扣', en: '− discount' }, unit: 'money' },
			{ key: 'goods', label: { zh: '− 商品成本', en: '− cost of goods' }, unit: 'money' },
			{ key: 'serve', label: { zh: '− 服务成本', en: '− cost to serve' }, unit: 'money' },
			{ key: 'profit', label: { zh: '= 利润', en: '= profit' }, unit: 'money' },
			{ key: 'return', label: { zh: '每百元实付的利润', en: 'Profit per 100 paid' }, unit: 'money' }
		],
		rows: sizes.map((size, i) => [
			NAMES[i]!,
			size.volume,
			size.rebate,
			size.goods,
			size.serve,
			size.profit,
			perHundred(size)
		])
	};
}

function filled(medium: Size): MathFill {
	return {
		template: 'sizeFilled',
		slots: {
			volume: moneySlot(medium.volume),
			rebate: moneySlot(medium.rebate),
			goods: moneySlot(medium.goods),
			serve: moneySlot(medium.serve),
			profit: moneySlot(medium.profit)
		}
	};
}

function chartOf(sizes: readonly Size[]): MethodChart {
	return {
		x: {
			label: { zh: '组（1 大，2 中，3 小）', en: 'Group (1 large, 2 medium, 3 small)' },
			values: [1, 2, 3]
		},
		y: 'money',
		series: [
			{
				key: 'profit',
				label: { zh: '每百元实付的利润', en: 'Profit per 100 yuan paid' },
				kind: 'bar',
				role: 'main',
				values: sizes.map(perHundred)
			}
		]
	};
}
