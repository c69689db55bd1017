import { MATH } from './math/winBack';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	staying: { symbol: 'V₁', meaning: { zh: '若留下的价值', en: 'value if he stays' } },
	going: { symbol: 'V₀', meaning: { zh: '若离开的价值', en: 'value if he goes' } },
	alone: {
		symbol: 'p₀',
		meaning: { zh: '不挽救也会留下的可能', en: 'chance that he stays without rescue' }
	},
	rescued: { symbol: 'p₁', meaning: { zh: '挽救后留下的可能', en: 'chance that he stays when rescued' } },
	spend: { symbol: 's', meaning: { zh: '挽救投入', en: 'rescue spending' } },
	response: {
		symbol: 'C, k',
		meaning: {
			zh: '要走的人里至多能劝回的比例、上升的快慢',
			en: 'share of those going that can be convinced at most, speed of the rise'
		}
	},
	margin: { symbol: 'm', meaning: { zh: '每年净利润', en: 'yearly net profit' } },
	retention: { symbol: 'r', meaning: { zh: '年保持率', en: 'yearly retention' } },
	discount: { symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	second: { symbol: 'V₂', meaning: { zh: '第二终身价值', en: 'second lifetime value' } }
} as const;

const STAY_TIMING = {
	zh: '若留下：一年末必得 m，此后每年按保持率 r 留下，价值为 m ÷ (1 + i − r)。挽救的钱现在花，不折现。',
	en: 'If he stays, m comes for certain at the end of the year, and after that he is kept at the rate r: m ÷ (1 + i − r). Rescue is paid for now and not discounted.'
} as const;

const COURSE_CEILING = {
	zh: '课程教材：只要挽救时的终身价值比不挽救的大，就可以在这一上限以内增加挽救费用。',
	en: 'The course texts: spending may be raised as long as lifetime value with rescue exceeds that without; the difference is the ceiling.'
} as const;

const CEILING: MethodText = {
	title: { zh: '挽救投入的上限', en: 'Ceiling of rescue spending' },
	symbols: [
		SYMBOLS.staying,
		SYMBOLS.going,
		SYMBOLS.alone,
		SYMBOLS.rescued,
		{ symbol: 's', meaning: { zh: '挽救投入，至多 s max', en: 'rescue spending, s max at most' } },
		SYMBOLS.margin,
		SYMBOLS.retention,
		SYMBOLS.discount
	],
	when: [
		{
			zh: '预警说某位客户要走，问最多花多少钱留他。',
			en: 'A warning says that a customer is about to go: how much may keeping him cost at most?'
		},
		{ zh: '检查现有的挽救办法有没有花过头。', en: 'To check whether a rescue programme spends too much.' }
	],
	assumes: [
		{
			zh: '先分清流失类型：本来就挽救不了的（搬走、不再需要），p₁ = p₀，上限为 0。',
			en: 'First tell the type of churn: where nothing can be rescued (he moves away, needs it no more) p₁ = p₀ and the ceiling is 0.'
		},
		{
			zh: '两种可能都估得出来；最好拿一组不挽救的客户来比。',
			en: 'Both chances can be estimated, best by comparing with customers who are not rescued.'
		}
	],
	timing: STAY_TIMING,
	source: COURSE_CEILING,
	chart: {
		title: {
			zh: '挽救这位客户至多值得花 {ceiling}',
			en: 'Rescuing this customer is worth {ceiling} at most'
		},
		subtitle: {
			zh: '终身价值与投入上限，随留下的可能，元',
			en: 'Lifetime value and ceiling of spending, by chance that he stays, yuan'
		},
		sentence: {
			zh: '挽救时的终身价值 {valueWith}，不挽救 {valueWithout}，上限是两者之差 {ceiling}，不是他的全部价值 {valueStaying}。',
			en: 'Lifetime value is {valueWith} with rescue and {valueWithout} without; the ceiling is the difference, {ceiling}, and not all that he is worth, {valueStaying}.'
		}
	},
	question: {
		zh: '一位客户想走。若留下，他一年末带来 {margin}，此后每年保持率 {retention}，年折现率 {discount}；若离开，价值为 {valueGoing}。不挽救，他留下的可能为 {chanceAlone}；挽救后为 {chanceRescued}。挽救他至多值得花多少？',
		en: 'A customer thinks of leaving. If he stays he brings {margin} at the end of the year, after that yearly retention is {retention}, and the yearly discount rate is {discount}; if he goes he is worth {valueGoing}. He stays with a chance of {chanceAlone} if nothing is done and {chanceRescued} if he is rescued. How much may the rescue cost at most?'
	},
	mistakes: {
		aloneForgotten: {
			zh: '没有减去不挽救的终身价值。有些人不挽救也会留下。',
			en: 'lifetime value without rescue was not subtracted. Some stay even if nothing is done.'
		},
		wholeValue: {
			zh: '这是他留下时的全部价值。挽救只改变留下的可能，上限只是可能之差乘价值。',
			en: 'that is all he is worth if he stays. Rescue changes the chance only: the ceiling is the difference of chances times the value.'
		},
		undiscountedLife: { zh: '没有折现。', en: 'nothing was discounted.' }
	}
};

