import { expect, test } from 'vitest';
import { questions } from '$lib/content/questions/ch10/chapter';
import { tierShares } from '$lib/formulas/concentration';
import { fourSteps } from '$lib/formulas/fourSteps';
import { rescueCeiling } from '$lib/formulas/rescue';
import { satisfactionRatio } from '$lib/formulas/satisfactionRatio';
import { markedTasks } from './questionBank';

/** All model sentences of a case, in both languages. */
function answer(id: string): string {
	const question = questions.find((q) => q.id === id);
	if (!question) throw new Error(`no ${id}`);
	return markedTasks(question)
		.flatMap(({ points }) => points.flatMap(({ text }) => [text.zh, text.en]))
		.join('\n');
}

/** The same amount as the Chinese text writes it, in units of ten thousand, and as the English one does. */
const amount = (yuan: number, digits = 0) => [
	`${(yuan / 10_000).toFixed(digits)} 万`,
	Math.round(yuan).toLocaleString('en')
];
const holds = (id: string, figures: readonly string[]) => {
	const text = answer(id);
	expect(
		figures.filter((figure) => !text.includes(figure)),
		id
	).toEqual([]);
};

test('the power utility’s satisfaction is the same before and after', () => {
	const [before, after] = [satisfactionRatio(6.4, 8), satisfactionRatio(6.8, 8.5)];
	expect(after).toBeCloseTo(before, 12);
	holds('ch10-case-001', [`6.4 ÷ 8.0 = ${before.toFixed(1)}`, `仍是 ${after.toFixed(1)}`]);
});

test('managers for firms cost little of their revenue, managers for households most of it', () => {
	const [firms, households, sales, load, cost] = [800, 200_000, 2e9, 40, 150_000];
	const share = (users: number, revenue: number) => ((users / load) * cost) / revenue;
	holds('ch10-case-002', [
		`${((100 * firms) / (firms + households)).toFixed(1)} %`,
		`${firms / load} 人`,
		`${(100 * share(firms, 0.55 * sales)).toFixed(2)} %`,
		`${households / load} 人`
	]);
	expect(share(households, 0.45 * sales)).toBeGreaterThan(0.8);
});

test('the logistics company’s tiers hold 80, 15 and 5 % of value', () => {
	const values = [
		...Array<number>(100).fill(80_000),
		...Array<number>(300).fill(5_000),
		...Array<number>(1_600).fill(312.5)
	];
	expect(values.reduce((sum, each) => sum + each, 0)).toBe(10_000_000);
	const shares = tierShares(values, [0.05, 0.15, 0.8]).map(({ share }) => share);
	for (const [tier, share] of [0.8, 0.15, 0.05].entries()) expect(shares[tier]).toBeCloseTo(share, 12);
	holds('ch10-case-003', [
		'312.5',
		'80,000',
		`${80_000 / 312.5}`,
		...amount(3 * 80_000),
		...amount(200 * 312.5, 2)
	]);
});

test('keeping forty more customers saves what the plan costs, but only by the multiples of the paper', () => {
	const gain = (multiple: number) => 40 * (500 * multiple + 2_000);
	expect(gain(6)).toBe(200 * 1_000);
	holds(
		'ch10-case-004',
		[5, 6, 8].flatMap((multiple) => amount(gain(multiple)))
	);
	holds(
		'ch10-case-004',
		[5, 6, 8].flatMap((multiple) => amount(100 * 500 * multiple))
	);
});

test('the steel maker’s customers are worth what the four steps give', () => {
	const old = fourSteps({ profits: [15, 15, 15], discount: 0.1 }).value;
	const potential = fourSteps({ profits: [20, 30, 24], discount: 0.1 }).value;
	holds(
		'ch10-case-006',
		[old, potential, potential - 10].map((value) => value.toFixed(1))
	);
	holds(
		'ch10-case-006',
		[old, potential, potential - 10].map((value) => `${Math.round(10 * value)},000`)
	);
});

test('the ceiling of rescue spending and the net gain of both plans', () => {
	const rescue = { valueStaying: 2_000_000, valueGoing: 0, chanceAlone: 0.6 };
	const [one, two] = [rescueCeiling(rescue, 0.8), rescueCeiling(rescue, 0.85)];
	expect(one - 200_000).toBeGreaterThan(two - 450_000);
	holds(
		'ch10-case-007',
		[one, two].flatMap((ceiling) => amount(ceiling))
	);
	holds(
		'ch10-case-007',
		[one - 200_000, two - 450_000].map((net) => amount(net)[0]!)
	);
});

test('who owns two homes, by region', () => {
	const both = 0.36 * 0.9;
	holds(
		'ch10-case-009',
		[both, both / 0.525, (0.36 - both) / (1 - 0.525)].map((share) => `${(100 * share).toFixed(1)} %`)
	);
});

test('an exhibitor’s three years at either rate', () => {
	const [now, then] = [0.75, 0.8].map(
		(retention) => fourSteps({ profits: [3_000, 3_000, 3_000], discount: 0.1, retention }).value
	) as [number, number];
	holds(
		'ch10-case-010',
		[now, then, then - now].map((value) => value.toFixed(0))
	);
	holds('ch10-case-010', [amount(400 * (then - now), 1)[0]!]);
});

test('the vouchers of the online shop lower its margin', () => {
	const [withVoucher, without] = [1_200 * (50 - 20), 900 * 50];
	holds('ch10-case-013', [withVoucher, without, without - withVoucher, without / (50 - 20)].map(String));
});
