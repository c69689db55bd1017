import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch06-single-001',
		chapter: 6,
		concepts: ['clv-definition'],
		difficulty: 1,
		stem: {
			zh: '下面哪一项最符合“客户终身价值”？',
			en: 'Which of these comes closest to “customer lifetime value”?'
		},
		options: [
			{
				text: {
					zh: '客户从第一次到今天的购买金额总和',
					en: 'All that the customer has paid from the first purchase until today'
				},
				right: false,
				reason: {
					zh: '只看过去，而且把收入当成利润：没有扣成本，也没有算以后。',
					en: 'Looks only back and takes revenue for profit: no costs are subtracted and nothing to come is counted.'
				}
			},
			{
				text: {
					zh: '客户最近一年的利润乘以客户的总数',
					en: 'Last year’s profit from the customer times the number of customers'
				},
				right: false,
				reason: {
					zh: '把一位客户的价值与全部客户的利润混在一起，而且只看一年。',
					en: 'Mixes up the value of one customer with the profit from all, and looks at one year only.'
				}
			},
			{
				text: {
					zh: '客户在整段关系中净利润的现值总和',
					en: 'The present value of net profits over the whole relationship'
				},
				right: true,
				reason: {
					zh: '整段关系、净利润、现值，三个要素都有。',
					en: 'It has all three elements: whole relationship, net profit, present value.'
				}
			},
			{
				text: {
					zh: '客户认为产品带给自己的价值减去成本',
					en: 'What the customer feels the product gives, less what it costs'
				},
				right: false,
				reason: {
					zh: '这是客户得到的让渡价值，是客户价值的另一面，不是企业得到的价值。',
					en: 'That is delivered value, the other side of customer value: what the customer receives, not what the company does.'
				}
			}
		],
		explanation: {
			zh: '客户终身价值站在企业一边，向前看整段关系，计净利润，并且折现。',
			en: 'Customer lifetime value takes the company’s side, looks ahead over the whole relationship, counts net profit, and discounts it.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-002',
		chapter: 6,
		concepts: ['clv-definition'],
		difficulty: 2,
		stem: {
			zh: '甲客户每年购买 1000 元，利润率 10 %；乙客户每年购买 500 元，利润率 40 %。两人都预计再来往十年，除货款的利润外别无收支。谁的终身价值大？',
			en: 'Customer A buys for 1000 yuan a year at a margin of 10 %, customer B for 500 yuan a year at a margin of 40 %. Both are expected to stay ten more years, and there are no other costs or returns. Whose lifetime value is greater?'
		},
		options: [
			{
				text: {
					zh: '乙，因为每年的净利润是甲的两倍',
					en: 'B’s, since B’s net profit each year is twice that of A'
				},
				right: true,
				reason: {
					zh: '每年 200 元对 100 元，期限相同，任何折现率下乙都是甲的两倍。',
					en: '200 yuan against 100 a year over the same time: at any discount rate B is worth twice as much.'
				}
			},
			{
				text: {
					zh: '甲，因为每年的销售额是乙的两倍',
					en: 'A’s, since A’s sales each year are twice those of B'
				},
				right: false,
				reason: {
					zh: '把销售额当成价值：每年甲只带来 100 元利润。',
					en: 'Takes sales for value: A brings only 100 yuan of profit a year.'
				}
			},
			{
				text: {
					zh: '一样，因为两人来往的年数相同',
					en: 'Neither, since both stay for the same number of years'
				},
				right: false,
				reason: {
					zh: '只看时间，忘了价值还取决于每年的净利润。',
					en: 'Looks at time alone; value also depends on each year’s net profit.'
				}
			},
			{
				text: {
					zh: '无法判断，因为不知道折现率',
					en: 'It cannot be told, since the discount rate is not given'
				},
				right: false,
				reason: {
					zh: '折现率对两人同样起作用，改变数额而不改变顺序。',
					en: 'The discount rate acts on both alike: it changes the amounts, not their order.'
				}
			}
		],
		explanation: {
			zh: '每年净利润：甲 1000 × 10 % = 100 元，乙 500 × 40 % = 200 元。各年都是两倍，现值之和也是两倍。',
			en: 'Net profit a year: A 1000 × 10 % = 100 yuan, B 500 × 40 % = 200 yuan. Twice as much in every year is twice as much in present value.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-003',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 1,
		stem: {
			zh: '各年净利润为正，其他条件不变，下列哪种变化会使客户终身价值下降？',
			en: 'Yearly net profit is positive. Other things equal, which change lowers customer lifetime value?'
		},
		options: [
			{
				text: { zh: '客户平均来往的年数延长', en: 'Customers stay for more years on average' },
				right: false,
				reason: {
					zh: '年数越长，相加的净利润越多，价值上升。',
					en: 'More years mean more net profits to add, which raises the value.'
				}
			},
			{
				text: { zh: '为每位客户服务的成本减少', en: 'It costs less to serve each customer' },
				right: false,
				reason: {
					zh: '成本下降，各年净利润上升，价值上升。',
					en: 'Lower cost raises each year’s net profit and so the value.'
				}
			},
			{
				text: { zh: '客户在别的产品线也来购买', en: 'Customers also buy from other product lines' },
				right: false,
				reason: {
					zh: '交叉购买增加每年的净利润，价值上升。',
					en: 'Cross-buying adds to each year’s net profit and so to the value.'
				}
			},
			{
				text: { zh: '计算时采用的折现率提高', en: 'A higher discount rate is used in the calculation' },
				right: true,
				reason: {
					zh: '折现率越高，以后的净利润折成今天的钱越少。',
					en: 'The higher the rate, the less later profits are worth today.'
				}
			}
		],
		explanation: {
			zh: '驱动因素可以分成两组：每年净利润的大小和持续的时间使价值上升；折现率把以后的钱打折，使价值下降。',
			en: 'The drivers fall into two groups: the size of yearly net profit and how long it lasts raise the value; the discount rate marks later money down.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-004',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 2,
		stem: {
			zh: '一群客户每年每人带来利润 200 元，年保持率 80 %，年折现率 12 %，永续计算，第一笔利润在第一年年末、续约之后才有。按古普塔与莱曼（2003）的公式，每人值多少？',
			en: 'A group of customers brings 200 yuan of profit each a year; yearly retention is 80 %, the discount rate 12 %, the horizon endless, and the first profit comes at the end of year 1, after renewal. What is each worth by the formula of Gupta and Lehmann (2003)?'
		},
		options: [
			{
				text: { zh: '500 元', en: '500 yuan' },
				right: true,
				reason: {
					zh: '倍数为 2.5：200 × 0.8 ÷ (1 + 0.12 − 0.8) = 200 × 2.5。',
					en: 'The multiple is 2.5: 200 × 0.8 ÷ (1 + 0.12 − 0.8) = 200 × 2.5.'
				}
			},
			{
				text: { zh: '625 元', en: '625 yuan' },
				right: false,
				reason: {
					zh: '分子漏了保持率：那是第一笔利润不论续约与否都有时的数。',
					en: 'The retention rate is missing in the numerator: that holds if the first profit comes whether or not they renew.'
				}
			},
			{
				text: { zh: '1000 元', en: '1000 yuan' },
				right: false,
				reason: {
					zh: '用利润除以流失率，等于没有折现。',
					en: 'Profit divided by churn: nothing has been discounted.'
				}
			},
			{
				text: { zh: '1667 元', en: '1667 yuan' },
				right: false,
				reason: {
					zh: '用利润除以折现率，等于假定没有人流失。',
					en: 'Profit divided by the discount rate: nobody is assumed to leave.'
				}
			}
		],
		explanation: {
			zh: '利润倍数 = r ÷ (1 + i − r) = 0.8 ÷ 0.32 = 2.5，所以每人值 500 元。分母同时含流失与折现：两者都使以后的利润变小。',
			en: 'The margin multiple is r ÷ (1 + i − r) = 0.8 ÷ 0.32 = 2.5, so each is worth 500 yuan. The denominator holds both churn and discounting: each makes later profit smaller.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-005',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 3,
		stem: {
			zh: '年折现率 10 %，每年利润不变，永续计算，价值 = 利润 × r ÷ (1 + i − r)。年保持率从 80 % 提高到 90 %，客户终身价值大约增加多少？',
			en: 'With a yearly discount rate of 10 %, the same profit every year and an endless horizon, value = profit × r ÷ (1 + i − r). Yearly retention rises from 80 % to 90 %. By about how much does customer lifetime value rise?'
		},
		options: [
			{
				text: { zh: '增加 10 %', en: 'By 10 %' },
				right: false,
				reason: {
					zh: '把百分点当成百分之几，又以为价值与保持率同步。',
					en: 'Takes points for per cent and supposes that value moves one for one with retention.'
				}
			},
			{
				text: { zh: '增加 12.5 %', en: 'By 12.5 %' },
				right: false,
				reason: {
					zh: '0.9 ÷ 0.8 = 1.125，以为价值与保持率成正比，忘了分母也变小。',
					en: '0.9 ÷ 0.8 = 1.125: supposes value to be proportional to retention and forgets that the denominator shrinks too.'
				}
			},
			{
				text: { zh: '增加 69 %', en: 'By 69 %' },
				right: true,
				reason: {
					zh: '倍数由 2.667 变为 4.5，4.5 ÷ 2.667 ≈ 1.69。',
					en: 'The multiple goes from 2.667 to 4.5, and 4.5 ÷ 2.667 ≈ 1.69.'
				}
			},
			{
				text: { zh: '增加 100 %', en: 'By 100 %' },
				right: false,
				reason: {
					zh: '平均来往年数由 5 年变为 10 年，但多出的年份在后面，折现后不值一倍。',
					en: 'The mean stay goes from 5 to 10 years, but the added years come late and, discounted, are not worth as much again.'
				}
			}
		],
		explanation: {
			zh: '80 %：0.8 ÷ (1.1 − 0.8) = 2.667；90 %：0.9 ÷ (1.1 − 0.9) = 4.5；比值 1.6875，即增加约 69 %。保持率越高，再提高一点的作用越大，因为分母越来越小。',
			en: 'At 80 %: 0.8 ÷ (1.1 − 0.8) = 2.667; at 90 %: 0.9 ÷ (1.1 − 0.9) = 4.5; the ratio is 1.6875, so about 69 % more. The higher retention already is, the more a further step does, because the denominator keeps shrinking.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-006',
		chapter: 6,
		concepts: ['clv-components'],
		difficulty: 1,
		stem: {
			zh: '一位老客户自己买得不多，却常带新同事来开户。他的价值主要体现在终身价值的哪一部分？',
			en: 'A long-standing customer buys little but keeps bringing new colleagues who open accounts. In which part of lifetime value does this customer’s worth mainly lie?'
		},
		options: [
			{
				text: { zh: '基本利润部分', en: 'The base profit' },
				right: false,
				reason: {
					zh: '基本利润来自他自己的日常购买，而题中说他买得不多。',
					en: 'Base profit comes from the customer’s own regular purchases, and these are said to be small.'
				}
			},
			{
				text: { zh: '价格溢价部分', en: 'The price premium' },
				right: false,
				reason: {
					zh: '溢价指愿意付较高的价格，与带人来无关。',
					en: 'A premium means willingness to pay more; it has nothing to do with bringing others.'
				}
			},
			{
				text: { zh: '成本节约部分', en: 'The cost savings' },
				right: false,
				reason: {
					zh: '成本节约指熟客少占用服务，省的不是获客的钱。',
					en: 'Cost savings mean that one who knows the ropes needs less service; it is not acquisition that is saved there.'
				}
			},
			{
				text: { zh: '口碑推荐部分', en: 'The referrals' },
				right: true,
				reason: {
					zh: '带来新客户，替企业省下获客费用，并增加新的利润。',
					en: 'New customers brought in save acquisition spending and add profit of their own.'
				}
			}
		],
		explanation: {
			zh: '只看本人的购买额会低估这类客户。推荐属于间接效益，计算时可以把由他带来的新客户的价值（或省下的获客成本）记在他名下，但要避免重复计算。',
			en: 'His own purchases understate such a customer. Referrals are an indirect benefit: the value of those brought in, or the acquisition cost saved, can be credited to him, though it must not be counted twice.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-007',
		chapter: 6,
		concepts: ['clv-components'],
		difficulty: 2,
		stem: {
			zh: '企业要决定今后是否继续维系一位老客户。计算他往后的价值时，哪一项应当扣除？',
			en: 'A company must decide whether to go on keeping a long-standing customer. Which item must be subtracted in computing the value from now on?'
		},
		options: [
			{
				text: {
					zh: '当年争取他时花掉的广告费和礼品费',
					en: 'What was spent on advertising and gifts to win the customer years ago'
				},
				right: false,
				reason: {
					zh: '那是沉没成本，留不留他都收不回来，不应影响今后的决定。',
					en: 'That is sunk: it cannot be recovered either way and must not sway what is done next.'
				}
			},
			{
				text: {
					zh: '以前各年给过他的折扣和赠品',
					en: 'The discounts and gifts granted to the customer in earlier years'
				},
				right: false,
				reason: {
					zh: '已经发生，与今后的决定无关。',
					en: 'It has happened already and has no bearing on the decision.'
				}
			},
			{
				text: {
					zh: '今后每年为他付出的服务和维系费用',
					en: 'What serving and keeping the customer will cost in each coming year'
				},
				right: true,
				reason: {
					zh: '只有留他才会发生的未来成本，必须从未来收入中扣除。',
					en: 'Costs to come that arise only if the customer is kept have to be taken off the revenue to come.'
				}
			},
			{
				text: {
					zh: '按人头平均分摊的总部大楼租金',
					en: 'An equal share per head of the rent for the head office'
				},
				right: false,
				reason: {
					zh: '少一位客户，租金一分也不会少，不是因他而起的成本。',
					en: 'With one customer fewer the rent stays the same: the customer does not cause this cost.'
				}
			}
		],
		explanation: {
			zh: '与决定有关的，只有将来的、因这位客户而起的收入和成本。',
			en: 'Only revenue and costs that lie ahead and are caused by this customer matter for the decision.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-008',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 1,
		stem: {
			zh: '有人把客户五年的净利润 100、120、130、140、150 元直接相加，得出终身价值 640 元。他漏了四个步骤中的哪一步？',
			en: 'Someone adds up a customer’s net profits of five years, 100, 120, 130, 140 and 150 yuan, and states a lifetime value of 640 yuan. Which of the four steps was left out?'
		},
		options: [
			{
				text: { zh: '确定客户的生命周期', en: 'Determining the customer’s lifetime' },
				right: false,
				reason: { zh: '已经定为五年，这一步做了。', en: 'It was set at five years: this step was taken.' }
			},
			{
				text: { zh: '计算各年的净利润', en: 'Computing each year’s net profit' },
				right: false,
				reason: {
					zh: '五个数字已是净利润，这一步做了。',
					en: 'The five figures are net profits already: this step was taken.'
				}
			},
			{
				text: { zh: '把各年净利润贴现', en: 'Discounting the yearly net profits' },
				right: true,
				reason: {
					zh: '五年后的 150 元当成了今天的 150 元。',
					en: 'The 150 yuan of year five were taken as 150 yuan today.'
				}
			},
			{
				text: { zh: '把各年的数额求和', en: 'Adding up the yearly amounts' },
				right: false,
				reason: {
					zh: '640 正是五个数的和，这一步做了。',
					en: '640 is the sum of the five: this step was taken.'
				}
			}
		],
		explanation: {
			zh: '不贴现就相加，会高估价值，越往后的利润高估得越多；折现率越高，错得越大。',
			en: 'Adding without discounting overstates the value, and most so for the latest profits; the higher the discount rate, the larger the error.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-009',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 2,
		stem: {
			zh: '某客户一定来往三年，每年年末带来净利润 100 元，年折现率 10 %。他的终身价值是多少（四舍五入到 0.01 元）？',
			en: 'A customer is certain to stay three years and brings a net profit of 100 yuan at the end of each; the yearly discount rate is 10 %. What is the lifetime value, rounded to 0.01 yuan?'
		},
		options: [
			{
				text: { zh: '225.39 元', en: '225.39 yuan' },
				right: false,
				reason: {
					zh: '先把 300 元相加，再整个折现三年；应当各年分别折现。',
					en: 'Adds to 300 first and discounts the whole by three years; each year is discounted by itself.'
				}
			},
			{
				text: { zh: '248.69 元', en: '248.69 yuan' },
				right: true,
				reason: {
					zh: '90.91 + 82.64 + 75.13，取整前合计 248.685。',
					en: '90.91 + 82.64 + 75.13; before rounding they make 248.685.'
				}
			},
			{
				text: { zh: '273.55 元', en: '273.55 yuan' },
				right: false,
				reason: {
					zh: '把利润当成年初到手：少折了一期。',
					en: 'Treats profit as received at the start of the year: one period too few.'
				}
			},
			{
				text: { zh: '300.00 元', en: '300.00 yuan' },
				right: false,
				reason: { zh: '没有折现。', en: 'Nothing was discounted.' }
			}
		],
		explanation: {
			zh: '100 ÷ 1.1 = 90.909，100 ÷ 1.21 = 82.645，100 ÷ 1.331 = 75.131，合计 248.685，取 248.69 元。年初、年末的约定相差 1.1 倍，题目必须写明。',
			en: '100 ÷ 1.1 = 90.909, 100 ÷ 1.21 = 82.645, 100 ÷ 1.331 = 75.131; together 248.685, that is 248.69 yuan. Start or end of year makes a factor of 1.1, so a question has to say which.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-010',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 3,
		stem: {
			zh: '某客户若还在，每年年末带来净利润 100 元，只算三年。第一年他一定在，此后每年有 80 % 的可能续留，走了不再回来。年折现率 10 %，期望的终身价值是多少（四舍五入到 0.01 元）？',
			en: 'As long as a customer is there, the end of each year brings a net profit of 100 yuan; three years are counted. The customer is certainly there in year 1, after that stays on with a chance of 80 % each year, and does not come back. At a discount rate of 10 %, what is the expected lifetime value, rounded to 0.01 yuan?'
		},
		options: [
			{
				text: { zh: '164.09 元', en: '164.09 yuan' },
				right: false,
				reason: {
					zh: '保持率多乘了一次，第一年也打了八折。',
					en: 'Retention was applied once too often: year 1 was marked down too.'
				}
			},
			{
				text: { zh: '205.11 元', en: '205.11 yuan' },
				right: true,
				reason: {
					zh: '三年的现值为 90.91、66.12、48.08，合计 205.11。',
					en: 'The present values of the three years are 90.91, 66.12 and 48.08, together 205.11.'
				}
			},
			{
				text: { zh: '244.00 元', en: '244.00 yuan' },
				right: false,
				reason: { zh: '100 + 80 + 64，没有折现。', en: '100 + 80 + 64: nothing was discounted.' }
			},
			{
				text: { zh: '248.69 元', en: '248.69 yuan' },
				right: false,
				reason: {
					zh: '只折现，没有乘保持率，好像他一定留满三年。',
					en: 'Discounted only, without retention, as if all three years were certain.'
				}
			}
		],
		explanation: {
			zh: '第 t 年还在的可能是 0.8 的 t − 1 次方：100 ÷ 1.1 + 80 ÷ 1.21 + 64 ÷ 1.331 = 90.909 + 66.116 + 48.084 = 205.109。折现与保持率是两件事：一个管钱的早晚，一个管人在不在。',
			en: 'The chance of still being there in year t is 0.8 to the power t − 1: 100 ÷ 1.1 + 80 ÷ 1.21 + 64 ÷ 1.331 = 90.909 + 66.116 + 48.084 = 205.109. Discounting and retention are two things: one is about when money comes, the other about whether the customer is there.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-011',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 1,
		stem: {
			zh: '课程指出德怀尔（DWYER）方法的主要缺陷是什么？',
			en: 'What does the course name as the main weakness of Dwyer’s method?'
		},
		options: [
			{
				text: {
					zh: '只能算出一组客户的价值或平均值，不能评估某一位客户',
					en: 'It gives the value of a group or an average and cannot assess one customer'
				},
				right: true,
				reason: {
					zh: '它用群体的保持率或再购率，落不到个人。',
					en: 'It works with the retention or repurchase rates of a group and does not reach the individual.'
				}
			},
			{
				text: {
					zh: '需要为每位客户逐件预测未来的事件，工作量过大',
					en: 'It needs a forecast of every future event for each customer, which is laborious'
				},
				right: false,
				reason: {
					zh: '那是顾客事件预测法的特点，两种方法弄反了。',
					en: 'That is customer-event forecasting: the two methods are confused.'
				}
			},
			{
				text: {
					zh: '假定所有客户走了还会回来，不能处理永久流失',
					en: 'It supposes that all who leave come back and cannot treat permanent loss'
				},
				right: false,
				reason: {
					zh: '它正好分成永久流失和暂时流失两类。',
					en: 'It distinguishes permanent from temporary loss.'
				}
			},
			{
				text: {
					zh: '只考虑收入而不考虑成本，算出的价值总是偏高',
					en: 'It looks at revenue without cost, so that its values are always too high'
				},
				right: false,
				reason: { zh: '它用的是贡献，即扣除成本以后的数。', en: 'It works with contribution, after costs.' }
			}
		],
		explanation: {
			zh: '群体的平均数用来定预算、评渠道已经够用；要决定给哪一位客户打电话，就需要落到个人的方法，例如顾客事件预测。',
			en: 'The mean of a group is enough to set a budget or judge a channel; to decide which customer to call, a method that reaches the individual is needed, such as event forecasting.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-012',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 2,
		stem: {
			zh: '一家邮购商店的客户没有合同，隔一年不买、后年又买的很常见。估算这群客户的价值，用哪种模型合适？',
			en: 'Customers of a mail-order shop have no contract, and skipping a year and buying again the year after is common. Which model suits the valuation of this group?'
		},
		options: [
			{
				text: {
					zh: '永久流失的保持模型：当年不买的视为流失，不再计算',
					en: 'The retention model, lost for good: whoever skips a year is lost and no longer counted'
				},
				right: false,
				reason: {
					zh: '把暂停当成离开，会漏掉以后的购买，低估价值。',
					en: 'Takes a pause for a departure, misses later purchases and undervalues.'
				}
			},
			{
				text: {
					zh: '暂时流失的迁移模型：再买的可能随停购时间而变',
					en: 'The migration model, always a share: the chance of buying depends on time since the last purchase'
				},
				right: true,
				reason: {
					zh: '正是为停一阵再买的客户设计的。',
					en: 'It is made for customers who pause and buy again.'
				}
			},
			{
				text: {
					zh: '固定年限的四步法：假定每人来往的年数完全相同',
					en: 'Four steps with a fixed term: everyone stays exactly the same number of years'
				},
				right: false,
				reason: {
					zh: '没有合同，年限既不固定也看不到。',
					en: 'Without contracts the term is neither fixed nor visible.'
				}
			},
			{
				text: {
					zh: '永续的保持模型：每年按同一保持率连乘，没有终点',
					en: 'The retention model without end: the same rate is applied each year for ever'
				},
				right: false,
				reason: {
					zh: '没有终点也仍是永久流失：停购一年的客户再来，就算不进去。',
					en: 'Without an end it is still lost for good: a customer who skips a year and returns does not count.'
				}
			}
		],
		explanation: {
			zh: '先问客户暂停时会不会被当作走了。有合同、走了看得见的，用保持模型；没有合同、时买时停的，用迁移模型。',
			en: 'First ask whether a pause means that the customer has gone. Where a contract makes leaving visible, use the retention model; where customers buy on and off without one, the migration model.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-013',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 3,
		stem: {
			zh: '一家企业采用顾客事件预测法，几年后发现总价值与实际相差很远，而每笔成本的分摊都查过，没有错。最可能的原因是什么？',
			en: 'A company uses customer-event forecasting. Years later the total turns out far from what happened, although every allocation of cost was checked and found right. What is the most likely reason?'
		},
		options: [
			{
				text: {
					zh: '客户档案过于详细，把真正的规律淹没了',
					en: 'The customer records were so detailed that they buried the real pattern'
				},
				right: false,
				reason: {
					zh: '档案越详细，分摊越准；问题不在过去的记录。',
					en: 'The more detailed the records, the better the allocation: past records are not the problem.'
				}
			},
			{
				text: {
					zh: '方法只能给出平均数，不适用于单个客户',
					en: 'The method gives only averages and does not apply to single customers'
				},
				right: false,
				reason: {
					zh: '这是 DWYER 方法的缺陷；事件预测恰好落到单个客户。',
					en: 'That is the weakness of Dwyer’s method; event forecasting does reach the single customer.'
				}
			},
			{
				text: {
					zh: '折现时用了同一折现率，各客户本应不同',
					en: 'The same discount rate was used for all, where each needed its own'
				},
				right: false,
				reason: {
					zh: '折现率的差别通常不足以造成很大的偏差，题中也没有这个线索。',
					en: 'Different rates seldom make a large gap, and nothing in the question points to it.'
				}
			},
			{
				text: {
					zh: '对未来事件的预测有误差，这种误差难以控制',
					en: 'The forecasts of future events were in error, which is hard to control'
				},
				right: true,
				reason: {
					zh: '档案只能说明过去，未来的事发生与否仍是估计。',
					en: 'Records speak of the past; whether future events occur is still an estimate.'
				}
			}
		],
		explanation: {
			zh: '这个方法的精度有两个来源：过去的分摊可以做得很准，未来的预测不能。应当给每个事件写出发生的可能，并看总数的波动范围。',
			en: 'Its precision has two sources: allocating the past can be done exactly, predicting the future cannot. Give each event a probability and look at the spread of the total.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-014',
		chapter: 6,
		concepts: ['clv-use'],
		difficulty: 2,
		stem: {
			zh: '每位新客户在未扣获客成本时的终身价值为 600 元。渠道一每得一位新客户花 450 元，渠道二花 650 元，两个渠道来的客户完全相同。应当怎样做？',
			en: 'A new customer’s lifetime value before acquisition cost is 600 yuan. Channel 1 spends 450 yuan per customer won, channel 2 spends 650 yuan; the customers are the same in every respect. What should be done?'
		},
		options: [
			{
				text: {
					zh: '只用渠道一，获客成本不超过终身价值',
					en: 'Use channel 1 only: its cost stays below the lifetime value'
				},
				right: true,
				reason: {
					zh: '每位净得 150 元；渠道二每位净亏 50 元。',
					en: 'It leaves 150 yuan per customer; channel 2 loses 50 yuan on each.'
				}
			},
			{
				text: {
					zh: '两个渠道都用，客户越多，市场份额越大',
					en: 'Use both: the more customers, the larger the market share'
				},
				right: false,
				reason: {
					zh: '以数量代替价值：渠道二每得一位就亏 50 元。',
					en: 'Puts numbers before value: channel 2 loses 50 yuan on each customer.'
				}
			},
			{
				text: {
					zh: '只用渠道二，花钱多说明客户质量更好',
					en: 'Use channel 2 only: a higher price shows better customers'
				},
				right: false,
				reason: {
					zh: '题中说两个渠道的客户相同，价格高不等于质量好。',
					en: 'The customers are said to be the same: a higher price does not make them better.'
				}
			},
			{
				text: {
					zh: '都不用，因为留住老客户总比争取新客户便宜',
					en: 'Use neither: keeping customers is always cheaper than winning them'
				},
				right: false,
				reason: {
					zh: '便宜不便宜是平均数；渠道一每位仍净得 150 元。',
					en: 'Cheaper is a statement about averages; channel 1 still leaves 150 yuan per customer.'
				}
			}
		],
		explanation: {
			zh: '终身价值是获客投入的上限：低于它，多得一位就多一份价值；高于它，得到越多亏得越多。',
			en: 'Lifetime value is the ceiling for acquisition spending: below it each customer adds value, above it each one won adds a loss.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-015',
		chapter: 6,
		concepts: ['clv-use'],
		difficulty: 3,
		stem: {
			zh: '“争取新客户的平均成本是留住老客户的五倍，所以下一笔预算应当全部用于维系。”按布拉特伯格与戴顿（1996）的思路，对这句话应怎样评价？',
			en: '“On average, winning a customer costs five times as much as keeping one, so the next budget should go entirely into retention.” How would this be judged in the spirit of Blattberg and Deighton (1996)?'
		},
		options: [
			{
				text: {
					zh: '成立，平均成本低的用途总是回报更高',
					en: 'It holds: where the average cost is lower, the return is always higher'
				},
				right: false,
				reason: { zh: '把平均成本与边际回报混为一谈。', en: 'Confuses average cost with marginal return.' }
			},
			{
				text: {
					zh: '成立，但要先确认倍数是五倍而不是六到八倍',
					en: 'It holds, once it is certain that the factor is five and not six to eight'
				},
				right: false,
				reason: {
					zh: '倍数大小不是关键，平均成本之比本身回答不了这个问题。',
					en: 'The factor is not the point: a ratio of average costs cannot answer the question at all.'
				}
			},
			{
				text: {
					zh: '不成立，因为客户数不增长的企业必然衰落',
					en: 'It fails, since a company whose customers do not grow in number must decline'
				},
				right: false,
				reason: {
					zh: '用一句口号代替比较；客户数不增长而价值增长也可能。',
					en: 'Puts a slogan in place of a comparison: value may grow while numbers do not.'
				}
			},
			{
				text: {
					zh: '不成立，应比较再多花一元在两边各换来多少价值',
					en: 'It fails: compare what the next yuan buys on either side'
				},
				right: true,
				reason: {
					zh: '最优点上，两边多花一元的回报相等；平均成本之比说明不了这一点。',
					en: 'At the best split the next yuan earns the same on both sides, which an average ratio cannot show.'
				}
			}
		],
		explanation: {
			zh: '两边的回报都递减。维系已经花得很多时，再花一元可能几乎留不住更多的人。应当把钱移到边际回报高的一边，直到两边相等。',
			en: 'Returns diminish on both sides. Where much is spent on retention already, another yuan may keep hardly anybody more. Money should move to the side with the higher marginal return until both are equal.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-016',
		chapter: 6,
		concepts: ['pareto'],
		difficulty: 1,
		stem: {
			zh: '课程幻灯片认为，最大的客户往往不是利润最高的客户。原因是什么？',
			en: 'The course slides hold that the largest customers are often not the most profitable. Why?'
		},
		options: [
			{
				text: {
					zh: '大客户要求大量服务，又索取很大的折扣',
					en: 'They demand a great deal of service and deep discounts'
				},
				right: true,
				reason: {
					zh: '价格被压低，成本被抬高，利润两头受挤。',
					en: 'Price is pressed down and cost driven up, so profit is squeezed from both ends.'
				}
			},
			{
				text: {
					zh: '大客户买得太多，企业的产能跟不上需求',
					en: 'They buy so much that capacity cannot keep up with demand'
				},
				right: false,
				reason: {
					zh: '课程说的不是产能，而是价格与服务。',
					en: 'The point is price and service, not capacity.'
				}
			},
			{
				text: {
					zh: '大客户付款太快，企业得不到利息收入',
					en: 'They pay so early that the company earns no interest on them'
				},
				right: false,
				reason: {
					zh: '付款快对企业有利，会提高而不是降低利润。',
					en: 'Early payment favours the company and would raise profit.'
				}
			},
			{
				text: {
					zh: '大客户人数太多，每人分到的利润变少',
					en: 'There are so many of them that each one’s profit is thin'
				},
				right: false,
				reason: { zh: '大客户恰恰是少数。', en: 'Large customers are few.' }
			}
		],
		explanation: {
			zh: '规模是收入的尺度，利润还取决于价格和服务成本。谈判力强的客户会把自己的规模变成折扣。',
			en: 'Size measures revenue; profit also depends on price and the cost of service. A customer with bargaining power turns size into discounts.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-017',
		chapter: 6,
		concepts: ['pareto'],
		difficulty: 2,
		stem: {
			zh: '一家企业的盈利客户合计赚 150 万元，其余客户合计亏 50 万元。把客户按利润从高到低排列，画出累计利润占总利润的曲线（鲸鱼曲线），最高点是多少？',
			en: 'The profitable customers of a company earn 1.5 million yuan together, the others lose 0.5 million. Customers are ranked by profit from the top and cumulative profit is drawn as a share of total profit (whale curve). How high is its peak?'
		},
		options: [
			{
				text: { zh: '总利润的 50 %', en: '50 % of total profit' },
				right: false,
				reason: {
					zh: '那是亏损占总利润的比例，不是最高点。',
					en: 'That is the losses as a share of total profit, not the peak.'
				}
			},
			{
				text: { zh: '总利润的 100 %', en: '100 % of total profit' },
				right: false,
				reason: {
					zh: '那是曲线的终点；亏损客户使曲线从最高点降到这里。',
					en: 'That is where the curve ends: the losing customers bring it down to here from the peak.'
				}
			},
			{
				text: { zh: '总利润的 150 %', en: '150 % of total profit' },
				right: true,
				reason: {
					zh: '总利润 100 万元，盈利客户合计赚 150 万元。',
					en: 'Total profit is 1 million yuan, the profitable customers earn 1.5 million.'
				}
			},
			{
				text: { zh: '总利润的 200 %', en: '200 % of total profit' },
				right: false,
				reason: {
					zh: '把盈利与亏损的绝对值相加了：150 + 50。',
					en: 'Adds profits and losses by size: 1.5 + 0.5.'
				}
			}
		],
		explanation: {
			zh: '总利润 = 150 − 50 = 100 万元。累计到最后一位盈利客户时是 150 万元，即 150 %；最高点 = 100 % + 亏损占总利润的比例。高出 100 % 的部分，就是亏损客户吃掉的利润。',
			en: 'Total profit = 1.5 − 0.5 = 1 million yuan. Up to the last profitable customer it is 1.5 million, that is 150 %; the peak is 100 % plus the losses as a share of profit. What stands above 100 % is what the losing customers eat up.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-018',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 2,
		stem: {
			zh: '某企业有 400 位客户，总价值 1000 万元。5 % 的重点客户贡献 80 %，15 % 的普通客户贡献 15 %，其余小客户贡献 5 %。一位重点客户的平均价值是一位普通客户的多少倍？',
			en: 'A company has 400 customers worth 10 million yuan in all. Key customers, 5 %, contribute 80 %; ordinary ones, 15 %, contribute 15 %; the remaining small ones 5 %. The mean value of a key customer is how many times that of an ordinary one?'
		},
		options: [
			{
				text: { zh: '3 倍', en: '3 times' },
				right: false,
				reason: {
					zh: '15 % ÷ 5 %，比的是人数，不是价值。',
					en: '15 % ÷ 5 % compares numbers of customers, not value.'
				}
			},
			{
				text: { zh: '约 5.3 倍', en: 'About 5.3 times' },
				right: false,
				reason: {
					zh: '80 % ÷ 15 %，比的是两类的总价值，忘了人数不同。',
					en: '80 % ÷ 15 % compares the totals of the two classes and forgets that their numbers differ.'
				}
			},
			{
				text: { zh: '16 倍', en: '16 times' },
				right: true,
				reason: {
					zh: '800 万元 ÷ 20 = 40 万元，150 万元 ÷ 60 = 2.5 万元。',
					en: '8,000,000 ÷ 20 = 400,000 yuan against 1,500,000 ÷ 60 = 25,000 yuan.'
				}
			},
			{
				text: { zh: '256 倍', en: '256 times' },
				right: false,
				reason: {
					zh: '比的是小客户：50 万元 ÷ 320 = 1562.5 元，400000 ÷ 1562.5 = 256。',
					en: 'Compares with small customers: 500,000 ÷ 320 = 1562.5 yuan, and 400,000 ÷ 1562.5 = 256.'
				}
			}
		],
		explanation: {
			zh: '重点客户 20 位共 800 万元，每位 40 万元；普通客户 60 位共 150 万元，每位 2.5 万元；40 ÷ 2.5 = 16。客户数和总价值其实用不上：(80 ÷ 5) ÷ (15 ÷ 15) = 16。',
			en: 'The 20 key customers hold 8 million yuan, 400,000 each; the 60 ordinary ones 1.5 million, 25,000 each; 400,000 ÷ 25,000 = 16. The number of customers and the total are not needed: (80 ÷ 5) ÷ (15 ÷ 15) = 16.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-019',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 2,
		stem: {
			zh: '课程资料中的钢铁企业把用户分为战略、重点、一般、潜在四级，每年确定、半年调整。为什么要定期调整？',
			en: 'The steel maker in the course texts sorts its customers into strategic, key, general and potential ones, fixed each year and adjusted every half year. Why adjust regularly?'
		},
		options: [
			{
				text: {
					zh: '让每位客户轮流享受最高一级的待遇',
					en: 'So that every customer enjoys top-tier treatment in turn'
				},
				right: false,
				reason: {
					zh: '分级是按价值分配资源，不是轮流。',
					en: 'Tiers allot resources by value, not by turns.'
				}
			},
			{
				text: {
					zh: '客户的价值和潜力会变，旧级别会误导资源',
					en: 'Customers’ value and potential change, and old tiers misdirect resources'
				},
				right: true,
				reason: {
					zh: '订货、履约、发展情况都在变，级别要跟上。',
					en: 'Orders, reliability and prospects change, and tiers must follow.'
				}
			},
			{
				text: {
					zh: '让各级的客户数量始终保持相等',
					en: 'So that the number of customers in each tier stays equal'
				},
				right: false,
				reason: {
					zh: '各级人数本来就不相等，顶层总是少数。',
					en: 'The numbers are unequal by nature: the top is always a few.'
				}
			},
			{
				text: {
					zh: '促使销售人员每半年更换一批客户',
					en: 'So that sales staff change their customers every half year'
				},
				right: false,
				reason: {
					zh: '频繁更换联系人会损害关系，不是分级的目的。',
					en: 'Changing contacts so often harms relationships and is not what tiers are for.'
				}
			}
		],
		explanation: {
			zh: '级别是对未来价值的判断，判断会过时：小用户会长大，大用户会停产或拖欠。资料里的用户评价小组就负责这项工作。',
			en: 'A tier is a judgement about future value, and judgements go stale: small customers grow, large ones close lines or stop paying. The text has an evaluation group for this work.'
		}
	},
	{
		type: 'single',
		id: 'ch06-single-020',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 3,
		stem: {
			zh: '某企业按去年销售额给客户排名，只给前 5 % 配客户经理。哪一条批评最切中分级的目的？',
			en: 'A company ranks customers by last year’s sales and gives account managers to the top 5 % only. Which criticism goes most to the heart of what tiers are for?'
		},
		options: [
			{
				text: {
					zh: '5 % 太少，应当让多数客户都有客户经理',
					en: '5 % is too few: more than half of the customers should have a manager'
				},
				right: false,
				reason: {
					zh: '比例多少要看效益，普遍配备失去分级的意义。',
					en: 'How many depends on what it earns; managers for most would defeat the point of tiers.'
				}
			},
			{
				text: {
					zh: '分级本身不公平，所有客户应当得到相同的服务',
					en: 'Tiers are unfair in themselves: all customers should get the same service'
				},
				right: false,
				reason: {
					zh: '差异化服务正是课程的核心理念之一。',
					en: 'Differentiated service is among the course’s core ideas.'
				}
			},
			{
				text: {
					zh: '排名应当用近五年的销售额，一年的数字太短',
					en: 'The ranking should use sales of five years, as one year is too short'
				},
				right: false,
				reason: {
					zh: '时间拉长，仍然只看过去的销售额，没有触及要害。',
					en: 'A longer time still looks at past sales only and misses the point.'
				}
			},
			{
				text: {
					zh: '销售额不是利润，过去也不是未来，应按终身价值分级',
					en: 'Sales are not profit and the past is not the future: tier by lifetime value'
				},
				right: true,
				reason: {
					zh: '资源投给谁，要看今后能收回多少净利润。',
					en: 'Where resources go should depend on the net profit still to be earned.'
				}
			}
		],
		explanation: {
			zh: '大客户可能因服务和折扣而利润很薄，有潜力的小客户可能被漏掉。终身价值同时纠正两点：看净利润，看今后。',
			en: 'Large customers may be thin in profit after service and discounts, and small ones with potential may be missed. Lifetime value mends both: it looks at net profit, and ahead.'
		}
	}
] satisfies readonly SingleQuestion[];