const SPEND: MethodText = {
	title: { zh: '花多少最合算', en: 'How much to spend' },
	symbols: [
		SYMBOLS.alone,
		SYMBOLS.response,
		SYMBOLS.spend,
		SYMBOLS.staying,
		SYMBOLS.going,
		{ symbol: 'G', meaning: { zh: '净收益', en: 'gain' } }
	],
	when: [
		{
			zh: '挽救费用可多可少：打电话、减价、派人上门，越贵越有效。',
			en: 'Where rescue can cost more or less: a call, a rebate, a visit, the dearer the more effective.'
		}
	],
	assumes: [
		{
			zh: '钱只对要走的人起作用，越花效果越小，至多劝回 C。',
			en: 'Money works on those who would go only, ever less, and convinces C of them at most.'
		},
		{
			zh: '课程只说增加费用可提高成功的可能；曲线的形状是我们的选择（与 Blattberg–Deighton 相同）。',
			en: 'The course says only that more money raises the chance; the shape of the curve is our choice (that of Blattberg & Deighton).'
		}
	],
	timing: STAY_TIMING,
	source: {
		zh: '上限：课程教材。响应曲线：Blattberg 与 Deighton（1996）用于维系的曲线，此处用于挽救。',
		en: 'Ceiling: the course texts. Response: the curve of Blattberg & Deighton (1996) for retention, used for rescue.'
	},
	chart: {
		title: {
			zh: '花 {best} 最合算，得 {bestGain}；现在花 {spend}，得 {gain}',
			en: 'Spending {best} gains most, {bestGain}; {spend} gains {gain}'
		},
		subtitle: {
			zh: '多得的价值（上限）、投入、净收益，随投入，元',
			en: 'Value added (the ceiling), spending, and gain, by spending, yuan'
		},
		sentence: {
			zh: '花 {spend} 使留下的可能升到 {chance}，上限 {ceiling}，净收益 {gain}。没过上限不等于最合算：净收益在 {best} 处最高。',
			en: '{spend} raises the chance of staying to {chance}, with a ceiling of {ceiling} and a gain of {gain}. Below the ceiling is not yet best: gain is highest at {best}.'
		}
	},
	question: {
		zh: '一位客户想走。若留下，他一年末带来 {margin}，此后每年保持率 {retention}，年折现率 {discount}；若离开，价值为 {valueGoing}。不挽救，他留下的可能为 {chanceAlone}。试过每人花 {tried}，劝回了要走的人的 {convinced}，至多能劝回 {convincedCeiling}，曲线为 C(1 − e^(−ks))。花 {spend} 挽救他，期望净收益是多少？',
		en: 'A customer thinks of leaving. If he stays he brings {margin} at the end of the year, after that yearly retention is {retention}, and the yearly discount rate is {discount}; if he goes he is worth {valueGoing}. He stays with a chance of {chanceAlone} if nothing is done. Spending {tried} a head convinced {convinced} of those going, at most {convincedCeiling} can be convinced, and the curve is C(1 − e^(−ks)). What is the expected gain of spending {spend} on him?'
	},
	mistakes: {
		spendForgotten: { zh: '没有减去投入本身。', en: 'the spending itself was not subtracted.' },
		worksOnAll: {
			zh: '把响应用在了所有人身上。本来就会留下的 p₀ 不需要劝。',
			en: 'the response was applied to everyone. Those who stay anyway, p₀, need no convincing.'
		},
		wholeValue: {
			zh: '没有减去不挽救也会得到的价值。',
			en: 'the value that would have come without rescue was not subtracted.'
		}
	}
};

