import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch08-single-001',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '企业向客户保证七天到货，多次拖到二十天，客户不再相信它的任何承诺而离开。按课程的分类，这主要属于哪种原因？',
			en: 'A company guarantees delivery in seven days, takes twenty again and again, and a customer leaves, no longer believing any promise of it. In the course’s list, which cause is this mainly?'
		},
		options: [
			{
				text: { zh: '企业人员流动', en: 'Staff turnover' },
				right: false,
				reason: { zh: '没有人员离职的线索。', en: 'Nothing says that anyone has left.' }
			},
			{
				text: { zh: '企业诚信问题', en: 'Lack of integrity' },
				right: true,
				reason: {
					zh: '客户离开是因为承诺不兑现，失去了信任。',
					en: 'Promises were not kept and trust was lost.'
				}
			},
			{
				text: { zh: '竞争者的吸引', en: 'The pull of rivals' },
				right: false,
				reason: { zh: '题中没有竞争者的更好条件。', en: 'No better offer by a rival is mentioned.' }
			},
			{
				text: { zh: '自然流失', en: 'Natural loss' },
				right: false,
				reason: {
					zh: '搬迁、去世之类才是；这里企业完全可以控制。',
					en: 'That is moving away or dying; here the company was in full control.'
				}
			}
		],
		explanation: {
			zh: '迟交货本身是服务缺陷；题目说客户“不再相信任何承诺”，重点在说到做不到，所以归入诚信。承诺过高比承诺适中更危险。',
			en: 'Late delivery as such is a fault of service; that the customer no longer believes any promise puts the weight on keeping one’s word. Promising too much is more dangerous than promising soberly.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-002',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '下列哪一种流失，企业再努力也难以避免？',
			en: 'Which loss could a company hardly avoid, however hard it tried?'
		},
		options: [
			{
				text: {
					zh: '客户因售后答复太慢而换了别家',
					en: 'A customer changes over because after-sales answers were too slow'
				},
				right: false,
				reason: { zh: '服务缺陷，可以改进。', en: 'A fault of service, which can be mended.' }
			},
			{
				text: {
					zh: '客户因对手给出更低的价格而转走',
					en: 'A customer moves because a rival offers a lower price'
				},
				right: false,
				reason: {
					zh: '竞争者的吸引，可以用价值或关系应对。',
					en: 'The pull of rivals, which value or relations can meet.'
				}
			},
			{
				text: {
					zh: '客户因长期无人过问而不再来往',
					en: 'A customer drops away because nobody ever got in touch'
				},
				right: false,
				reason: { zh: '管理疏忽，可以避免。', en: 'Neglect, which can be avoided.' }
			},
			{
				text: {
					zh: '客户因全家移居国外而停止购买',
					en: 'A customer stops buying because the family moves abroad'
				},
				right: true,
				reason: { zh: '自然流失，双方都控制不了。', en: 'Natural loss, beyond the control of either side.' }
			}
		],
		explanation: {
			zh: '把自然流失与可避免的流失分开，才能看出管理的效果；每家企业都有一个降不下去的底数。',
			en: 'Only with natural loss kept apart can the effect of management be seen; every company has a floor of churn that cannot be lowered.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-003',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 2,
		stem: {
			zh: '一家广告公司的客户几乎都随离职的客户总监去了新东家。为了今后不再发生，哪项措施最对症？',
			en: 'Nearly all customers of an advertising firm follow an account director who has left. Which measure best keeps this from happening again?'
		},
		options: [
			{
				text: { zh: '给所有客户普遍降价一成', en: 'Give all customers a tenth off the price' },
				right: false,
				reason: { zh: '客户走不是因为价格。', en: 'Price was not why they left.' }
			},
			{
				text: {
					zh: '由团队共同联络，并把往来记入共享档案',
					en: 'Let a team keep contact, and record dealings in shared files'
				},
				right: true,
				reason: {
					zh: '使关系系在企业上，而不是一个人身上。',
					en: 'It ties the relationship to the company and not to one person.'
				}
			},
			{
				text: { zh: '规定员工不得与客户有私人交往', en: 'Forbid staff any personal dealings with customers' },
				right: false,
				reason: {
					zh: '切断情感联系会削弱维系，而且防不住知识随人走。',
					en: 'Cutting emotional ties weakens retention, and knowledge would still leave with people.'
				}
			},
			{
				text: {
					zh: '增加广告投放以补充新的客户',
					en: 'Advertise more so as to replace the lost with new customers'
				},
				right: false,
				reason: { zh: '只补漏水，不堵漏洞。', en: 'Refills the tub without stopping the leak.' }
			}
		],
		explanation: {
			zh: '对症要看机制：离开的是人，带走的是信任和知识。团队、档案和员工满意都在降低这种依赖。',
			en: 'The remedy follows the mechanism: a person left and took trust and knowledge along. Teams, records and contented staff all reduce that dependence.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-004',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 2,
		stem: {
			zh: '有人从企业拿走促销礼品和赊购的货物后消失，并在别家重复同样的做法。课程把这类情况列为哪种流失？',
			en: 'Someone disappears with promotional gifts and goods bought on credit, and does the same elsewhere. As which kind of loss does the course list this?'
		},
		options: [
			{
				text: { zh: '需求变化的流失', en: 'Loss from changed needs' },
				right: false,
				reason: {
					zh: '需要没有变，动机是占便宜。',
					en: 'The need has not changed; the motive is to take advantage.'
				}
			},
			{
				text: { zh: '财务困难的流失', en: 'Loss from financial distress' },
				right: false,
				reason: {
					zh: '财务困难者是付不起，这里是有意不付。',
					en: 'In distress one cannot pay; here there is no wish to.'
				}
			},
			{
				text: { zh: '恶意流失', en: 'Malicious loss' },
				right: true,
				reason: {
					zh: '以欺骗得利为目的而离开。',
					en: 'They leave after gaining by deceit, which was the aim.'
				}
			},
			{
				text: { zh: '不满意的流失', en: 'Loss from dissatisfaction' },
				right: false,
				reason: { zh: '题中没有不满的线索。', en: 'No dissatisfaction is mentioned.' }
			}
		],
		explanation: {
			zh: '恶意流失不应挽救，而应防范：核实信用，限制赊销，礼品与持续购买挂钩。',
			en: 'Such loss is not to be won back but prevented: check credit, limit sales on account, tie gifts to continued buying.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-005',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 3,
		stem: {
			zh: '离开的客户中很多人在问卷里填“价格太高”。查记录发现，他们大多有一次投诉没有答复，而有同样价格、投诉得到答复的客户很少离开。哪种解释最有道理？',
			en: 'Many of those who left ticked “price too high”. Records show that most of them had a complaint that was never answered, while customers who paid the same price and were answered rarely left. Which explanation is the most reasonable?'
		},
		options: [
			{
				text: {
					zh: '价格是真正的原因，应当立即全面降价',
					en: 'Price is the true cause, and all prices should be cut at once'
				},
				right: false,
				reason: {
					zh: '价格相同而投诉得到答复的客户很少走，说明价格不是关键。',
					en: 'At the same price those who were answered rarely left: price is not the key.'
				}
			},
			{
				text: {
					zh: '问卷没有用处，以后不必再问离开的客户',
					en: 'Surveys are useless, and those who leave need not be asked again'
				},
				right: false,
				reason: {
					zh: '问卷要与行为记录对照，不是废弃。',
					en: 'Surveys need to be checked against records, not dropped.'
				}
			},
			{
				text: {
					zh: '投诉没有下文更可能是原因，价格是方便的说法',
					en: 'The unanswered complaint is more likely the cause, and price the handy answer'
				},
				right: true,
				reason: {
					zh: '对照组排除了价格；说价格不得罪人，也不费口舌。',
					en: 'The comparison rules out price; saying “price” offends nobody and needs no explaining.'
				}
			},
			{
				text: {
					zh: '投诉的客户本来就要走，答复与否没有分别',
					en: 'Those who complain were going anyway, answered or not'
				},
				right: false,
				reason: {
					zh: '题中投诉得到答复的客户很少离开，与此不符。',
					en: 'Complainants who were answered rarely left, which contradicts it.'
				}
			}
		],
		explanation: {
			zh: '说出的理由和真正的原因常不一致。要找到原因，就比较“有此事”与“无此事”的客户流失率有何不同。严格说这仍是相关，最好再做一次有对照的试验。',
			en: 'Stated reasons and true causes often differ. To find a cause, compare churn among those to whom something happened and those to whom it did not. Strictly this is still correlation; a trial with a control group is better.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-006',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 1,
		stem: { zh: '哪一位客户最明显属于永久流失？', en: 'Which customer is most clearly lost for good?' },
		options: [
			{
				text: {
					zh: '两个月没有下单的季节性采购商',
					en: 'A seasonal buyer who has not ordered for two months'
				},
				right: false,
				reason: { zh: '停购是季节使然，属于正常的间隔。', en: 'The pause is seasonal and normal.' }
			},
			{
				text: { zh: '暂停会员三个月去外地出差的会员', en: 'A member who pauses for three months on a trip' },
				right: false,
				reason: { zh: '已说明会回来，属于暂时。', en: 'It is said that the member will return: temporary.' }
			},
			{
				text: {
					zh: '工厂关闭、公司已经注销的老客户',
					en: 'An old customer whose plant is shut and firm dissolved'
				},
				right: true,
				reason: { zh: '需求和主体都不存在了。', en: 'Neither the need nor the firm exists any longer.' }
			},
			{
				text: { zh: '改用对手产品但仍接电话的客户', en: 'A customer now with a rival who still takes calls' },
				right: false,
				reason: { zh: '仍有联系，时机合适可能回来。', en: 'Contact remains, and a return is possible.' }
			}
		],
		explanation: {
			zh: '判断看需求和主体还在不在，而不看停了多久。对永久流失，把钱省下来；对暂时流失，保持低成本的联系。',
			en: 'It is not how long the pause is but whether need and customer still exist. For permanent loss save the money; for temporary loss keep contact at low cost.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-007',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 2,
		stem: {
			zh: '网店没有合同，一位客户四个月没有下单。关于他是否流失，哪种说法最恰当？',
			en: 'An online shop has no contracts. A customer has not ordered for four months. Which statement on whether he is lost is the most fitting?'
		},
		options: [
			{
				text: {
					zh: '没有合同就没有流失，不必考虑',
					en: 'Without contracts there is no churn, and it need not be considered'
				},
				right: false,
				reason: {
					zh: '没有合同，客户照样会离开，只是看不见。',
					en: 'Customers leave without contracts too; it is just not seen.'
				}
			},
			{
				text: {
					zh: '四个月没有下单，就可以断定已流失',
					en: 'Four months without an order prove that the customer is lost'
				},
				right: false,
				reason: { zh: '有的客户本来就半年买一次。', en: 'Some buy only twice a year anyway.' }
			},
			{
				text: {
					zh: '只要没有注销账号，就仍是客户',
					en: 'As long as the account is not closed, he remains a customer'
				},
				right: false,
				reason: { zh: '多数离开的人不会特意注销。', en: 'Most who leave do not bother to close it.' }
			},
			{
				text: {
					zh: '看不到离开，只能按他以往的间隔估计可能',
					en: 'Leaving is not visible, and only a chance can be estimated from his usual gaps'
				},
				right: true,
				reason: {
					zh: '以往每周买的人，四个月不来多半走了；半年一买的人则不然。',
					en: 'For a weekly buyer four months mean he has probably gone; for one who buys twice a year they do not.'
				}
			}
		],
		explanation: {
			zh: '非合同关系中，流失是推断出来的：同样的沉默，对购买频繁的客户意义更重。这正是按最近购买时间和频率建模的理由。',
			en: 'Where there is no contract, loss is inferred: the same silence weighs more for a frequent buyer. This is why models use recency and frequency.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-008',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 3,
		stem: {
			zh: '科伊尔斯与戈基（2002）研究的一家银行，因客户销户失去 3 % 的余额，因客户减少存放失去 24 %。这对流失管理有什么启示？',
			en: 'A bank studied by Coyles and Gokey (2002) lost 3 % of balances through customers who closed accounts, and 24 % through customers who reduced theirs. What does this suggest for managing churn?'
		},
		options: [
			{
				text: {
					zh: '销户的客户太少，不必再统计流失率',
					en: 'So few close accounts that churn need no longer be measured'
				},
				right: false,
				reason: { zh: '流失率仍有用，只是不够。', en: 'Churn is still of use, though not enough.' }
			},
			{
				text: {
					zh: '减少存放的客户终会销户，等销户再处理',
					en: 'Those who reduce will close in the end: deal with them when they do'
				},
				right: false,
				reason: { zh: '等到销户，大部分价值已经失去。', en: 'By then most of the value is gone.' }
			},
			{
				text: {
					zh: '应限制客户转出存款，以保住余额',
					en: 'Withdrawals should be restricted in order to keep the balances'
				},
				right: false,
				reason: {
					zh: '强留激起不满，也没有回答客户为何转移。',
					en: 'Force breeds anger and does not answer why customers move.'
				}
			},
			{
				text: {
					zh: '只盯着离开的人会漏掉大部分损失，要看份额的下降',
					en: 'Watching only who leaves misses most of the loss: watch falling shares'
				},
				right: true,
				reason: {
					zh: '大部分损失来自没有离开、但买得少了的客户。',
					en: 'Most of the loss comes from customers who have not left but buy less.'
				}
			}
		],
		explanation: {
			zh: '关系的退化先于终止。两位作者认为，管理好这种迁移的收益可达防止流失的十倍。所以预警应当看购买份额，而不只看账户是否还在。',
			en: 'Decline comes before the end. The authors hold that managing such migration can be worth up to ten times as much as preventing defection. A warning should therefore watch share of wallet, not only whether the account exists.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-009',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		stem: {
			zh: '一位大客户屡次无法履行合同付款，近日提出离开。按课程的判断标准应当怎样对待？',
			en: 'A large customer has repeatedly been unable to meet his contracts and pay, and now wants to leave. How should he be treated by the course’s standard?'
		},
		options: [
			{
				text: { zh: '极力挽留，因为他的购买量很大', en: 'Fight for him, as he buys so much' },
				right: false,
				reason: {
					zh: '只看购买量；收不回钱的销售是损失。',
					en: 'Looks at volume only; a sale that is not paid is a loss.'
				}
			},
			{
				text: { zh: '见机行事，再给一年的赊账期', en: 'Judge case by case and grant another year of credit' },
				right: false,
				reason: {
					zh: '无法履约已列入彻底放弃之列，延长赊账会扩大损失。',
					en: 'Inability to fulfil contracts is on the list to give up, and more credit adds to the loss.'
				}
			},
			{
				text: { zh: '彻底放弃，因为他无法履行合同', en: 'Give him up, as he cannot fulfil contracts' },
				right: true,
				reason: { zh: '四种彻底放弃的客户之一。', en: 'One of the four kinds to be given up.' }
			},
			{
				text: { zh: '尽力挽留，因为主要客户不能丢', en: 'Try hard, as main customers must not be lost' },
				right: false,
				reason: { zh: '重要性以能带来利润为前提。', en: 'Importance presupposes profit.' }
			}
		],
		explanation: {
			zh: '重要不重要，看净价值。先排除四种应放弃的客户，再按重要程度排先后。',
			en: 'Importance is a matter of net value. First rule out the four kinds to be given up, then rank the rest.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-010',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 2,
		stem: {
			zh: '一位普通客户要离开。挽留约需 300 元而且一定成功，他留下后预计还能带来的利润现值是 200 元。应当怎样做？',
			en: 'An ordinary customer is about to leave. Holding him takes about 300 yuan and is certain to work; the profit he would still bring has a present value of 200 yuan. What should be done?'
		},
		options: [
			{
				text: {
					zh: '挽留，因为留住老客户总比开发新客户便宜',
					en: 'Hold him: keeping customers is always cheaper than winning new ones'
				},
				right: false,
				reason: {
					zh: '“总是便宜”不等于“总是值得”；这里亏 100 元。',
					en: 'Cheaper is not the same as worthwhile: this loses 100 yuan.'
				}
			},
			{
				text: {
					zh: '不挽留，因为挽留的花费超过他带来的利润',
					en: 'Let him go: holding him costs more than the profit he brings'
				},
				right: true,
				reason: {
					zh: '普通客户见机行事，标准就是这笔账。',
					en: 'Ordinary customers are judged by just this sum.'
				}
			},
			{
				text: {
					zh: '挽留，因为流失率上升会影响企业的排名',
					en: 'Hold him: rising churn harms the company’s ranking'
				},
				right: false,
				reason: { zh: '为指标而花钱，价值却减少。', en: 'Spends for an indicator while value falls.' }
			},
			{
				text: {
					zh: '不挽留，因为凡是普通客户都不应当挽留',
					en: 'Let him go: ordinary customers should never be held'
				},
				right: false,
				reason: {
					zh: '结论碰巧对，理由不对：花费若为 100 元就应挽留。',
					en: 'The conclusion happens to be right, the reason is not: at a cost of 100 yuan he should be held.'
				}
			}
		],
		explanation: {
			zh: '多得 200 元，花费 300 元，净亏 100 元。判断标准是差额，不是身份；若他会带来口碑或日后增长，应一并计入那 200 元。',
			en: 'It brings 200 yuan and costs 300: a loss of 100. The difference decides, not the label; referrals or later growth, if any, belong into the 200.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-011',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 2,
		stem: {
			zh: '一位客户购买额居全公司前列，利润率正常，但经常辱骂客服，已有三名骨干因此辞职。按课程的判断应当怎样对待？',
			en: 'A customer is among the largest, with normal margins, but keeps abusing the service staff; three of the best have resigned over it. How should he be treated by the course’s judgement?'
		},
		options: [
			{
				text: { zh: '尽力挽留，因为员工可以再招', en: 'Try hard to hold him, since staff can be hired anew' },
				right: false,
				reason: {
					zh: '忽略了招聘、培训的费用以及对其他客户的影响。',
					en: 'Ignores what hiring and training cost and what other customers suffer.'
				}
			},
			{
				text: {
					zh: '极力挽留，因为购买额居于前列',
					en: 'Fight for him, since he is among the largest buyers'
				},
				right: false,
				reason: { zh: '只看购买额，不看他造成的损失。', en: 'Looks at purchases, not at the damage done.' }
			},
			{
				text: {
					zh: '基本放弃，因为他属于小客户',
					en: 'Let him go by and large, since he is a small customer'
				},
				right: false,
				reason: { zh: '他不是小客户，理由不符。', en: 'He is not small: the reason does not apply.' }
			},
			{
				text: { zh: '彻底放弃，因为他损害员工士气', en: 'Give him up, since he harms the morale of staff' },
				right: true,
				reason: {
					zh: '损害员工士气是四种彻底放弃的理由之一。',
					en: 'Harm to morale is one of the four reasons to give up.'
				}
			}
		],
		explanation: {
			zh: '员工不满会传到所有客户身上：满意的员工才能让客户满意。这个客户的真实成本远大于他的账面。',
			en: 'Discontented staff pass it on to all customers: only contented staff make contented customers. His true cost is far above what the books show.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-012',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 3,
		stem: {
			zh: '预算 200 元，可联系四位流失客户，每位联系一次即花掉所列费用：甲，回来的可能 50 %，第二次终身价值 600 元，费用 100 元；乙，10 %，2000 元，100 元；丙，90 %，100 元，50 元；丁，20 %，400 元，100 元。选哪些人，期望净收益最大？',
			en: 'With a budget of 200 yuan, four lost customers may be called, each call costing what is listed. A: chance of return 50 %, second lifetime value 600 yuan, cost 100 yuan; B: 10 %, 2000 yuan, 100 yuan; C: 90 %, 100 yuan, 50 yuan; D: 20 %, 400 yuan, 100 yuan. Which choice has the largest expected net gain?'
		},
		options: [
			{
				text: { zh: '甲和丙，因为这两人最可能回来', en: 'A and C, as they are the most likely to return' },
				right: false,
				reason: {
					zh: '净收益 200 + 40 = 240 元，只看可能性，忽略了价值。',
					en: 'Net 200 + 40 = 240 yuan: looks at the chance and not at the value.'
				}
			},
			{
				text: {
					zh: '甲和乙，因为两人的期望净收益最大',
					en: 'A and B, as their expected net gain is largest'
				},
				right: true,
				reason: {
					zh: '净收益 200 + 100 = 300 元，正好用完 200 元。',
					en: 'Net 200 + 100 = 300 yuan, using exactly 200.'
				}
			},
			{
				text: {
					zh: '乙和丙，因为一个最值钱一个最可能',
					en: 'B and C, as one is worth most and one most likely'
				},
				right: false,
				reason: {
					zh: '净收益 100 + 40 = 140 元，漏掉了最好的甲。',
					en: 'Net 100 + 40 = 140 yuan: misses A, the best.'
				}
			},
			{
				text: {
					zh: '乙和丁，因为费用相同而价值都较大',
					en: 'B and D, as the cost is equal and both are valuable'
				},
				right: false,
				reason: {
					zh: '净收益 100 − 20 = 80 元；丁的期望收益 80 元抵不上费用 100 元。',
					en: 'Net 100 − 20 = 80 yuan; D’s expected 80 does not cover the cost of 100.'
				}
			}
		],
		explanation: {
			zh: '期望净收益 = 可能 × 第二次终身价值 − 费用：甲 300 − 100 = 200，乙 200 − 100 = 100，丙 90 − 50 = 40，丁 80 − 100 = −20。每元净收益的顺序是甲 2、乙 1、丙 0.8。',
			en: 'Expected net gain = chance × second lifetime value − cost: A 300 − 100 = 200, B 200 − 100 = 100, C 90 − 50 = 40, D 80 − 100 = −20. Per yuan spent: A 2, B 1, C 0.8.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-013',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 3,
		stem: {
			zh: '复习资料一处说对小客户基本放弃挽留，另一处又把对中小客户不闻不问列为流失的原因。怎样理解才不矛盾？',
			en: 'The review notes say in one place that efforts to hold small customers are mostly given up, and in another that ignoring small and middle-sized ones causes churn. How can both stand?'
		},
		options: [
			{
				text: {
					zh: '平时用低成本方式服务，离开时不专门花钱挽留',
					en: 'Serve them at low cost day by day, and spend nothing special when they leave'
				},
				right: true,
				reason: {
					zh: '前者讲事前的日常服务，后者讲事后的专项投入，是两件事。',
					en: 'One is about everyday service beforehand, the other about special spending afterwards.'
				}
			},
			{
				text: {
					zh: '平时不必服务，离开时再按大客户的标准挽留',
					en: 'Do not serve them day by day, but hold them like large ones when they leave'
				},
				right: false,
				reason: {
					zh: '正好弄反：事前忽视，事后花大钱。',
					en: 'The wrong way round: neglect first, heavy spending after.'
				}
			},
			{
				text: {
					zh: '两处说的是同一件事，只能认为有一处写错',
					en: 'Both are about the same thing, and one must simply be a mistake'
				},
				right: false,
				reason: {
					zh: '日常服务与挽留是不同的决策，可以并存。',
					en: 'Everyday service and rescue are different decisions and can coexist.'
				}
			},
			{
				text: {
					zh: '小客户没有价值，他们的流失不算作流失',
					en: 'Small customers have no value, and losing them does not count as churn'
				},
				right: false,
				reason: {
					zh: '小客户合起来有价值，其中有些会长大。',
					en: 'Together they have value, and some will grow.'
				}
			}
		],
		explanation: {
			zh: '自助服务、统一提醒花钱少而让人感到被理会；派专人登门挽留一位小客户则得不偿失。此外，对有潜力的小客户应当另看。',
			en: 'Self-service and common reminders cost little and show attention; sending someone to win back one small customer costs more than it earns. Small ones with potential are another matter.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-014',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 1,
		stem: {
			zh: '按课程，挽救一位客户的投入最多可以到多少？',
			en: 'According to the course, how much may be spent at most on rescuing a customer?'
		},
		options: [
			{
				text: { zh: '到他过去累计带来的利润为止', en: 'Up to the profit he has brought so far' },
				right: false,
				reason: {
					zh: '过去的利润已经实现，与挽救的得失无关。',
					en: 'Past profit is realised and has no bearing on what a rescue gains.'
				}
			},
			{
				text: { zh: '到争取一位新客户的成本为止', en: 'Up to the cost of winning a new customer' },
				right: false,
				reason: {
					zh: '新客户的成本可作比较，但不是这位客户的上限。',
					en: 'That may serve for comparison but is not the limit for this customer.'
				}
			},
			{
				text: { zh: '到他今年预计的购买额为止', en: 'Up to what he is expected to buy this year' },
				right: false,
				reason: {
					zh: '购买额不是利润，而且只看一年。',
					en: 'Purchases are not profit, and one year is not all.'
				}
			},
			{
				text: {
					zh: '到挽救使终身价值增加的数额为止',
					en: 'Up to the amount by which rescue raises lifetime value'
				},
				right: true,
				reason: {
					zh: '即挽救时与不挽救时终身价值之差。',
					en: 'That is, lifetime value with rescue less that without.'
				}
			}
		],
		explanation: {
			zh: '投入超过这个差额，即使挽救成功，企业也比不挽救更差。',
			en: 'Beyond that difference the company is worse off than without the rescue, even if the rescue succeeds.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-015',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 2,
		stem: {
			zh: '一位客户若留下，今后的价值是 5000 元，若走则为 0。不挽救时他留下的可能为 50 %，挽救后为 80 %。挽救投入的上限是多少？',
			en: 'If a customer stays he is worth 5000 yuan from now on, if he goes 0. Without rescue he stays with a chance of 50 %, with rescue of 80 %. What is the ceiling of rescue spending?'
		},
		options: [
			{
				text: { zh: '1500 元', en: '1500 yuan' },
				right: true,
				reason: {
					zh: '只有多出来的 30 个百分点是挽救换来的：0.3 × 5000。',
					en: 'Only the added 30 points are due to the rescue: 0.3 × 5000.'
				}
			},
			{
				text: { zh: '2500 元', en: '2500 yuan' },
				right: false,
				reason: {
					zh: '那是不挽救时的期望价值，本来就有。',
					en: 'That is the expected value without rescue, which is there anyway.'
				}
			},
			{
				text: { zh: '4000 元', en: '4000 yuan' },
				right: false,
				reason: {
					zh: '忘了减去不挽救时的价值，把本来会留下的也算成功劳。',
					en: 'Forgets to subtract the value without rescue and claims those who would have stayed.'
				}
			},
			{
				text: { zh: '5000 元', en: '5000 yuan' },
				right: false,
				reason: {
					zh: '假定不挽救必走、挽救必留。',
					en: 'Supposes that he surely goes without rescue and surely stays with it.'
				}
			}
		],
		explanation: {
			zh: '挽救时 0.8 × 5000 = 4000 元，不挽救时 0.5 × 5000 = 2500 元，差额 1500 元就是上限。',
			en: 'With rescue 0.8 × 5000 = 4000 yuan, without 0.5 × 5000 = 2500; the difference, 1500 yuan, is the ceiling.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-016',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 3,
		stem: {
			zh: '一位客户留下值 1000 元，走则为 0，不挽救时留下的可能为 20 %。花 100 元，可能升到 40 %；花 200 元，升到 55 %；花 300 元，升到 60 %；花 400 元，升到 61 %。花多少最好？',
			en: 'A customer is worth 1000 yuan if he stays and 0 if he goes; without rescue he stays with a chance of 20 %. Spending 100 yuan raises it to 40 %, 200 yuan to 55 %, 300 yuan to 60 %, 400 yuan to 61 %. How much is best?'
		},
		options: [
			{
				text: {
					zh: '花 100 元，因为每花一元换来的可能最多',
					en: '100 yuan, since each yuan buys the most chance there'
				},
				right: false,
				reason: {
					zh: '净得 100 元；再加 100 元还能多得 150 元，不应停下。',
					en: 'Net 100 yuan; another 100 would bring 150 more, so it is too early to stop.'
				}
			},
			{
				text: {
					zh: '花 200 元，因为净得的价值最大',
					en: '200 yuan, since the net gain in value is largest there'
				},
				right: true,
				reason: { zh: '0.35 × 1000 − 200 = 150 元。', en: 'Net gain: 0.35 × 1000 − 200 = 150 yuan.' }
			},
			{
				text: {
					zh: '花 300 元，因为成功的可能明显更高',
					en: '300 yuan, since the chance of success is clearly higher'
				},
				right: false,
				reason: {
					zh: '最后 100 元只换来 5 个百分点，值 50 元。',
					en: 'The last 100 yuan buy only 5 points, worth 50 yuan.'
				}
			},
			{
				text: {
					zh: '花 400 元，因为投入仍没有超过上限',
					en: '400 yuan, since spending is still below the ceiling'
				},
				right: false,
				reason: {
					zh: '上限是不亏的界限，不是最好的数额：净得只有 10 元。',
					en: 'The ceiling marks where losses begin, not what is best: the net is only 10 yuan.'
				}
			}
		],
		explanation: {
			zh: '净得 = 多出来的可能 × 1000 − 花费：100、150、100、10 元。上限回答“最多能花多少”，最好的数额在多花一元恰好换回一元的地方，通常低于上限。',
			en: 'Net gain = added chance × 1000 − spending: 100, 150, 100, 10 yuan. The ceiling says how much may be spent at most; best is where the next yuan just returns a yuan, usually below the ceiling.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-017',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 1,
		stem: { zh: '流失预警的主要目的是什么？', en: 'What is the main purpose of an early warning of churn?' },
		options: [
			{
				text: {
					zh: '客户离开以后，准确统计流失的人数',
					en: 'To count exactly how many have left after they are gone'
				},
				right: false,
				reason: { zh: '事后统计是报表，不是预警。', en: 'Counting afterwards is reporting, not warning.' }
			},
			{
				text: {
					zh: '找出该为流失负责的员工并加以处罚',
					en: 'To find the staff responsible for losses and punish them'
				},
				right: false,
				reason: { zh: '预警为行动服务，不为追责。', en: 'A warning is for acting, not for blaming.' }
			},
			{
				text: {
					zh: '在客户离开以前发现征兆，留出挽留的时间',
					en: 'To notice signs before customers leave, with time left to act'
				},
				right: true,
				reason: {
					zh: '关键在提前：还来得及做点什么。',
					en: 'What matters is the lead: something can still be done.'
				}
			},
			{
				text: {
					zh: '向即将离开的客户收取提前解约的费用',
					en: 'To charge those about to leave for ending their contract early'
				},
				right: false,
				reason: {
					zh: '那是提高转换成本，而且会加剧不满。',
					en: 'That raises switching costs, and discontent too.'
				}
			}
		],
		explanation: {
			zh: '预警的价值 = 提前的时间 × 能做的事。没有后续措施的预警只是预言。',
			en: 'A warning is worth the time it gives times what can be done with it. Without measures to follow it is mere prophecy.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-018',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 2,
		stem: {
			zh: '某企业平均每年有 5 % 的客户流失。供应商演示的预警系统“准确率 95 %”，细看才知道它对每位客户都预测“不会走”。这说明什么？',
			en: 'A company loses 5 % of its customers a year. A vendor shows a warning system that is “right in 95 % of cases”; a closer look finds that it predicts “will stay” for everyone. What does this show?'
		},
		options: [
			{
				text: {
					zh: '系统很好，95 % 已接近完美，可以采用',
					en: 'It is good: 95 % is nearly perfect, and it can be adopted'
				},
				right: false,
				reason: { zh: '它一位要走的客户也没有找出来。', en: 'It has not found one customer who leaves.' }
			},
			{
				text: {
					zh: '流失率太低，这样的企业不需要预警',
					en: 'Churn is too low, and such a company needs no warning'
				},
				right: false,
				reason: {
					zh: '5 % 的客户可能价值很大；问题在评价的尺度。',
					en: 'The 5 % may be worth a lot; the fault is in the measure.'
				}
			},
			{
				text: {
					zh: '流失的人少时，要看找出了多少要走的人',
					en: 'Where few leave, look at how many of those who leave were found'
				},
				right: true,
				reason: {
					zh: '查全率为零，总的正确率毫无意义。',
					en: 'Its recall is nil, and overall accuracy means nothing.'
				}
			},
			{
				text: {
					zh: '应当把流失率提高到一半，再检验系统',
					en: 'Churn should be raised to one half before testing the system'
				},
				right: false,
				reason: { zh: '不能为了检验而流失客户。', en: 'One does not lose customers for the sake of a test.' }
			}
		],
		explanation: {
			zh: '一类占多数时，猜多数类就能得到很高的正确率。应看走的人里报出了多少、报出的人里真走了多少，并与随便挑选相比。',
			en: 'Where one class is large, guessing it gives high accuracy. Look at how many leavers are named and how many of those named leave, and compare with picking at random.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-019',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 2,
		stem: {
			zh: '两个预警信号：甲在客户离开前三个月出现，报对的比例为 30 %；乙在客户办理销户当天出现，报对的比例为 99 %。为了挽留客户，应当选哪个？',
			en: 'Two warning signals: A shows three months before customers leave and is right in 30 % of cases; B shows on the day they close their account and is right in 99 %. Which should be chosen in order to hold customers?'
		},
		options: [
			{
				text: {
					zh: '选甲，因为留有挽留的时间，误报可以便宜地核实',
					en: 'A, as it leaves time to act and false alarms are cheaply checked'
				},
				right: true,
				reason: {
					zh: '提前量使行动成为可能，打一个问候电话花费不多。',
					en: 'The lead makes action possible, and a friendly call costs little.'
				}
			},
			{
				text: {
					zh: '选乙，因为预警系统的好坏只看报对的比例高低',
					en: 'B, as a warning system is judged only by the share that is right'
				},
				right: false,
				reason: { zh: '报对而来不及，没有用处。', en: 'Being right too late is of no use.' }
			},
			{
				text: {
					zh: '选乙，因为误报会打扰客户，所以一次也不能有',
					en: 'B, as false alarms disturb customers and must never happen'
				},
				right: false,
				reason: {
					zh: '零误报意味着只有事情发生才报。',
					en: 'No false alarms means an alarm only when it has happened.'
				}
			},
			{
				text: {
					zh: '都不选，因为没有达到百分之百的信号不能使用',
					en: 'Neither, as a signal short of certainty must not be used'
				},
				right: false,
				reason: {
					zh: '预警本来就是在不确定中行动。',
					en: 'Early warning is acting under uncertainty by nature.'
				}
			}
		],
		explanation: {
			zh: '提前量与准确总要取舍。看行动的成本：误报只花一个电话，就宁可早些；若每报一次都要送重礼，则要求更准。',
			en: 'Lead time and accuracy trade off. Look at the cost of acting: if a false alarm costs a phone call, earlier is better; if each alarm means a costly gift, more accuracy is needed.'
		}
	},
	{
		type: 'single',
		id: 'ch08-single-020',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 3,
		stem: {
			zh: '联系一位被报警的客户花 30 元；真要走的人被联系后有 30 % 留下，每留下一位值 800 元。门槛高：报 200 人，其中 60 人真要走；门槛中：报 400 人，其中 90 人；门槛低：报 700 人，其中 100 人。怎样做净收益最大？',
			en: 'Contacting a customer who is named costs 30 yuan; of those really leaving, 30 % stay after a contact, each worth 800 yuan. High threshold: 200 named, 60 of them leaving; middle: 400 named, 90 leaving; low: 700 named, 100 leaving. What has the largest net gain?'
		},
		options: [
			{
				text: {
					zh: '用高门槛，因为报对的比例最高',
					en: 'The high threshold, as most of its alarms are right'
				},
				right: false,
				reason: {
					zh: '净得 14400 − 6000 = 8400 元；比例高，但漏掉的人多。',
					en: 'Net 14400 − 6000 = 8400 yuan: a high share, but many are missed.'
				}
			},
			{
				text: { zh: '用中门槛，因为扣除费用后最多', en: 'The middle one, as it leaves most after cost' },
				right: true,
				reason: { zh: '净得 21600 − 12000 = 9600 元。', en: 'Net gain: 21600 − 12000 = 9600 yuan.' }
			},
			{
				text: { zh: '用低门槛，因为要走的人几乎全报出', en: 'The low one, as it names nearly all who leave' },
				right: false,
				reason: {
					zh: '净得 24000 − 21000 = 3000 元；多报的 300 人里只多 10 位要走。',
					en: 'Net 24000 − 21000 = 3000 yuan: 300 more named for only 10 more leavers.'
				}
			},
			{
				text: { zh: '不报警，因为大多数警报都是误报', en: 'No alarms, as most of them are false' },
				right: false,
				reason: { zh: '净得 0；误报多不等于不合算。', en: 'Net 0: many false alarms may still pay.' }
			}
		],
		explanation: {
			zh: '净收益 = 真要走的人数 × 30 % × 800 − 报警人数 × 30：8400、9600、3000、0 元。门槛降到“再多报一批的所得等于所费”为止。',
			en: 'Net gain = leavers named × 30 % × 800 − all named × 30: 8400, 9600, 3000 and 0 yuan. Lower the threshold until what the next batch brings equals what it costs.'
		}
	}
] satisfies readonly SingleQuestion[];
