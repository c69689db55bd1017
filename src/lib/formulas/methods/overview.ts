import type { Inputs, InputSpec } from '$lib/domain/clv/input';
import { bergerNasr1 } from '../bergerNasr1';
import { bergerNasr2a } from '../bergerNasr2a';
import { bergerNasr3 } from '../bergerNasr3';
import { bergerNasr4 } from '../bergerNasr4';
import { bergerNasr5 } from '../bergerNasr5';
import type { ComparedCustomer, Conventions } from '../conventions';
import { limitValues, recencyChain } from '../customerMarkov';
import { dwyerMigration } from '../dwyerMigration';
import { dwyerRetention } from '../dwyerRetention';
import { eventForecast } from '../eventForecast';
import { evenProfits, fourSteps } from '../fourSteps';
import { fixedLifetimeValue, marginOverChurn } from '../lifetimeTraps';
import { marginMultiple, type FirstMargin } from '../marginMultiple';
import { betaOf } from '../presence';
import { sbgDel } from '../sbg';
import { DISCOUNT, MARGIN, RETENTION, shareOf, YEARS } from './inputs';

/** The inputs of the overview: one customer for all methods. */
export const OVERVIEW_INPUTS: readonly InputSpec[] = [
	{
		...MARGIN,
		name: 'contribution',
		label: { zh: '每年毛利', en: 'Yearly contribution' },
		help: { zh: '促销与维系费用之前。', en: 'Before promotion and retention cost.' },
		min: 0,
		default: 260,
		company: 'contribution'
	},
	{
		...MARGIN,
		name: 'promotion',
		label: { zh: '每年促销与维系费用', en: 'Yearly promotion and retention cost' },
		min: 0,
		slider: { min: 0, max: 300 },
		default: 50,
		company: 'promotion'
	},
	{ ...RETENTION, min: 1, max: 99, default: 75 },
	{ ...DISCOUNT, min: 0.5, default: 20 },
	{ ...YEARS, default: 10 },
	{
		...RETENTION,
		name: 'comeback',
		label: { zh: '停一年后回来的机会', en: 'Chance to return after a year off' },
		help: { zh: '只有“暂时流失”的方法用到。', en: 'Used by always-a-share methods only.' },
		default: 20,
		company: undefined
	},
	{
		kind: 'number',
		name: 'spread',
		label: { zh: '客户差异 φ', en: 'How much customers differ φ' },
		help: {
			zh: '0 为人人相同，1 为非走即留；只有 sBG 用到。',
			en: '0: all alike, 1: stayers and leavers; used by sBG only.'
		},
		unit: 'shape',
		min: 0.01,
		max: 0.95,
		step: 0.01,
		default: 0.2
	}
];

/** The overview's inputs as the formulas take them. */
export function comparedCustomer(inputs: Inputs): ComparedCustomer {
	const number = (name: string) => inputs[name] as number;
	return {
		contribution: number('contribution'),
		promotion: number('promotion'),
		retention: shareOf(number('retention')),
		discount: shareOf(number('discount')),
		years: number('years'),
		comeback: shareOf(number('comeback')),
		spread: number('spread')
	};
}

/** A method as the overview compares it. */
export interface ComparedMethod {
	readonly id: string;
	/** The page that explains it. */
	readonly page: string;
	readonly conventions: Conventions;
	/** By the method's own formula. @throws FormulaError */
	readonly value: (customer: ComparedCustomer) => number;
}

const PLAIN: Conventions = {
	first: 'joining',
	payments: 'joiningAndYears',
	staying: 'retention',
	discounting: 'yes',
	promotionTime: 'withProfit',
	promotionFor: 'buyers',
	rhythm: 'yearly'
};
const END_OF_YEAR = { ...PLAIN, first: 'afterYear', payments: 'years' } as const;
const ENDLESS = { ...PLAIN, payments: 'endless' } as const;
const COMING_BACK = { ...PLAIN, staying: 'comesBack', promotionFor: 'contacted' } as const;

const netOf = ({ contribution, promotion }: ComparedCustomer) => contribution - promotion;
const migrationOf = ({
	retention,
	comeback,
	contribution,
	promotion,
	discount,
	years
}: ComparedCustomer) => ({
	customers: 1,
	probabilities: [retention, comeback],
	margin: contribution,
	contact: promotion,
	discount,
	periods: years
});
const perpetuity = (firstMargin: FirstMargin) => (customer: ComparedCustomer) =>
	netOf(customer) * marginMultiple({ ...customer, firstMargin });