const SECOND: MethodText = {
	title: { zh: '第二终身价值', en: 'Second lifetime value' },
	symbols: [
		SYMBOLS.second,
		SYMBOLS.margin,
		SYMBOLS.retention,
		SYMBOLS.discount,
		{ symbol: 'n, q', meaning: { zh: '联系的人数、赢回率', en: 'customers contacted, regain rate' } },
		{
			symbol: 'cₐ, cₒ',
			meaning: { zh: '每次联系、每份优惠的成本', en: 'cost of an attempt, of an offer' }
		}
	],
	when: [
		{
			zh: '客户已经走了，问值不值得去请回来。',
			en: 'Customers have left already: does it pay to ask them back?'
		},
		{
			zh: '给一批流失客户做赢回活动的预算。',
			en: 'To plan a win-back campaign for a group of lost customers.'
		}
	],
	assumes: [
		{
			zh: '回来以后的利润和保持率要重新估：他了解我们，我们知道他为何走，可能更高；他已走过一次，也可能更低。',
			en: 'Profit and retention after the return are estimated anew: he knows us and we know why he left, so they may be higher; he has left once, so they may be lower.'
		},
		{
			zh: '联系的成本对每个人都付，优惠只给回来的人。',
			en: 'Every contact is paid for, the offer only for those who return.'
		}
	],
	timing: {
		zh: '回来时立即得首笔利润，以后每年末按保持率再得。赢回成本另列，不在第二终身价值之内。',
		en: 'The first profit comes at the return, further ones at year ends with the retention rate. Winning back is counted apart, not within the second lifetime value.'
	},
	source: {
		zh: 'Stauss 与 Friege（1999）“Regaining Service Customers: Costs and Benefits of Regain Management”，Journal of Service Research 1(4)。',
		en: 'Stauss & Friege (1999), “Regaining Service Customers: Costs and Benefits of Regain Management”, Journal of Service Research 1(4).'
	},
	chart: {
		title: {
			zh: '赢回率超过 {breakEven} 就合算；按 {regainRate} 可得 {gain}',
			en: 'It pays above a regain rate of {breakEven}; at {regainRate} it gains {gain}'
		},
		subtitle: {
			zh: '赢回的价值、成本与净收益，随赢回率，元',
			en: 'Value regained, cost and gain, by regain rate, yuan'
		},
		sentence: {
			zh: '每位回来的客户还值 {second}；成本合计 {cost}，净收益 {gain}。赢回率低于 {breakEven} 时不如不做。',
			en: 'Each who returns is worth {second}; the cost is {cost} and the gain {gain}. Below a regain rate of {breakEven} it is better left.'
		}
	},
	question: {
		zh: '联系 {customers} 位流失客户，每次联系花 {attemptCost}，预计赢回 {regainRate}，每位回来的给 {offerCost} 的优惠。回来后每年净利润 {margin}，首笔立即得到，年保持率 {retention}，年折现率 {discount}。这次活动的净收益是多少？',
		en: '{customers} lost customers are contacted at {attemptCost} each; {regainRate} are expected to return, and each of them gets an offer of {offerCost}. After the return a customer brings {margin} a year, the first at once; yearly retention is {retention}, the yearly discount rate {discount}. What does the campaign gain?'
	},
	mistakes: {
		costForgotten: { zh: '没有减去赢回成本。', en: 'the cost of winning back was not subtracted.' },
		offerToAll: {
			zh: '给所有人算了优惠。优惠只给回来的人，联系的成本才是每人都有。',
			en: 'the offer was counted for everyone. Only those who return get it; the attempt is what everyone costs.'
		},
		rateForgotten: { zh: '没有乘赢回率。', en: 'the regain rate was left out.' },
		oneYearOnly: {
			zh: '只算了一年的利润。第二终身价值包括以后各年。',
			en: 'one year’s profit was counted only. The second lifetime value holds the later years too.'
		}
	}
};

