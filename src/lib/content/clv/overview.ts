import type { Localized } from '$lib/domain/locale';

/** The methods of the overview by id. */
export const COMPARED_NAMES: Readonly<Record<string, Localized>> = {
	fourStepsEven: { zh: '四个步骤，必留 n 年', en: 'Four steps, sure to stay n years' },
	fourStepsRetention: { zh: '四个步骤，可能离开', en: 'Four steps, may leave' },
	perpetuityRenewal: { zh: '永续，首笔在续留之后', en: 'Perpetuity, first profit after renewal' },
	perpetuityCertain: { zh: '永续，首笔在一年末必得', en: 'Perpetuity, first profit certain' },
	perpetuityJoining: { zh: '永续，首笔在加入时', en: 'Perpetuity, first profit at joining' },
	overChurn: { zh: '利润 ÷ 流失率', en: 'Profit ÷ churn' },
	fixedLifetime: { zh: '固定平均年限', en: 'Fixed mean lifetime' },
	bergerNasr1: { zh: 'Berger 与 Nasr 情形 1', en: 'Berger & Nasr, case 1' },
	bergerNasr2a: { zh: 'Berger 与 Nasr 情形 2a，按月', en: 'Berger & Nasr, case 2a, monthly' },
	bergerNasr3: { zh: 'Berger 与 Nasr 情形 3，利润不变', en: 'Berger & Nasr, case 3, constant profit' },
	bergerNasr4: { zh: 'Berger 与 Nasr 情形 4，连续', en: 'Berger & Nasr, case 4, continuous' },
	bergerNasr5: { zh: 'Berger 与 Nasr 情形 5', en: 'Berger & Nasr, case 5' },
	dwyerRetention: { zh: 'DWYER 永久流失', en: 'Dwyer, lost for good' },
	dwyerMigration: { zh: 'DWYER 暂时流失', en: 'Dwyer, always a share' },
	customerMarkov: { zh: '马尔可夫链的极限', en: 'Markov chain, in the limit' },
	eventForecast: { zh: '顾客事件预测，每年一事件', en: 'Event forecasting, one event a year' },
	sbg: { zh: 'sBG，客户各不相同', en: 'sBG, customers who differ' }
};

/** What each convention says of a method, as a clause. */
export const CONVENTIONS: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
	first: {
		joining: { zh: '首笔利润在加入时即得', en: 'the first profit comes at joining' },
		afterYear: { zh: '首笔利润在一年末必得', en: 'the first profit comes after a year for certain' },
		afterRenewal: {
			zh: '首笔利润在一年末续留后才得',
			en: 'the first profit comes after a year, if he renews'
		}
	},
	payments: {
		years: { zh: '只算 n 笔利润', en: 'n profits are counted' },
		joiningAndYears: {
			zh: '算加入时一笔和以后 n 笔利润',
			en: 'one profit at joining and n more are counted'
		},
		endless: { zh: '一直算到永远', en: 'profits are counted for ever' }
	},
	staying: {
		sure: { zh: '客户一定留下', en: 'the customer is sure to stay' },
		retention: { zh: '每年按保持率离开，走了不回', en: 'some leave every year and do not come back' },
		meanLifetime: {
			zh: '人人恰好留平均年限 1 ÷ (1 − r)',
			en: 'everybody stays exactly the mean lifetime 1 ÷ (1 − r)'
		},
		differ: {
			zh: '客户各不相同，易走的先走，留下的越来越稳',
			en: 'customers differ: those who leave easily go first, and the rest stay longer'
		},
		comesBack: { zh: '停一年的客户还可能回来', en: 'who skips a year may come back' }
	},
	discounting: {
		yes: { zh: '折现', en: 'later money is discounted' },
		no: { zh: '不折现', en: 'nothing is discounted' }
	},
	promotionTime: {
		withProfit: { zh: '促销费用与利润同时支出', en: 'promotion is spent together with the profit' },
		midYear: {
			zh: '促销费用在年中支出，末笔利润之后不再支出',
			en: 'promotion is spent in mid-year, and none after the last profit'
		}
	},
	promotionFor: {
		buyers: { zh: '只为购买者花促销费用', en: 'promotion is spent on buyers only' },
		contacted: {
			zh: '凡未放弃的客户都花促销费用',
			en: 'promotion is spent on everyone not yet given up'
		}
	},
	rhythm: {
		yearly: { zh: '利润一年一次', en: 'profit comes once a year' },
		monthly: { zh: '利润与促销按月', en: 'profit and promotion are monthly' },
		flowing: { zh: '利润随时流入', en: 'profit flows in all the time' }
	}
};
