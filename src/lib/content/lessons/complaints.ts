import type { LessonText } from './lesson';

/** Page “A complaint is a second chance”. */
export const COMPLAINTS: LessonText = {
	id: 'complaints',
	intro: {
		zh: '出了差错还肯来投诉的客户，是在给第二次机会；更多的人一声不响。机会能不能接住，不只看问题有没有解决，还看有多快、有没有人回话。至于那些不开口的人，要靠别的办法去听。',
		en: 'A customer who still comes to complain after a fault gives a second chance; most say nothing. Whether the chance is taken depends not only on whether the matter is settled but on how soon, and on whether anybody reports back. Those who keep silent have to be heard in other ways.'
	},
	predictions: [
		{
			id: 'satisfied',
			kind: 'number',
			question: {
				zh: '一家房地产开发商收到 489 起有效投诉，落实了 487 起，另两起以退房了结。业主对投诉处理的满意度是百分之几？',
				en: 'A property developer received 489 valid complaints and settled 487; the other two ended with the home handed back. What per cent of the owners were satisfied with how complaints were handled?'
			},
			label: { zh: '对投诉处理满意的业主', en: 'Owners satisfied with the handling' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 80,
			comment: {
				zh: '只有 {outcome}。报告说，不满主要因为解决不及时、没有反馈。',
				en: 'Only {outcome}. The report says they were dissatisfied mainly because it was slow and nobody reported back.'
			}
		},
		{
			id: 'lever',
			kind: 'choice',
			question: {
				zh: '这家公司只能把一件事做到满分。哪一件会让最多的投诉者转为满意？',
				en: 'The company can bring just one thing to perfection. Which turns most complainants into satisfied ones?'
			},
			options: [
				{
					id: 'complaintResolution',
					text: { zh: '让退房的那两起也得到落实', en: 'Settling the two that ended in a return as well' }
				},
				{ id: 'serviceSpeed', text: { zh: '办得快', en: 'Being quick' } },
				{
					id: 'closingTheLoop',
					text: { zh: '把结果告诉每一位投诉者', en: 'Telling every complainant the result' }
				}
			],
			comment: {
				zh: '解决率已经到顶，再推也推不动；离顶最远的是回音，它在本模型里的分量也最大。',
				en: 'Settling is at its top and cannot rise; word back is furthest from it, and weighs most in this model too.'
			}
		},
		{
			id: 'paradox',
			kind: 'choice',
			question: {
				zh: '甲从没遇到过差错。乙遇到一次小差错，投诉之后处理得无可挑剔。一年之后，谁更可能还是客户？',
				en: 'A never met with a fault. B met with a small one, complained, and was treated flawlessly. Who is likelier to be a customer still after a year?'
			},
			options: [
				{ id: 'none', text: { zh: '甲：从没出过事', en: 'A, who never had trouble' } },
				{ id: 'recovered', text: { zh: '乙：出过事，处理得好', en: 'B, whose trouble was made good' } }
			],
			comment: {
				zh: '在本模型里，小差错处理得好会略胜一筹，这叫挽回悖论。它有边界：差错大了、重复了就不成立；把它当策略更是本末倒置。',
				en: 'In this model a small fault made good comes out slightly ahead: the recovery paradox. It has a limit: not for a large fault, nor for repeated ones; and to fail on purpose would be absurd.'
			}
		}
	],
	move: [
		{
			zh: '先把解决率推到 100%：几乎没有变化。复原。',
			en: 'First push complaints resolved to 100 %: next to nothing happens. Reset.'
		},
		{
			zh: '只把反馈率推到 100%，看满意率；复原，再只把服务速度推到 85。',
			en: 'Push only closing the loop to 100 % and read the share; reset, then push only service speed to 85.'
		},
		{
			zh: '两样一起推高，看一年的投诉、保持率与客户资产怎样变。',
			en: 'Raise both and see what happens to complaints, retention and customer equity.'
		}
	],
	see: [
		{
			zh: '“现在”与“最多”之间的空当，就是还能争取的地方；解决那一格几乎没有空当。',
			en: 'The gap between “now” and “at most” is what can still be gained; settling has almost none.'
		},
		{
			zh: '回音改变的是投诉者，速度还会让投诉本身变少：平日的服务也跟着好了。',
			en: 'Word back changes complainants; speed makes complaints fewer too, because everyday service gets better with it.'
		}
	],
	why: [
		{
			title: { zh: '投诉人评的不只是结果', en: 'A complainant does not judge the result alone' },
			text: {
				zh: '[[complaint-handling|投诉处理]]要过三关：结果公不公平、过程顺不顺、待人好不好。内部销了案而没有告诉本人，在他那里案子仍然开着。各项的分量是本模型自己定的，定到能重现资料中的 55.3%。',
				en: '[[complaint-handling|Complaint handling]] is judged three times: is the result fair, was the procedure easy, was one well treated? A case closed in the files but not reported back is still open for the customer. The weights are this model’s own, set so that the 55.3 % of the course texts comes out.'
			},
			source: {
				zh: '结果、程序、互动三种公平：Tax、Brown 与 Chandrashekaran（1998）；数字：课程资料中的房地产实习报告；分量：本模型',
				en: 'Distributive, procedural and interactional justice: Tax, Brown & Chandrashekaran (1998); figures: the practice report on a developer in the course texts; weights: our model'
			}
		},
		{
			title: { zh: '第二次过失比第一次更伤人', en: 'The second fault hurts more than the first' },
			text: {
				zh: '开口的人重新有了[[expectation|期望]]。这一次再落空，他得到的是双重失望，往往比没开口的人走得更快。所以鼓励投诉之前，要先有能力处理投诉。',
				en: 'Who speaks up has formed an [[expectation|expectation]] anew. If it is disappointed again he is let down twice, and often goes sooner than one who never spoke. Before complaints are invited there must be the means to handle them.'
			},
			source: {
				zh: 'Bitner、Booms 与 Tetreault（1990）论员工对失误的回应；数字由本页的模型得出',
				en: 'Bitner, Booms & Tetreault (1990) on how staff respond to failures; the figures are this page’s model'
			}
		},
		{
			title: { zh: '不满有两个出口', en: 'Dissatisfaction has two ways out' },
			text: {
				zh: '不满的人要么开口，要么离开。开口的门越窄，走的人越多，而[[csi-measures|抱怨率]]看上去越好看。留住一位投诉者的花费若低于再找一位新客户，受理投诉就是防守型的营销。',
				en: 'The dissatisfied either speak or leave. The narrower the door for speaking, the more leave, and the better the [[csi-measures|complaint rate]] looks. Where keeping a complainant costs less than winning somebody new, handling complaints is marketing in defence.'
			},
			source: {
				zh: 'Hirschman（1970）；Fornell 与 Wernerfelt（1987）',
				en: 'Hirschman (1970); Fornell & Wernerfelt (1987)'
			}
		},
		{
			title: { zh: '每种办法只听见一部分人', en: 'Each way hears some of the people' },
			text: {
				zh: '[[satisfaction-tracking|跟踪满意]]的四种办法，听见的分别是开口的人、留下的人、自己派去的人和走了的人。只用一种，就会把那一部分人当成全体；四种的结果互相矛盾时，矛盾本身就是线索。',
				en: 'The four ways of [[satisfaction-tracking|tracking satisfaction]] hear those who speak, those who stay, those one has sent, and those who have left. Whoever uses one takes its part for the whole; where the four contradict each other, the contradiction is the clue.'
			},
			source: {
				zh: '四种办法见课程讲义（沿用科特勒的分法）；各见哪些人是抽样的常识',
				en: 'The four ways are in the course notes (after Kotler); whom each reaches is elementary sampling'
			}
		}
	],
	disagree: [
		{
			title: { zh: '挽回悖论存在吗？', en: 'Is there a recovery paradox?' },
			positions: [
				{
					who: { zh: 'McCollough 与 Bharadwaj（1992）', en: 'McCollough & Bharadwaj (1992)' },
					says: {
						zh: '提出这个名称：补救得出色，客户的满意会超过失误之前。',
						en: 'They coined the name: after an excellent recovery customers may be more satisfied than before the failure.'
					}
				},
				{
					who: { zh: 'Maxham 与 Netemeyer（2002）', en: 'Maxham & Netemeyer (2002)' },
					says: {
						zh: '头一次失误之后可能出现，第二次之后就没有了。',
						en: 'It may appear after a first failure, but not after a second.'
					}
				},
				{
					who: { zh: 'De Matos 等（2007），综合多项研究', en: 'De Matos et al. (2007), over many studies' },
					says: {
						zh: '满意上看得到悖论，再次购买、口碑与企业形象上看不到。',
						en: 'It is found for satisfaction, but not for buying again, word of mouth or the image of the company.'
					}
				}
			],
			verdict: {
				zh: '说“处理得好可以挽回，有时更牢”站得住；说“出错是好事”站不住。答题时写明边界：过失小、头一次、处理得确实出色，而且主要在满意上。',
				en: '“Well handled it can be made good, now and then more than good” holds; “failures are good” does not. In an answer name the limit: a small fault, the first, excellently handled, and mainly in satisfaction.'
			}
		},
		{
			title: { zh: '投诉该越少越好吗？', en: 'The fewer complaints the better?' },
			positions: [
				{
					who: { zh: '满意指数模型', en: 'The satisfaction-index models' },
					says: {
						zh: '抱怨是满意的结果：越满意，抱怨越少。少是好事。',
						en: 'Complaints follow from satisfaction: the more satisfied, the fewer complain. Few are a good sign.'
					}
				},
				{
					who: { zh: 'Fornell 与 Wernerfelt（1987）', en: 'Fornell & Wernerfelt (1987)' },
					says: {
						zh: '在不满的人当中，只要花费合算，应当让尽可能多的人开口，因为开口的人才留得住。',
						en: 'Of the dissatisfied as many as the cost allows should be brought to complain, for those who speak can be kept.'
					}
				}
			],
			verdict: {
				zh: '两句话的分母不同：不满的人要少，不满者当中开口的要多。只看投诉的件数，两件事分不开。',
				en: 'Their denominators differ: few should be dissatisfied, and of the dissatisfied many should speak. The mere number of complaints cannot tell the two apart.'
			}
		}
	],
	check: [
		'ch03-fill-014',
		'ch03-single-019',
		'ch03-single-020',
		'ch03-multiple-009',
		'ch03-single-016',
		'ch03-fill-012'
	],
	next: [
		{
			to: { lesson: 'why-customers-leave' },
			text: {
				zh: '没有开口就走的人，是因为什么走的。',
				en: 'Those who left without a word: why did they go?'
			}
		},
		{
			to: { lesson: 'satisfied-not-loyal' },
			text: {
				zh: '投诉者满意了，就会忠诚吗？',
				en: 'Once complainants are satisfied, are they loyal?'
			}
		},
		{
			to: { lab: 'preset=housing' },
			text: {
				zh: '接手这家房地产开发商，连投诉之外的拉杆一起动。',
				en: 'Take over this developer, with all the levers beyond complaints.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '先公布“489 起落实 487 起”，让全班写下满意度，再揭晓 55.3%。把解决率推到 100%，请大家看数字几乎不动；复原，把反馈率推到 100%，念出新的满意率。',
			en: 'State “487 of 489 settled”, let the class write down the share satisfied, then reveal 55.3 %. Push complaints resolved to 100 % and let them see how little moves; reset, push closing the loop to 100 % and read out the new share.'
		},
		question: {
			zh: '如果一家公司今年的投诉比去年少了一半，您还要问哪三个数，才敢说客户更满意了？',
			en: 'If a company has half as many complaints as last year, which three figures would you ask for before saying that customers are happier?'
		},
		misconception: {
			zh: '“投诉全部解决，就说明客户满意。”解决率是公司给自己打的分，满意率是客户打的分。',
			en: '“All complaints are settled, so customers are satisfied.” The first is the mark a company gives itself, the second the mark its customers give.'
		},
		limits: {
			zh: '三项的分量由一家公司的一个数字推定，别的行业会不同；报告没有说 55.3% 是人数比例还是平均得分，这里当作比例。模型里多次小过失的好处会累加，研究却发现第二次之后悖论就消失，所以“四次”一栏左端偏乐观；模型里的悖论见于去留，综合研究只在满意上找到它。重大损失、人身安全与蓄意欺骗不在其中。',
			en: 'The weights rest on one figure of one company and will differ elsewhere; the report does not say whether 55.3 % is a share of people or a mean mark: it is taken as a share. In the model the gains of several small faults add up, while research finds that the paradox is gone after the second: the left end of “four times” is too kind; and the model shows the paradox in staying, where research as a whole finds it in satisfaction only. Grave losses, danger to life and deceit are not in it.'
		}
	}
};
