import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		id: 'ch05-single-001',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '“另一家银行听着不错，可万一把我的账弄错呢？”这句话流露的是哪种转换成本？',
			en: '“The other bank sounds fine, but what if it muddles my accounts?” Which switching cost do these words betray?'
		},
		options: [
			{
				right: false,
				text: { zh: '评估成本', en: 'Evaluation cost' },
				reason: {
					zh: '评估成本是搜寻与比较的功夫；他不是嫌比较麻烦，而是怕结果变坏。',
					en: 'Evaluation cost is the effort of searching and comparing; he does not mind that but fears a bad outcome.'
				}
			},
			{
				right: false,
				text: { zh: '学习成本', en: 'Learning cost' },
				reason: {
					zh: '学习成本是重新熟悉用法，他没有提到。',
					en: 'Learning cost is getting used to new ways, which he does not mention.'
				}
			},
			{
				right: true,
				text: { zh: '危机成本', en: 'Economic risk cost' },
				reason: {
					zh: '对新供应商表现没有把握，担心受损失。',
					en: 'Uncertainty about how the new supplier performs, and fear of loss.'
				}
			},
			{
				right: false,
				text: { zh: '金钱损失成本', en: 'Monetary loss cost' },
				reason: {
					zh: '把可能的损失当成必付的费用。金钱损失是换时确定要付的，如违约金。',
					en: 'Takes a possible loss for a payment. Monetary loss is what must be paid on changing, such as a penalty.'
				}
			}
		],
		explanation: {
			zh: '危机成本是“没有把握”的代价。企业口碑稳定会使老客户觉得换了有风险；竞争者则用担保、试用和用户评价来降低它。',
			en: 'Economic risk is the price of uncertainty. A steady record makes changing seem risky; rivals lower it by guarantees, trials and customers’ reviews.'
		}
	},
	{
		id: 'ch05-single-002',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '为挑一家新保险，老赵花两个周末读条款、算保费。这两个周末是哪种转换成本？',
			en: 'To pick a new insurer, Mr Zhao spends two weekends reading terms and working out premiums. Which switching cost are these weekends?'
		},
		options: [
			{
				right: true,
				text: { zh: '评估成本', en: 'Evaluation cost' },
				reason: {
					zh: '搜集资料、比较各家所花的时间与精力。',
					en: 'The time and effort of gathering information and comparing.'
				}
			},
			{
				right: false,
				text: { zh: '学习成本', en: 'Learning cost' },
				reason: {
					zh: '读条款看似学习，但学习成本指选定之后熟悉新产品的用法。',
					en: 'Reading looks like learning, but learning cost is getting to know a product after choosing it.'
				}
			},
			{
				right: false,
				text: { zh: '组织调整成本', en: 'Set-up cost' },
				reason: {
					zh: '组织调整成本是选定以后办手续、改流程的代价。',
					en: 'Set-up cost is the paperwork and rearranging after the choice.'
				}
			},
			{
				right: false,
				text: { zh: '利益损失成本', en: 'Benefit loss cost' },
				reason: {
					zh: '利益损失是离开原公司丧失的好处，与挑选所花的时间无关。',
					en: 'Benefit loss is what is forfeited at the old insurer, not time spent choosing.'
				}
			}
		],
		explanation: {
			zh: '按先后分清三种程序型成本：选之前是评估，接手时是组织调整，使用中是学习。比价网站压低的正是评估成本。',
			en: 'Tell three procedural costs apart by time: evaluation before choosing, set-up on starting, learning in use. Comparison sites lower evaluation cost.'
		}
	},
	{
		id: 'ch05-single-003',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '工厂换供应商，须重排仓位、改订货接口、重定验货流程。这主要是哪种转换成本？',
			en: 'A factory that changes supplier has to rearrange its stores, alter ordering interfaces and rewrite its inspection procedure. Which switching cost is this mainly?'
		},
		options: [
			{
				right: false,
				text: { zh: '学习成本', en: 'Learning cost' },
				reason: {
					zh: '学习成本在人的熟悉过程；这里改的是仓位、接口与流程。',
					en: 'Learning cost lies in people getting used to things; here stores, interfaces and procedures change.'
				}
			},
			{
				right: false,
				text: { zh: '评估成本', en: 'Evaluation cost' },
				reason: {
					zh: '评估发生在选定之前，这里已经选定。',
					en: 'Evaluation comes before the choice, which has been made.'
				}
			},
			{
				right: false,
				text: { zh: '危机成本', en: 'Economic risk cost' },
				reason: {
					zh: '危机成本是对新供应商没有把握，题中没有这种担心。',
					en: 'Economic risk is uncertainty about the new supplier, which is not at issue.'
				}
			},
			{
				right: true,
				text: { zh: '组织调整成本', en: 'Set-up cost' },
				reason: {
					zh: '为与新供应商建立关系而调整自身组织与系统。',
					en: 'Rearranging one’s own organisation and systems for the new supplier.'
				}
			}
		],
		explanation: {
			zh: '企业客户的组织调整成本往往很高，这也是结构性联系难以被模仿的原因：系统对接得越深，换起来要动的地方越多。',
			en: 'For business customers set-up cost is often high, which is why structural ties are hard to copy: the deeper the systems are linked, the more has to be moved.'
		}
	},
	{
		id: 'ch05-single-004',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '新健身房要收 300 元入会费，老会员因此犹豫。这 300 元属于哪种转换成本？',
			en: 'A new gym charges a joining fee of 300 yuan, which makes members of the old one hesitate. Which switching cost is it?'
		},
		options: [
			{
				right: false,
				text: { zh: '利益损失成本', en: 'Benefit loss cost' },
				reason: {
					zh: '利益损失是原有积分、折扣作废；入会费是另掏的钱。',
					en: 'Benefit loss is forfeiting old points or discounts; a fee is money paid on top.'
				}
			},
			{
				right: true,
				text: { zh: '金钱损失成本', en: 'Monetary loss cost' },
				reason: { zh: '换一家所需的一次性支出。', en: 'A one-off payment required by the change.' }
			},
			{
				right: false,
				text: { zh: '组织调整成本', en: 'Set-up cost' },
				reason: {
					zh: '见“入会”就想到建立关系；组织调整指时间、精力与流程，不指付费。',
					en: '“Joining” suggests setting up, but set-up cost is time, effort and procedure, not a fee.'
				}
			},
			{
				right: false,
				text: { zh: '危机成本', en: 'Economic risk cost' },
				reason: {
					zh: '金额是确定的，没有不确定可言。',
					en: 'The amount is certain; there is no uncertainty about it.'
				}
			}
		],
		explanation: {
			zh: '金钱损失既包括付给旧公司的（违约金），也包括付给新公司的（入会费、押金）。竞争者只要免收或代付，就能把它抹掉，所以它是最容易被攻破的门槛。',
			en: 'Monetary loss covers what goes to the old company (penalties) and to the new one (fees, deposits). A rival can waive or refund it, so it is the easiest barrier to take.'
		}
	},
	{
		id: 'ch05-single-005',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 2,
		stem: {
			zh: '一位理发师从名店跳到街角小店，她的大半熟客跟了过去。原先主要是什么把这些熟客留在名店？',
			en: 'A hairdresser moved from a well-known salon to a small shop round the corner, and most of her regulars followed. What had mainly held them at the salon?'
		},
		options: [
			{
				right: false,
				text: { zh: '对名店招牌的认同', en: 'Identification with the salon’s name' },
				reason: {
					zh: '若是品牌，他们应当留在名店。',
					en: 'If it had been the brand, they would have stayed.'
				}
			},
			{
				right: false,
				text: { zh: '名店会员卡的余额', en: 'The credit on their salon cards' },
				reason: {
					zh: '若是利益损失，跟走就等于放弃余额，多数人不会走。',
					en: 'If it had been benefits, following her meant giving them up, and most would not.'
				}
			},
			{
				right: true,
				text: { zh: '与这位理发师的关系', en: 'The tie with this hairdresser' },
				reason: {
					zh: '人走客走，可见关系系于个人。',
					en: 'They went where she went: the tie was to a person.'
				}
			},
			{
				right: false,
				text: { zh: '重新比较各店的麻烦', en: 'The bother of comparing salons' },
				reason: {
					zh: '他们已换了店，而且没有比较，只是跟人走。',
					en: 'They did change, and without comparing: they followed a person.'
				}
			}
		],
		explanation: {
			zh: '关系损失与品牌损失同属关系型，却系于不同的对象。员工离职造成的流失提醒企业：要让客户同时认识团队、认同品牌，把关系分散开。',
			en: 'Both are relational but tied to different things. Churn caused by departing staff warns a company to let customers know a team and the brand as well, so that the tie does not hang on one person.'
		}
	},
	{
		id: 'ch05-single-006',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 1,
		stem: { zh: '下列哪一项属于关系型转换成本？', en: 'Which of these is a relational switching cost?' },
		options: [
			{
				right: false,
				text: { zh: '担心新顾问能力不够', en: 'Fear that a new adviser may not be able' },
				reason: {
					zh: '虽提到人，却是对结果没有把握，属程序型中的危机成本。',
					en: 'A person is mentioned, but it is uncertainty about results: economic risk, procedural.'
				}
			},
			{
				right: false,
				text: { zh: '向新顾问说明旧情况', en: 'Explaining one’s affairs to a new adviser' },
				reason: {
					zh: '虽是与人打交道，付出的是时间精力，属程序型。',
					en: 'It means dealing with people, but what it takes is time and effort: procedural.'
				}
			},
			{
				right: false,
				text: { zh: '丧失老顾问给的折扣', en: 'Losing the discount the old adviser gave' },
				reason: {
					zh: '折扣是钱，属财务型中的利益损失。',
					en: 'A discount is money: benefit loss, financial.'
				}
			},
			{
				right: true,
				text: { zh: '舍不得共事多年的顾问', en: 'Being sorry to part with an old adviser' },
				reason: { zh: '失去的是与人的感情，属关系损失。', en: 'What is lost is a bond with a person.' }
			}
		],
		explanation: {
			zh: '分类的依据不是“提到谁”，而是“付出什么”：时间精力归程序型，钱和好处归财务型，感情与认同归关系型。',
			en: 'The type depends not on who is mentioned but on what is given up: time and effort are procedural, money and benefits financial, feeling and identity relational.'
		}
	},
	{
		id: 'ch05-single-007',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '与财务型相比，关系型转换成本为什么更难被竞争者攻破？',
			en: 'Why is it harder for a rival to overcome relational switching costs than financial ones?'
		},
		options: [
			{
				right: true,
				text: { zh: '对手能补偿钱，却代替不了感情', en: 'A rival can refund money but not replace a bond' },
				reason: {
					zh: '违约金可以代付，信任与认同要靠时间和经历。',
					en: 'Penalties can be paid for him; trust and identity take time and experience.'
				}
			},
			{
				right: false,
				text: { zh: '折成金额后，感情总比折扣大', en: 'In money terms a bond always exceeds a discount' },
				reason: {
					zh: '没有根据；关键不在金额，而在能否由别人补偿。',
					en: 'Unfounded; the point is not the amount but whether another can make it good.'
				}
			},
			{
				right: false,
				text: { zh: '关系写进了合约，受法律保护', en: 'The bond is written into a contract and protected' },
				reason: {
					zh: '写进合约的是期限和违约金，属财务型。',
					en: 'What contracts contain are terms and penalties, which are financial.'
				}
			},
			{
				right: false,
				text: { zh: '有了感情，客户便不知道别家', en: 'With a bond, customers do not know of others' },
				reason: {
					zh: '有感情的客户也知道别家，只是不愿去。',
					en: 'They know of others but do not wish to go.'
				}
			}
		],
		explanation: {
			zh: 'Blut 等人（2015）也发现关系型的作用最强。它不能一次买到，所以要早些培养；但它系于经历，一次严重失信就可能毁掉。',
			en: 'Blut et al. (2015) also find relational costs the strongest. They cannot be bought at once and must be grown early; resting on experience, they can be destroyed by one serious breach of trust.'
		}
	},
	{
		id: 'ch05-single-008',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3,
		stem: {
			zh: '某银行让转户手续变得更繁（提高程序型成本），服务不变。按 Blut 等人（2015）的发现，客户满意与再次购买的联系会怎样？',
			en: 'A bank makes moving an account more cumbersome (higher procedural cost), with service unchanged. According to the findings of Blut et al. (2015), what happens to the link between satisfaction and buying again?'
		},
		options: [
			{
				right: false,
				text: { zh: '加强，满意者更愿留下', en: 'Stronger: the satisfied stay all the more' },
				reason: {
					zh: '把财务型的发现套到了程序型上。',
					en: 'Applies to procedural costs what was found for financial ones.'
				}
			},
			{
				right: true,
				text: { zh: '减弱，不满者也难离开', en: 'Weaker: the dissatisfied find it hard to leave too' },
				reason: {
					zh: '去留更多由手续决定，满意高低的影响变小。',
					en: 'Staying is decided more by the procedure, so satisfaction matters less.'
				}
			},
			{
				right: false,
				text: { zh: '不变，二者互不相干', en: 'The same: the two are unrelated' },
				reason: {
					zh: '以为转换成本只加在满意之外；研究发现两者有交互作用。',
					en: 'Treats switching cost as merely added to satisfaction; the study finds an interaction.'
				}
			},
			{
				right: false,
				text: { zh: '变负，越满意者越想走', en: 'Negative: the more satisfied, the readier to leave' },
				reason: {
					zh: '减弱是向零靠近，不等于反向。',
					en: 'Weakening is a move towards zero, not a reversal.'
				}
			}
		],
		explanation: {
			zh: '联系减弱意味着续用率不再反映满意：报表上看着安稳，不满却在积累。靠程序型成本留人的企业，更要另外测量满意。',
			en: 'A weaker link means that retention no longer mirrors satisfaction: the report looks calm while discontent builds up. A company that relies on procedural costs must measure satisfaction separately.'
		}
	},
	{
		id: 'ch05-single-009',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 2,
		stem: {
			zh: '公司估算更换供应商的成本（千元）：评估 4，培训员工 6，调整系统 10，违约金 12，失去返利 5。哪一项分类合计正确？',
			en: 'A firm estimates what a change of supplier costs (thousand yuan): evaluation 4, training staff 6, altering systems 10, penalty 12, rebate lost 5. Which total by type is right?'
		},
		options: [
			{
				right: false,
				text: { zh: '财务型合计 23', en: 'Financial: 23 in all' },
				reason: {
					zh: '把培训算作财务型（12 + 5 + 6）。培训付钱，但性质是学习。',
					en: 'Counts training as financial (12 + 5 + 6). It costs money but is learning by nature.'
				}
			},
			{
				right: false,
				text: { zh: '程序型合计 14', en: 'Procedural: 14 in all' },
				reason: { zh: '漏掉了学习（4 + 10）。', en: 'Leaves out learning (4 + 10).' }
			},
			{
				right: false,
				text: { zh: '财务型合计 12', en: 'Financial: 12 in all' },
				reason: {
					zh: '只算付出去的钱，漏了失去的返利。',
					en: 'Counts only what is paid out and leaves out the rebate forfeited.'
				}
			},
			{
				right: true,
				text: { zh: '程序型合计 20', en: 'Procedural: 20 in all' },
				reason: {
					zh: '评估 4 + 学习 6 + 组织调整 10 = 20。',
					en: 'Evaluation 4 + learning 6 + set-up 10 = 20.'
				}
			}
		],
		explanation: {
			zh: '程序型 4 + 6 + 10 = 20，财务型 12 + 5 = 17，这张表里没有关系型。最难折成钱的关系型常被漏估，于是预测的转换比实际多。',
			en: 'Procedural 4 + 6 + 10 = 20, financial 12 + 5 = 17, and nothing relational in this list. Relational costs, hardest to put in money, are often left out, and then more switching is predicted than occurs.'
		}
	},
	{
		id: 'ch05-single-010',
		type: 'single',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 2,
		stem: {
			zh: '另一家每月便宜 50 元，换过去一次性要付出 700 元。客户只打算再用 12 个月，只看金钱、不计折现，他应怎样选择？',
			en: 'Another supplier is 50 yuan a month cheaper; changing costs 700 once. A customer needs the service for 12 more months only. Looking at money alone, without discounting, what should he do?'
		},
		options: [
			{
				right: false,
				text: { zh: '换，因为每个月都能省下 50 元', en: 'Switch, as each month saves 50' },
				reason: {
					zh: '只看每月差价，忽略转换成本。',
					en: 'Sees the monthly gain and overlooks the switching cost.'
				}
			},
			{
				right: false,
				text: { zh: '换，因为省下的总数超过 700 元', en: 'Switch, as the savings exceed 700' },
				reason: {
					zh: '算错总数：12 × 50 = 600，小于 700。',
					en: 'Adds up wrongly: 12 × 50 = 600, less than 700.'
				}
			},
			{
				right: true,
				text: { zh: '不换，因为只能省 600 元，不够', en: 'Stay, as only 600 would be saved' },
				reason: { zh: '12 × 50 = 600 < 700，净亏 100 元。', en: '12 × 50 = 600 < 700, a net loss of 100.' }
			},
			{
				right: false,
				text: {
					zh: '不换，因为有转换成本就不划算',
					en: 'Stay, as any switching cost makes it not worth while'
				},
				reason: {
					zh: '把转换成本当成绝对障碍；若再用 15 个月，省 750 元就值得换。',
					en: 'Takes a switching cost for an absolute bar; over 15 months the saving of 750 would justify it.'
				}
			}
		],
		explanation: {
			zh: '转换成本是一次付出，差价是逐月收回，比较要放在同一段时间里。收支相抵的月数是 700 ÷ 50 = 14 个月。',
			en: 'The switching cost is paid once, the gain comes month by month; compare both over the same span. The break-even is 700 ÷ 50 = 14 months.'
		}
	},
	{
		id: 'ch05-single-011',
		type: 'single',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 1,
		stem: {
			zh: '下列哪种做法既提高转换成本，又给客户带来实在的好处？',
			en: 'Which measure raises switching costs and at the same time gives customers a real benefit?'
		},
		options: [
			{
				right: false,
				text: { zh: '把退订入口藏到页面深处', en: 'Hide the cancel button deep in the pages' },
				reason: {
					zh: '只增加离开的麻烦，没有任何好处。',
					en: 'Adds to the trouble of leaving and gives nothing.'
				}
			},
			{
				right: true,
				text: { zh: '记住偏好，服务一次比一次合意', en: 'Remember tastes and serve better each time' },
				reason: {
					zh: '客户得到更好的服务，离开就要从头教起，两者同源。',
					en: 'Customers are served better and would have to start anew elsewhere: one cause, two effects.'
				}
			},
			{
				right: false,
				text: { zh: '提高中途解约的违约金数额', en: 'Raise the penalty for ending early' },
				reason: { zh: '只加重离开的代价。', en: 'Merely makes leaving dearer.' }
			},
			{
				right: false,
				text: { zh: '不让客户导出自己的数据', en: 'Keep customers from exporting their data' },
				reason: {
					zh: '以占住客户的东西来留人，是障碍而不是好处。',
					en: 'Holds people by keeping what is theirs: an obstacle, not a benefit.'
				}
			}
		],
		explanation: {
			zh: '同样提高转换成本，来源不同：有的因为留下更好，有的因为离开更难。前者在门槛消失后仍留得住人，后者不能。',
			en: 'Switching costs may rise because staying is better or because leaving is worse. The first still holds when the barrier is gone, the second does not.'
		}
	},
	{
		id: 'ch05-single-012',
		type: 'single',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '一家独家供气公司续用率 98%，满意指数却只有 40。经理据续用率断定客户很忠诚。他错在哪里？',
			en: 'The sole gas supplier of a town has 98 % renewal and a satisfaction index of only 40. From the renewal its manager concludes that customers are loyal. Where is he wrong?'
		},
		options: [
			{
				right: true,
				text: { zh: '把别无选择当成了自愿留下', en: 'He takes lack of choice for willingness' },
				reason: {
					zh: '续用率在没有别家时不反映意愿，客户是被困住的。',
					en: 'Without another supplier renewal does not show will: customers are trapped.'
				}
			},
			{
				right: false,
				text: { zh: '样本中漏算了已流失的客户', en: 'He leaves lost customers out of the sample' },
				reason: {
					zh: '98% 已经计入了流失的 2%；问题不在漏算。',
					en: 'The 98 % already counts the 2 % lost; omission is not the fault.'
				}
			},
			{
				right: false,
				text: { zh: '满意指数 40 已属较高水平', en: 'An index of 40 is already rather high' },
				reason: {
					zh: '指数满分 100，40 偏低；即使较高，也不是他推理的错处。',
					en: 'Out of 100, 40 is low; and even if it were high, that is not his error.'
				}
			},
			{
				right: false,
				text: { zh: '续用率应达到 100% 才算忠诚', en: 'Only 100 % renewal would count as loyalty' },
				reason: {
					zh: '仍以续用率衡量忠诚，只是提高了标准。',
					en: 'Still measures loyalty by renewal and merely lifts the bar.'
				}
			}
		],
		explanation: {
			zh: '高续用率加低满意正是人质的标志。市场放开时，原来的续用率没有预示作用；应当现在就改进服务、建立关系，让他们将来自愿留下。',
			en: 'High renewal with low satisfaction is the mark of hostages. When the market opens, the old rate foretells nothing; better service and ties now are what will make them stay later.'
		}
	},
	{
		id: 'ch05-single-013',
		type: 'single',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 3,
		stem: {
			zh: '公开的电信数据中，按月付费者流失 42.7%，签两年合约者流失 2.8%。经理说：“让人人都签两年，流失率就会降到 2.8%。”最主要的漏洞是什么？',
			en: 'In a public telecom data set 42.7 % of monthly payers had left and 2.8 % of those on two-year contracts. “Put everybody on two years and churn will be 2.8 %,” says the manager. What is the main flaw?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '两年合约流失率应除以二再作比较',
					en: 'The two-year rate should be halved before comparing'
				},
				reason: {
					zh: '两个数字是同一时点的流失比例，除以二没有道理，也不是主要漏洞。',
					en: 'Both are shares lost at the same date; halving makes no sense and is not the main flaw.'
				}
			},
			{
				right: false,
				text: { zh: '样本只有七千多户，数目太少', en: 'Some seven thousand customers are too few' },
				reason: {
					zh: '这样的样本足以显示如此大的差别；问题在怎样分组，不在多少。',
					en: 'Such a sample suffices for so large a gap; the trouble is how groups came about, not their size.'
				}
			},
			{
				right: false,
				text: { zh: '合约对流失没有影响，差别是巧合', en: 'Contracts have no effect; the gap is chance' },
				reason: {
					zh: '走到另一个极端：合约很可能有作用，只是不会是全部差距。',
					en: 'The other extreme: contracts probably do something, just not the whole gap.'
				}
			},
			{
				right: true,
				text: {
					zh: '愿签两年的人本来就较少离开',
					en: 'Those who sign for two years were likelier to stay anyway'
				},
				reason: {
					zh: '自我选择：两组人原本不同，差距不全由合约造成。',
					en: 'Self-selection: the groups differed to begin with, so the contract does not make the whole gap.'
				}
			}
		],
		explanation: {
			zh: '从观察数据看政策效果，先问“谁选择了它”。把不愿签的人硬塞进合约，他们仍可能不满、违约或到期即走；要估计合约的作用，应做试验或比较相似的人。',
			en: 'Before reading the effect of a policy from observed data, ask who chose it. People pushed into contracts may still be unhappy, break them or leave at the end; to estimate the effect, run a trial or compare like with like.'
		}
	},
	{
		id: 'ch05-single-014',
		type: 'single',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 2,
		stem: {
			zh: '某平台规定：到期自动续费，取消须亲到柜台。短期续费率上升。从长期看，最值得担心的是什么？',
			en: 'A platform renews automatically, and cancelling means coming to the counter in person. Renewals rise at first. What is most worrying in the long run?'
		},
		options: [
			{
				right: false,
				text: { zh: '续费手续过简，公司收入难以入账', en: 'Renewal is too simple to be booked properly' },
				reason: {
					zh: '与题意无关；难的是取消，不是续费。',
					en: 'Beside the point: what is hard is cancelling, not renewing.'
				}
			},
			{
				right: true,
				text: {
					zh: '被困客户失去信任，门槛一除就走',
					en: 'Trapped customers lose trust and leave once they can'
				},
				reason: {
					zh: '不满积累为坏口碑和集中流失。',
					en: 'Discontent builds into bad word of mouth and a wave of departures.'
				}
			},
			{
				right: false,
				text: { zh: '柜台人手不足，取消者须排队等候', en: 'The counter is short of staff, and people queue' },
				reason: {
					zh: '把伦理与信任问题当成了人手问题；加人只能缩短排队。',
					en: 'Treats a matter of ethics and trust as one of staffing; more staff would only shorten the queue.'
				}
			},
			{
				right: false,
				text: {
					zh: '续费率过高，会妨碍招揽新的客户',
					en: 'Too high a renewal rate hampers winning new customers'
				},
				reason: {
					zh: '续费高本身不妨碍获客；妨碍获客的是由此而来的坏名声。',
					en: 'High renewal as such does not; the bad name earned by it does.'
				}
			}
		],
		explanation: {
			zh: '这类障碍把将来的信任提前换成了眼前的收入。客户没有得到好处，却付出代价，因此在伦理上站不住，在经营上也埋下集中流失的隐患。',
			en: 'Such obstacles trade later trust for present income. Customers get nothing and pay the cost, which is ethically unsound and stores up a wave of churn.'
		}
	},
	{
		id: 'ch05-single-015',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types', 'lock-in-ethics'],
		difficulty: 3,
		stem: {
			zh: '电力市场两年后放开。公司想减少届时的流失，又不愿困住客户。结合 Blut 等人（2015）的发现，把钱花在哪里最妥当？',
			en: 'A power market will open in two years. The company wants to lose fewer customers then, without trapping anybody. In view of Blut et al. (2015), where is the money best spent?'
		},
		options: [
			{
				right: true,
				text: {
					zh: '配客户经理并改进服务，培养关系',
					en: 'Account managers and better service, to build ties'
				},
				reason: {
					zh: '关系型作用最强，又来自客户自愿的依恋。',
					en: 'Relational costs are strongest and come from attachment freely given.'
				}
			},
			{
				right: false,
				text: {
					zh: '赶在放开前，让用户签长约高罚',
					en: 'Long contracts with high penalties before the opening'
				},
				reason: {
					zh: '这正是困住客户，而且对手可以代付违约金。',
					en: 'That is trapping, and a rival may pay the penalties.'
				}
			},
			{
				right: false,
				text: { zh: '把换户手续定得复杂，延长办理', en: 'A complicated and slow procedure for changing' },
				reason: {
					zh: '提高程序型成本：不满照旧，只是暂时走不了。',
					en: 'Raises procedural cost: discontent stays and merely cannot leave yet.'
				}
			},
			{
				right: false,
				text: { zh: '对全部用户一律降价，直到放开', en: 'Lower prices for everybody until the opening' },
				reason: {
					zh: '降价不形成转换成本，放开后对手跟着降就失效。',
					en: 'It builds no switching cost and ends when a rival cuts prices too.'
				}
			}
		],
		explanation: {
			zh: '关系型成本要时间培养，所以放开之前就得开始。它同时改善满意，因而不必在“留住人”与“对得起人”之间取舍。',
			en: 'Relational costs take time to grow, so one begins before the opening. As they go with better service, there is no need to choose between keeping people and treating them fairly.'
		}
	}
] satisfies readonly SingleQuestion[];