const CALLS: MethodText = {
	title: { zh: '先联系谁', en: 'Whom to call first' },
	symbols: [
		{
			symbol: 'q, V₂, c',
			meaning: {
				zh: '回来的可能、第二终身价值、联系成本',
				en: 'chance to return, second lifetime value, cost of calling'
			}
		},
		{ symbol: 'g', meaning: { zh: '期望净收益', en: 'expected gain' } }
	],
	when: [
		{
			zh: '钱或时间不够，联系不了所有流失客户。',
			en: 'Where money or time will not do for all lost customers.'
		}
	],
	assumes: [
		{
			zh: '各人互不影响；钱按名单从上往下花，花到下一位付不起为止。',
			en: 'Customers do not affect each other; money is spent down the list until the next call cannot be paid.'
		},
		{
			zh: '最后剩下的钱若付不起下一位，换一种组合有时略好；人数一多，差别就很小。',
			en: 'Where the last bit of money does not fit, another combination may do slightly better; with many customers the difference is small.'
		}
	],
	timing: {
		zh: '第二终身价值按回来那一刻估，联系成本现在付。',
		en: 'The second lifetime value is as of the return; calling is paid for now.'
	},
	source: {
		zh: '第二终身价值：Stauss 与 Friege（1999）。按每元净收益排序是资源有限时的一般做法。',
		en: 'Second lifetime value: Stauss & Friege (1999). Ranking by gain per yuan is the general rule where means are limited.'
	},
	chart: {
		title: {
			zh: '用 {budget} 联系 {called} 位，净收益 {gain}',
			en: '{budget} pays for {called} calls, which gain {gain}'
		},
		subtitle: {
			zh: '按名单次序：每位的净收益（柱），累计花费与净收益（线），元',
			en: 'Down the list: gain of each call (bars), spent and gained so far (lines), yuan'
		},
		sentence: {
			zh: '值得联系的有 {worth} 位，全部联系净收益 {allGain}；钱够联系 {called} 位，用去 {spent}，净收益 {gain}。',
			en: '{worth} are worth calling, for a gain of {allGain} in all; the money pays for {called}, costs {spent} and gains {gain}.'
		}
	},
	question: {
		zh: '流失客户（第二终身价值 / 回来的可能 / 联系成本）：{lost}。有 {budget} 可用。按每元净收益由高到低联系，直到下一位付不起为止，期望净收益是多少？',
		en: 'Lost customers (second lifetime value / chance to return / cost of calling): {lost}. There is {budget} to spend. Calling by gain per yuan, best first, until the next call cannot be paid, what is the expected gain?'
	},
	mistakes: {
		byValue: {
			zh: '按第二终身价值排了序。价值高而请不回来的人，不该排在前面。',
			en: 'ranked by second lifetime value. Who is worth much but will not return does not come first.'
		},
		byChance: {
			zh: '按回来的可能排了序，没有看他值多少、要花多少。',
			en: 'ranked by chance, whatever he is worth and costs.'
		},
		byGain: {
			zh: '按净收益排了序。钱有限时，要看每一元换来多少。',
			en: 'ranked by gain. Where money is limited, gain per yuan decides.'
		},
		everybody: {
			zh: '联系了所有值得联系的人，超出了可用的钱。',
			en: 'everyone worth calling was called, for more money than there is.'
		}
	}
};

/** Page 8 of the workbench. */
export const WIN_BACK_PAGE: PageText = {
	id: 'win-back',
	intro: {
		zh: '并不是每位客户都值得挽留。先弄清为什么走、能不能挽救，再看挽救使终身价值多了多少：多出来的就是投入的上限。已经走了的，看回来以后还值多少，先联系每一元换来最多的人。',
		en: 'Not every customer is worth keeping. First ask why he leaves and whether he can be rescued, then by how much rescue raises lifetime value: that is the ceiling of what to spend. For those already gone, ask what they are worth after a return, and call first where a yuan brings most.'
	},
	methods: { rescueCeiling: CEILING, rescueSpend: SPEND, secondValue: SECOND, callList: CALLS },
	math: MATH
};