const bergerNasrOf = ({ contribution, promotion, ...rest }: ComparedCustomer) => ({
	...rest,
	margin: contribution,
	promotion
});

/** Every method that values the one customer, in the order of the pages. */
export const COMPARED_METHODS: readonly ComparedMethod[] = [
	{
		id: 'fourStepsEven',
		page: 'four-steps',
		conventions: { ...END_OF_YEAR, staying: 'sure' },
		value: (c) => fourSteps({ profits: evenProfits(netOf(c), c.years), discount: c.discount }).value
	},
	{
		id: 'fourStepsRetention',
		page: 'four-steps',
		conventions: END_OF_YEAR,
		value: (c) => fourSteps({ ...c, profits: evenProfits(netOf(c), c.years) }).value
	},
	{
		id: 'perpetuityRenewal',
		page: 'perpetuity',
		conventions: { ...ENDLESS, first: 'afterRenewal' },
		value: perpetuity('afterRenewal')
	},
	{
		id: 'perpetuityCertain',
		page: 'perpetuity',
		conventions: { ...ENDLESS, first: 'afterYear' },
		value: perpetuity('firstCertain')
	},
	{
		id: 'perpetuityJoining',
		page: 'perpetuity',
		conventions: ENDLESS,
		value: perpetuity('immediate')
	},
	{
		id: 'overChurn',
		page: 'perpetuity',
		conventions: { ...ENDLESS, first: 'afterYear', discounting: 'no' },
		value: (c) => marginOverChurn(netOf(c), 1 - c.retention)
	},
	{
		id: 'fixedLifetime',
		page: 'perpetuity',
		conventions: { ...ENDLESS, first: 'afterYear', staying: 'meanLifetime' },
		value: (c) => fixedLifetimeValue(netOf(c), 1 - c.retention, c.discount)
	},
	{
		id: 'bergerNasr1',
		page: 'berger-nasr',
		conventions: { ...PLAIN, promotionTime: 'midYear' },
		value: (c) => bergerNasr1(bergerNasrOf(c)).value
	},
	{
		id: 'bergerNasr2a',
		page: 'berger-nasr',
		conventions: { ...PLAIN, promotionTime: 'midYear', rhythm: 'monthly' },
		value: (c) =>
			bergerNasr2a({
				cyclesPerYear: 12,
				margin: c.contribution / 12,
				promotion: c.promotion / 12,
				retention: c.retention ** (1 / 12),
				discount: c.discount,
				years: c.years
			}).value
	},
	{
		id: 'bergerNasr3',
		page: 'berger-nasr',
		conventions: PLAIN,
		value: (c) => bergerNasr3({ ...c, profits: evenProfits(netOf(c), c.years + 1) }).value
	},
	{
		id: 'bergerNasr4',
		page: 'berger-nasr',
		conventions: { ...PLAIN, payments: 'years', rhythm: 'flowing' },
		value: (c) => bergerNasr4({ ...c, curve: { turn: 0, growth: 0, start: netOf(c), room: 0 } })
	},
	{
		id: 'bergerNasr5',
		page: 'berger-nasr',
		conventions: { ...COMING_BACK, promotionTime: 'midYear' },
		value: (c) => bergerNasr5(migrationOf(c)).value
	},
	{
		id: 'dwyerRetention',
		page: 'dwyer',
		conventions: PLAIN,
		value: (c) =>
			dwyerRetention({
				customers: 1,
				retentions: Array<number>(c.years).fill(c.retention),
				margins: evenProfits(netOf(c), c.years + 1),
				discount: c.discount
			}).value
	},
	{
		id: 'dwyerMigration',
		page: 'dwyer',
		conventions: COMING_BACK,
		value: (c) => dwyerMigration(migrationOf(c)).value
	},
	{
		id: 'customerMarkov',
		page: 'dwyer',
		conventions: { ...COMING_BACK, payments: 'endless' },
		value: (c) => limitValues(recencyChain(migrationOf(c)))[0]!
	},
	{
		id: 'eventForecast',
		page: 'events',
		conventions: END_OF_YEAR,
		value: (c) =>
			eventForecast(
				Array.from({ length: c.years }, (_, t) => ({
					month: 12 * (t + 1),
					probability: c.retention ** t,
					revenue: c.contribution,
					cost: c.promotion
				})),
				c.discount
			).value
	},
	{
		id: 'sbg',
		page: 'heterogeneity',
		conventions: { ...ENDLESS, staying: 'differ' },
		value: (c) => netOf(c) * sbgDel(betaOf(c), c.discount)
	}
];
