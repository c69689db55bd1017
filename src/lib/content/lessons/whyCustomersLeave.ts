import type { LessonText } from './lesson';

/** Page “Why customers leave”. */
export const WHY_CUSTOMERS_LEAVE: LessonText = {
	id: 'why-customers-leave',
	intro: {
		zh: '客户走了，问卷上多半写着“价格太高”。真正的[[churn-causes|原因]]往往是另一回事；更要紧的是，还没有走的人已经在少买。先分清谁因何而走、谁只是少买，再谈对症下药。',
		en: 'A customer has gone, and the form says “too dear”. The real [[churn-causes|cause]] is often another; and, what matters more, many who have not gone buy less already. First tell who leaves for which reason and who only buys less, then think of a remedy.'
	},
	predictions: [
		{
			id: 'cause',
			kind: 'choice',
			question: {
				zh: '一家会展公司，价格与对手持平，每年约四分之一的参展商不再来。模拟一年，哪个原因带走的人最多？',
				en: 'An exhibition organiser asks what its rivals ask, and about a quarter of its exhibitors do not return each year. In a simulated year, which cause takes most of them?'
			},
			options: [
				{ id: 'price', text: { zh: '价格', en: 'Price' } },
				{ id: 'competitor', text: { zh: '竞争者吸引', en: 'Competitors' } },
				{ id: 'product', text: { zh: '产品或服务的缺陷', en: 'Faults of product or service' } },
				{ id: 'neglect', text: { zh: '受到冷落', en: 'Neglect' } },
				{ id: 'natural', text: { zh: '搬迁、倒闭等自然流失', en: 'Natural causes: moved away, closed down' } }
			],
			comment: {
				zh: '人们先想到的多是外面的对手与价格，账上排在前面的却是自己没做好、没有人理会。这两样企业自己就能改。',
				en: 'Rivals and price come to mind first; at the head of the account stand poor performance and neglect. Those two the company can mend itself.'
			}
		},
		{
			id: 'bank',
			kind: 'number',
			question: {
				zh: '一家银行，因客户销户失去的存款余额占 3%。客户没有走、只是少存，又使它失去百分之几？',
				en: 'A bank lost 3 % of its balances to customers who closed their accounts. How much more did it lose to customers who stayed and only kept less there?'
			},
			label: { zh: '因少存失去的余额', en: 'Balances lost by keeping less' },
			unit: 'percent',
			min: 0,
			max: 40,
			step: 1,
			start: 3,
			comment: {
				zh: '{outcome}，是销户的八倍。只数走掉的人，损失的大头根本不在报表里。',
				en: '{outcome}: eight times what closed accounts cost. Who counts only those that leave does not have the bulk of the loss in the report at all.'
			}
		}
	],
	move: [
		{
			zh: '先把服务速度降到 10，再放回；然后把承诺升到 100，再放回。走的人都变多了，写在账上的原因却不同。',
			en: 'Lower service speed to 10 and put it back; then raise the promise to 100 and put it back. More leave each time, yet for causes of another name.'
		},
		{
			zh: '找解药：社会维系加到 80，看“受冷落”一项；产品质量加到 95，看它为什么治不了冷落。',
			en: 'Look for the remedy: raise the social programme to 80 and watch neglect; raise product quality to 95 and see why it does not cure neglect.'
		},
		{
			zh: '服务速度降到 10，再把转换成本抬到 90：走的人少了，账变好了吗？',
			en: 'Lower service speed to 10, then raise switching costs to 90: fewer leave. Is the account any better?'
		}
	],
	see: [
		{
			zh: '每种原因对照什么也没有改的同一家公司：降下来的是哪一项，没有动的又是哪一项？',
			en: 'Compare each cause with the company left as it was: which one falls, and which does not move?'
		},
		{
			zh: '走掉的人与少买的人各使收入少了几成？墙越高，损失越是从前一项搬到后一项。',
			en: 'How much revenue is lost by those who leave, and how much by those who buy less? The higher the walls, the more of the loss moves from the first to the second.'
		}
	],
	why: [
		{
			title: { zh: '原因决定解药', en: 'The cause decides the remedy' },
			text: {
				zh: '课程列出的原因可以归成四堆：自己没做好（产品与服务、诚信、形象），没有照看好（疏忽、人员流动），别人更有吸引力（竞争者、价格），以及谁也管不了的（自然、需求变化、财务困难）。还有一类要防的是恶意。用错一堆的办法，钱花了，人照走。',
				en: 'The causes of the course fall into four heaps: poorly done (product and service, integrity, image), poorly looked after (neglect, staff turnover), more attractive elsewhere (competitors, price), and beyond anybody’s power (natural, changed needs, money trouble). Malice is a case of its own, to be guarded against. A remedy from the wrong heap costs money and keeps nobody.'
			},
			source: {
				zh: '复习资料所列的原因；归成四堆是我们的整理。',
				en: 'The causes are the revision notes’; the four heaps are ours.'
			}
		},
		{
			title: { zh: '少买是走之前的走', en: 'Buying less is leaving before leaving' },
			text: {
				zh: '[[churn-types|暂时流失与永久流失]]之外，还有一种不出现在流失率里：人在，钱走了。转换成本高的行业尤其如此：走不了，就少买。管好这类下滑，价值可达防止离去的十倍。',
				en: 'Besides [[churn-types|lost for a while and lost for good]] there is a loss that no churn rate shows: the customer is there, his money is not. It is so above all where switching is hard: who cannot leave buys less. Managing such migration can be worth up to ten times preventing defection.'
			},
			source: {
				zh: 'Coyles 与 Gokey（2002）；银行的 3% 与 24% 也出自该文。',
				en: 'Coyles & Gokey (2002); so are the bank’s 3 % and 24 %.'
			}
		},
		{
			title: { zh: '六种态度，六种对付', en: 'Six attitudes, six answers' },
			text: {
				zh: '[[mckinsey-loyalty|留下的三种]]（情感型、惯性型、分析比较型）和下滑的三种（生活方式改变型、分析比较型、不满意型）要分开看：对认定你的人不要用折扣，对生活变了的人要拿出适合的新东西，对不满的人先把毛病改好。',
				en: '[[mckinsey-loyalty|Three who stay]] (by emotion, by habit, by comparing) and three who slip (life has changed, by comparing, dissatisfied) want different things: no discounts for those who would not go elsewhere, something new that fits for those whose life has changed, and the fault mended first for the dissatisfied.'
			},
			source: {
				zh: 'Coyles 与 Gokey（2002），即麦肯锡的细分',
				en: 'Coyles & Gokey (2002), McKinsey’s segmentation'
			}
		},
		{
			title: { zh: '说出来的原因不等于真正的原因', en: 'The cause that is named need not be the cause' },
			text: {
				zh: '“太贵”不伤和气，也不必解释，所以最容易写。要知道真因，得拿走的与没走的相比：价格相同而投诉有人答复的人不走，价格就不是原因。',
				en: '“Too dear” offends nobody and needs no explanation, so it is what people write. To find the real cause compare those who went with those who did not: if people at the same price whose complaints were answered stay, price is not it.'
			},
			source: {
				zh: '比较组的一般道理；本页的原因由模型按每个人当月受到的推力抽定。',
				en: 'The ordinary logic of comparison; the causes on this page are drawn by the model in proportion to what pushed each customer that month.'
			}
		}
	],
	disagree: [
		{
			title: { zh: '产品缺陷是不是根本原因？', en: 'Are product faults the root cause?' },
			positions: [
				{
					who: { zh: '复习资料：流失的原因', en: 'The notes: causes of churn' },
					says: {
						zh: '产品与服务的缺陷是根本原因，其余各项与它并列而举。',
						en: 'Faults of product and service are the root; the others are listed beside them.'
					}
				},
				{
					who: { zh: '同一提要：不满与流失', en: 'The same notes: discontent and churn' },
					says: {
						zh: '根本原因里还有定价、促销与渠道；另外列出沟通不足和目标客户选错。',
						en: 'Pricing, promotion and channels belong to the root as well; too little communication and wrongly chosen customers are listed besides.'
					}
				}
			],
			verdict: {
				zh: '“根本”说的是企业最该先查的一项，不是说别的原因都由它而来：搬迁与倒闭就与它无关。答题先写这一项，再把其余的列全，每项配一个办法。',
				en: '“Root” names what to examine first, not where all others come from: moving away has nothing to do with it. In an answer put it first, list the rest completely, and give each a remedy.'
			}
		},
		{
			title: { zh: '先堵走人，还是先管少买？', en: 'Stop defection first, or migration?' },
			positions: [
				{
					who: { zh: 'Reichheld 与 Sasser（1990）', en: 'Reichheld & Sasser (1990)' },
					says: {
						zh: '以零流失为目标：留住多五个百分点，利润大增。',
						en: 'Aim at zero defections: keeping five points more raises profit greatly.'
					}
				},
				{
					who: { zh: 'Coyles 与 Gokey（2002）', en: 'Coyles & Gokey (2002)' },
					says: {
						zh: '走的人少，下滑的人多得多：先管下滑。',
						en: 'Far more customers slip than leave: manage the slipping first.'
					}
				}
			],
			verdict: {
				zh: '看生意怎样断：合同一断就全没了的，先防走人；可以在几家之间分着买的，先看[[loyalty-judging|钱包份额]]。两个数都要报，不能只报一个。',
				en: 'It depends on how business ends: where all is gone with the contract, prevent defection; where people spread their spending, look at [[loyalty-judging|share of wallet]] first. Report both figures, never one alone.'
			}
		}
	],
	check: [
		'ch08-single-002',
		'ch08-single-005',
		'ch08-single-008',
		'ch08-multiple-003',
		'ch04-single-012',
		'ch04-single-013'
	],
	next: [
		{
			to: { lesson: 'early-warning' },
			text: { zh: '在他走之前看出来：三道预警线。', en: 'See it before he leaves: three lines of warning.' }
		},
		{
			to: { clv: 'win-back' },
			text: {
				zh: '已经走了的，挽救最多花多少。',
				en: 'Of those who have left: what may be spent to win them back.'
			}
		},
		{
			to: { lab: 'preset=exhibition' },
			text: {
				zh: '接手这家会展公司，把漏水的桶补上。',
				en: 'Take over this exhibition organiser and mend the leaking bucket.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '举手选第一题，数一数选价格与竞争者的有几位。揭晓后把社会维系拖到 80，请大家看哪一根柱子矮下去；再把服务速度拖到 10、转换成本拖到 90，问：流失率好看了，为什么收入还在少？',
			en: 'Let them vote on the first question, and count those who choose price or competitors. After the reveal drag the social programme to 80: which bar falls? Then service speed to 10 and switching costs to 90: churn looks better, so why does revenue still fall?'
		},
		question: {
			zh: '怎样设计一次离开客户的访谈，才不会只听到“太贵了”？',
			en: 'How would you interview customers who have left so as to hear more than “too dear”?'
		},
		misconception: {
			zh: '“流失率没有上升，所以客户关系没有问题。”少买的人还在名册上。',
			en: '“Churn has not risen, so all is well.” Those who buy less are still on the books.'
		},
		limits: {
			zh: '原因是模型抽定的一个标签，真人常有好几个原因。恶意、需求变化与财务困难没有单独模拟。收入按一年与前一年相比：中途走掉的人这一年只少了半年左右的消费，来年还会再少同样多。态度的归类是我们的对应，不出自原文。',
			en: 'The cause is one label drawn by the model; people have several. Malice, changed needs and money trouble are not simulated on their own. Revenue is compared with the year before: of those who left on the way only about half a year’s spending is missing so far; as much again will be missing next year. Which customer counts as which attitude is our reading, not the authors’.'
		}
	}
};
