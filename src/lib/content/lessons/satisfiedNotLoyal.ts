import type { LessonText } from './lesson';

/** Page “Satisfied is not loyal”. */
export const SATISFIED_NOT_LOYAL: LessonText = {
	id: 'satisfied-not-loyal',
	intro: {
		zh: '两家企业的[[satisfaction-ratio|满意度]]一样高，一家的客户几乎不走，另一家的一年走掉一大半。问题不在调查表，而在客户有没有别处可去、去一趟要付多大代价。',
		en: 'Two companies have the same [[satisfaction-ratio|satisfaction]]; the customers of one hardly ever leave, of the other more than half go within a year. The survey is not at fault: what matters is whether there is somewhere else to go, and what going costs.'
	},
	predictions: [
		{
			id: 'open-curve',
			kind: 'curve',
			question: {
				zh: '对手很多，换一家不费事。满意指数不同的客户，一年后各有多少还在？画出来。',
				en: 'Rivals are many and changing is easy. Of customers with different satisfaction, how many are still there after a year? Draw it.'
			},
			pointsName: { zh: '满意指数', en: 'Satisfaction index' },
			points: ['40', '50', '60', '70', '80', '90', '100'],
			label: { zh: '一年后仍在的机会', en: 'Chance of still being there after a year' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 50,
			comment: {
				zh: '多数人画一条直线：满意多一分，忠诚多一分。市场放开时并非如此：到“还算满意”为止几乎换不来什么，过了 70 才陡然上升。',
				en: 'Most people draw a straight line: a little more satisfaction, a little more loyalty. In an open market it is not so: up to “fairly satisfied” almost nothing is gained; the steep rise comes only above 70.'
			}
		},
		{
			id: 'monopoly',
			kind: 'number',
			question: {
				zh: '同一项服务现在由一家独占，满意指数只有 40 的客户，一年后还有百分之几在？',
				en: 'Now one company alone offers the service. Of customers with a satisfaction index of only 40, what per cent are still there after a year?'
			},
			label: { zh: '仍在的比例', en: 'Still there' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 50,
			comment: {
				zh: '约 {outcome}：走的几乎只是搬家之类的[[churn-causes|自然流失]]。这些不满而留下的人，看上去与忠诚的客户一模一样。',
				en: 'About {outcome}: those who go do so for [[churn-causes|natural causes]] such as moving away. These unhappy people who stay look exactly like loyal customers.'
			}
		}
	],
	move: [
		{
			zh: '把竞争强度由 0 慢慢推到 1，看粗线怎样从平变陡。',
			en: 'Push competition slowly from 0 to 1 and watch the firm line turn from flat to steep.'
		},
		{
			zh: '停在充分竞争，再抬高[[switching-costs|转换成本]]，看线怎样又被拉平。',
			en: 'Stay in open competition and raise [[switching-costs|switching costs]]: the line is flattened again.'
		}
	],
	see: [
		{
			zh: '满意指数从 70 到 80、从 80 到 90 各多留住几成？同样是十分，回报大不相同。',
			en: 'How much is gained from 70 to 80, and how much from 80 to 90? The same ten points bring very different returns.'
		},
		{
			zh: '线平的地方，高保持率不说明客户满意；线陡的地方，“比较满意”并不安全。',
			en: 'Where the line is flat, high retention does not prove satisfaction; where it is steep, “fairly satisfied” is not safe.'
		}
	],
	why: [
		{
			title: {
				zh: '满意决定想不想走，处境决定走不走得了',
				en: 'Satisfaction is the wish to stay; the situation decides'
			},
			text: {
				zh: '不满只有在有人接手时才变成离开。竞争越强，同样的不满拉力越大；独占之下拉力几乎为零，再不满也只能留下。',
				en: 'Discontent becomes departure only where somebody else takes the customer over. The stronger competition is, the harder the same discontent pulls; under monopoly the pull is next to nothing, and even the unhappiest can only stay.'
			},
			source: {
				zh: 'Jones 与 Sasser（1995）比较多个行业的满意—忠诚曲线；曲线的形状取自该文，公式与数值是本模型的设定。',
				en: 'Jones & Sasser (1995) compare satisfaction–loyalty curves of several industries; the shape is theirs, formula and figures are this model’s.'
			}
		},
		{
			title: { zh: '“完全满意”与“比较满意”差得远', en: '“Totally satisfied” is far from “satisfied”' },
			text: {
				zh: '同一研究里，完全满意的客户再次购买的可能约为仅仅满意者的六倍。在满意度报告里把这两档并成“满意率”，最要紧的差别就看不见了。',
				en: 'In the same study totally satisfied customers were about six times as likely to buy again as the merely satisfied. A report that adds the two up as “per cent satisfied” hides the difference that matters most.'
			},
			source: { zh: 'Jones 与 Sasser（1995）', en: 'Jones & Sasser (1995)' }
		},
		{
			title: { zh: '墙也能留人，但留不住心', en: 'Walls hold people, not hearts' },
			text: {
				zh: '[[switching-cost-types|程序型与关系型]]转换成本减弱满意与去留的联系，财务型反而加强它；三类中关系型最能留人。被墙围住的不满客户，是墙倒时最先走的一批。',
				en: '[[switching-cost-types|Procedural and relational]] switching costs weaken the link from satisfaction to staying, financial ones strengthen it; relational ones hold best. Unhappy customers behind a wall are the first to go when it falls.'
			},
			source: {
				zh: 'Blut 等（2015），汇总逾 13 万名受访者的元分析；方向与次序取自该文。',
				en: 'Blut et al. (2015), a meta-analysis of over 130,000 respondents; signs and order are theirs.'
			}
		},
		{
			title: { zh: '判断忠诚要同时看脚与心', en: 'Judge by feet and heart together' },
			text: {
				zh: '[[loyalty-judging|重复购买]]只看得见脚。把态度作另一轴，才分得出忠诚者、人质、逐利者与背离者；推荐、钱包份额、对竞争者的态度是看心的办法。',
				en: '[[loyalty-judging|Repeat purchase]] shows the feet alone. With attitude as a second axis one can tell loyalists, hostages, mercenaries and defectors apart; referral, share of wallet and the attitude to rivals show the heart.'
			},
			source: {
				zh: 'Dick 与 Basu（1994）的态度 × 行为；四种客户的名称见 Jones 与 Sasser（1995）。',
				en: 'Dick & Basu (1994) for attitude × behaviour; the names of the four from Jones & Sasser (1995).'
			}
		}
	],
	disagree: [
		{
			title: { zh: '忠诚一定来自满意吗？', en: 'Does loyalty always come from satisfaction?' },
			positions: [
				{
					who: { zh: '复习提要的一处', en: 'One passage of the revision notes' },
					says: {
						zh: '满意与忠诚是两回事：满意的未必忠诚，而忠诚的一定先满意。',
						en: 'Satisfaction and loyalty are two things: the satisfied need not be loyal, but the loyal were satisfied first.'
					}
				},
				{
					who: { zh: '同一提要的另一处', en: 'Another passage of the same notes' },
					says: {
						zh: '两个方向都不成立：满意的未必忠诚，忠诚的也未必满意。',
						en: 'Neither follows from the other: the satisfied need not be loyal, nor the loyal satisfied.'
					}
				}
			],
			verdict: {
				zh: '差别在“忠诚”的含义。若忠诚指[[loyalty-definition|情感上的依恋]]，它确实由满意长成；若只看重复购买，[[loyalty-types|垄断与惰性]]忠诚就是不满意的忠诚。答题时先说明用哪一个含义，再举垄断的例子。',
				en: 'It turns on what “loyalty” means. As [[loyalty-definition|attachment]] it does grow out of satisfaction; as mere repeat purchase, [[loyalty-types|monopoly and inertia]] are loyalty without it. In the examination say which meaning you use, then give the monopoly as the example.'
			}
		},
		{
			title: { zh: '激励忠诚放在哪一格？', en: 'Where does incentive loyalty belong?' },
			positions: [
				{
					who: { zh: '复习提要的分类', en: 'The notes’ classification' },
					says: { zh: '依恋低，重复购买高。', en: 'Attachment low, repeat purchase high.' }
				},
				{
					who: { zh: '同一条里的说明', en: 'The explanation in the same item' },
					says: {
						zh: '奖励停了，人就转到别家去：此后的重复购买并不高。',
						en: 'When the reward stops, people move to another: repeat purchase is not high afterwards.'
					}
				}
			],
			verdict: {
				zh: '分类记的是活动进行中的样子。选择题按“低依恋、高重复”作答；论述题写明条件，并用停奖之后还剩多少购买来评价奖励计划。',
				en: 'The classification describes the time of the scheme. In a choice question answer “low, high”; in an essay state the condition, and judge a scheme by the purchases left after it ends.'
			}
		}
	],
	check: ['ch04-single-003', 'ch04-single-005', 'ch04-single-008', 'ch04-multiple-002', 'ch04-multiple-005'],
	next: [
		{
			to: { lesson: 'switching-costs' },
			text: {
				zh: '墙是怎样垒起来的，倒了会怎样。',
				en: 'How the wall is built, and what happens when it falls.'
			}
		},
		{
			to: { lesson: 'brand-loyalty' },
			text: { zh: '心上的忠诚怎样一步步长成。', en: 'How loyalty of the heart grows, step by step.' }
		},
		{
			to: { lab: 'preset=power' },
			text: {
				zh: '接手一家电力公司：客户不满而不走，直到市场放开。',
				en: 'Take over a power utility: its customers are unhappy and stay, until the market opens.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '先让全班举手猜：垄断下满意指数 40 的客户一年后还剩几成。揭晓之后，竞争强度设 0，再一口气拖到 1；停在 1，把转换成本拖到 100。曲线先陡后平，话就说完了。',
			en: 'Have the class guess by show of hands what is left after a year of customers at index 40 under monopoly. Reveal it, set competition to 0 and drag it to 1 in one go; stay there and drag switching costs to 100. The curve steepens and flattens again, and the point is made.'
		},
		question: {
			zh: '贵校的学生一年后几乎都在，能说明他们对学校忠诚吗？用什么数据才能说明？',
			en: 'Nearly all students of this school are still here after a year. Does that show loyalty? Which data would?'
		},
		misconception: {
			zh: '“满意率 85%，所以忠诚没有问题。”满意率把完全满意与比较满意算在一起；在开放的市场里，后一档的人随时会走。',
			en: '“85 per cent are satisfied, so loyalty is no problem.” That figure adds the totally and the fairly satisfied; in an open market the latter may go any day.'
		},
		limits: {
			zh: '曲线只让满意变化，信任与品牌忠诚都固定在中等水平；现实里它们随满意一起动，差距会更大。形状有文献依据，具体数值是模型的设定。类型由模型按“什么最能留住他”判定，真人的动机往往不止一个。',
			en: 'The curve moves satisfaction alone, with trust and brand loyalty held at a middling level; in life they move along and the differences grow. The shape is from the literature, the figures are the model’s. The model names a type by what holds a customer most; real motives are often several.'
		}
	}
};
