import type { LessonText } from './lesson';

/** Page “Early warning”. */
export const EARLY_WARNING: LessonText = {
	id: 'early-warning',
	intro: {
		zh: '客户走之前常有征兆。预警系统把征兆变成一个风险数，再画黄、橙、红三道线：过了线就有人去做点什么。线画在哪里，不是技术问题，而是一笔账：漏掉一位要走的客户损失多少，白打一个电话又花多少。',
		en: 'Customers often show signs before they leave. An early-warning system turns the signs into a risk and draws three lines, yellow, orange and red: beyond a line somebody does something. Where to draw the line is not a technical question but an account: what does an overlooked leaver cost, and what a call for nothing?'
	},
	predictions: [
		{
			id: 'hits',
			kind: 'number',
			question: {
				zh: '每 100 位客户里有 5 位即将离开。预警很准：要走的抓住 90%，不走的只误报 10%。接到预警的客户里，真要走的占百分之几？',
				en: 'Of every 100 customers 5 are about to leave. The warning is good: it catches 90 % of those who will go and raises a false alarm for only 10 % of those who will not. Of the customers warned of, what per cent are really about to leave?'
			},
			label: { zh: '预警里真要走的比例', en: 'Warnings that are right' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 50,
			comment: {
				zh: '只有约 {outcome}。要走的人少，不走的人多：95 人里误报一成，就比 5 人里的九成还多。',
				en: 'Only about {outcome}. Few are about to leave and many are not: a tenth of 95 is more than nine tenths of 5.'
			}
		},
		{
			id: 'gain',
			kind: 'choice',
			question: {
				zh: '把打电话的那道线从 60% 的风险一路降到 0，电话越打越多。预警带来的净收益会怎样？',
				en: 'The line from which we call comes down from a risk of 60 % to 0: more and more calls. What happens to the net gain of the warning?'
			},
			options: [
				{
					id: 'rises',
					text: { zh: '一直上升：抓住的人越多越好', en: 'It rises all the way: the more caught the better' }
				},
				{ id: 'turns', text: { zh: '先升后降', en: 'It rises, then falls' } },
				{ id: 'falls', text: { zh: '一直下降：电话总是亏本', en: 'It falls all the way: calls never pay' } }
			],
			comment: {
				zh: '线刚往下降时，放进来的是风险高的人，值得打；再往下，放进来的多半不会走，电话打得不够本。最好的线在中间，由三个数算出来。',
				en: 'The first people let in are at high risk and worth a call; further down most would have stayed, and calls cost more than they bring. The best line lies between and follows from three figures.'
			}
		}
	],
	move: [
		{
			zh: '拖动三道线，看每一段里有多少客户，其中多少人后来真的走了。',
			en: 'Drag the three lines and see how many customers stand in each band, and how many of them really left.'
		},
		{
			zh: '换一种信号：只看满意调查，再加上关系，再到模型知道的一切。',
			en: 'Change the signal: the survey alone, with the relationship added, then everything the model knows.'
		},
		{
			zh: '把提前期从 12 个月缩到 3 个月，看要抓的人变少之后，同样的线是否还合适。',
			en: 'Shorten the lead time from 12 months to 3: with fewer people to catch, is the same line still right?'
		}
	],
	see: [
		{
			zh: '抓住的、漏掉的、虚惊的，三个数不可能同时变好：降低门槛少漏人，就多虚惊。',
			en: 'Caught, missed and false alarms cannot all improve at once: a lower line misses fewer and alarms more for nothing.'
		},
		{
			zh: '曲线离对角线越远，信号越能把要走的和不走的分开；贴着对角线，就和抽签一样。',
			en: 'The further the curve is from the diagonal, the better the signal tells leavers from stayers; on the diagonal it is a lottery.'
		}
	],
	why: [
		{
			title: { zh: '稀少的事，多半是虚惊', en: 'Of a rare event most alarms are false' },
			text: {
				zh: '预警的命中率不只取决于系统准不准，还取决于[[churn-types|要走的人]]本来有多少。流失率越低，同样准的系统命中率越低。所以只报“准确率 90%”的系统，还没有说明值不值得用。',
				en: 'How often a warning is right depends not only on how good the system is but on how many are [[churn-types|about to leave]] in the first place. The lower churn is, the lower the hit rate of the very same system. “90 % accurate” alone does not say whether it is worth having.'
			},
			source: { zh: '贝叶斯公式（概率论基本结果）', en: 'Bayes’ rule (elementary probability)' }
		},
		{
			title: { zh: '最好的线由钱决定', en: 'Money decides where the best line is' },
			text: {
				zh: '给一位客户打电话，花费是确定的，收获是风险 × 说服的机会 × 留住后的[[clv-definition|价值]]。风险高于“电话成本 ÷（说服率 × 价值）”的才值得打。客户越值钱，线就该越低：同一条线管所有客户，等于对小客户过分殷勤、对大客户不闻不问。',
				en: 'A call has a certain cost; what it brings is risk × chance to persuade × [[clv-definition|value]] of a customer kept. Calling pays from a risk of cost ÷ (share persuaded × value) on. The more a customer is worth, the lower his line should be: one line for all means fussing over small customers and overlooking large ones.'
			},
			source: {
				zh: '期望值的推论；公式见下。挽救投入的上限是同一个道理。',
				en: 'Follows from expected value, formula below; the ceiling of rescue spending is the same idea.'
			}
		},
		{
			title: { zh: '早与准不能兼得', en: 'Early and sure do not go together' },
			text: {
				zh: '提前期越长，越来得及补救，被算作“要走”的人也越多；但离得远，征兆还没有长出来，认错人的机会也大。分成黄、橙、红，就是让便宜的动作早做、昂贵的动作等看清了再做。',
				en: 'A longer lead time leaves time to act and counts more people as leavers; but from afar the signs have not grown yet, and mistakes are likelier. Yellow, orange and red let cheap actions come early and dear ones wait until things are clear.'
			},
			source: {
				zh: '三级预警见课程中一家钢铁企业的论文；提前期与误报的权衡由本页的模拟得出。',
				en: 'The three levels are in the course’s paper on a steel maker; the trade-off between lead time and false alarms comes from the simulation on this page.'
			}
		},
		{
			title: { zh: '曲线下面积说的是什么', en: 'What the area under the curve says' },
			text: {
				zh: '任取一位走了的和一位没走的，风险排在前面的恰是走了的那位，这个机会就是面积：0.5 是抽签，1 是从不看错。它不随线的位置改变，也不涉及钱；线画在哪里还要另算。',
				en: 'Take one who left and one who stayed: the area is the chance that the one who left had the higher risk. 0.5 is a lottery, 1 is never wrong. It does not depend on where the line is, and knows nothing of money; the line is another question.'
			},
			source: {
				zh: 'Hanley 与 McNeil（1982）；Fawcett（2006）',
				en: 'Hanley & McNeil (1982); Fawcett (2006)'
			}
		}
	],
	disagree: [
		{
			title: {
				zh: '预警系统该由机器决定，还是辅助人决定？',
				en: 'Should the system decide, or help people decide?'
			},
			positions: [
				{
					who: { zh: '复习资料', en: 'The revision notes' },
					says: {
						zh: '先积累客户资料，找出该输入哪些变量，再以流失预警系统辅助决策：系统是帮手。',
						en: 'Gather data, find the variables to feed in, and let the early-warning system support decisions: a helper.'
					}
				},
				{
					who: { zh: '钢铁企业的论文', en: 'The paper on the steel maker' },
					says: {
						zh: '对订单、质量、运输与投诉的风险，建立数据化的黄、橙、红分级预警；形成解决方案，督促部门解决，再检查验收：报了警，就要有人办。',
						en: 'For risks in orders, quality, transport and complaints set up yellow, orange and red levels from data; make a plan, press the departments to act, and check the result: a warning must be acted on.'
					}
				}
			],
			verdict: {
				zh: '两者说的是不同的环节：线决定“谁必须看一眼”，人决定“做什么”。答题时写明输入变量、分级、责任人与检查，再指出命中率有限，不能把预警当结论。',
				en: 'They speak of different steps: the line decides who must be looked at, people decide what is done. In an answer name the inputs, the levels, who is responsible and the review, and say that the hit rate is limited: a warning is no verdict.'
			}
		}
	],
	check: ['ch08-single-017', 'ch08-single-018', 'ch08-single-019', 'ch08-single-020', 'ch08-multiple-007'],
	next: [
		{
			to: { clv: 'win-back' },
			text: {
				zh: '挽救一位客户最多花多少，先给谁打电话。',
				en: 'What may be spent on rescuing a customer at most, and whom to call first.'
			}
		},
		{
			to: { lesson: 'why-customers-leave' },
			text: { zh: '知道谁要走之后，要问为什么。', en: 'Once it is known who is about to leave, ask why.' }
		},
		{
			to: { lab: 'preset=exhibition' },
			text: {
				zh: '接手一家每年流失四分之一客户的会展公司。',
				en: 'Take over an exhibition organiser that loses a quarter of its customers every year.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '先让全班猜第一题，常有人答到 80% 以上。揭晓 32% 之后，把红线从 60% 拖到 0，请大家念出“抓住”和“虚惊”两个数怎样一起变，再看净收益曲线的顶点在哪里。',
			en: 'Let the class guess the first question; some will say 80 % or more. After revealing 32 %, drag the red line from 60 % to 0, have them read out how caught and false alarms move together, and look where the gain has its top.'
		},
		question: {
			zh: '同一家公司里，大客户和小客户该用同一条红线吗？线应当按什么移动？',
			en: 'In one company, should large and small customers have the same red line? What should move it?'
		},
		misconception: {
			zh: '“系统抓住了九成要走的人，所以名单上的人九成要走。”抓住率和命中率是两回事，分母不同。',
			en: '“The system catches nine tenths of the leavers, so nine tenths of its list will leave.” The share caught and the share of right warnings are two figures with different denominators.'
		},
		limits: {
			zh: '客户是模拟的：真实的征兆更杂，也会随时间改变含义。说服率与一个客户的价值对所有人取同一个数，现实里高风险的人往往更难劝回。电话本身也可能提醒客户离开，这里没有计入。',
			en: 'The customers are simulated: real signs are messier and change their meaning. The share persuaded and the value are the same for all, while in life those at high risk are often harder to win over. A call may also remind a customer to leave; that is not counted here.'
		}
	}
};
