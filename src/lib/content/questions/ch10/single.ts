import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch10-single-001',
		chapter: 10,
		concepts: ['case-power', 'lock-in-ethics'],
		difficulty: 1,
		stem: {
			zh: '供电市场由独家变为竞争。不考虑搬迁等自然流失，最先离开的多半是哪些用户？',
			en: 'A power market changes from one supplier to competition. Natural loss such as moving aside, which users will most likely be the first to go?'
		},
		options: [
			{
				text: { zh: '用电年头最长的那些老用户', en: 'Those who have been supplied for the longest time' },
				right: false,
				reason: {
					zh: '把年限当成了去意；老用户也可能习惯或信任。',
					en: 'Takes length of time for wish to leave; old users may well be used to it or trust it.'
				}
			},
			{
				text: { zh: '用电很少、不大在意的用户', en: 'Those who use little and hardly care' },
				right: false,
				reason: {
					zh: '换家得到的好处小，他们多半懒得动，是惰性忠诚。',
					en: 'They gain little by changing and mostly will not bother: inertia.'
				}
			},
			{
				text: { zh: '早已不满、换家又不费事的', en: 'Those long displeased for whom changing is easy' },
				right: true,
				reason: {
					zh: '有去意而没有阻力；从前留下只因没有别家。',
					en: 'They want to go and nothing holds them; there was simply no one else before.'
				}
			},
			{
				text: { zh: '与客户经理熟识的企业用户', en: 'Firms well acquainted with their customer manager' },
				right: false,
				reason: {
					zh: '关系型转换成本使他们更愿意留下。',
					en: 'Relational switching costs make them the more willing to stay.'
				}
			}
		],
		explanation: {
			zh: '去留取决于满意和转换成本两个方面。垄断时满意不起作用；一旦可以选择，不满而又没有阻力的人先走，所以改善要赶在开放之前。',
			en: 'Staying or going depends on satisfaction and on switching costs. Under a monopoly satisfaction has no effect; once there is a choice, those who are displeased and unhindered go first, so improvement must come before the opening.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-002',
		chapter: 10,
		concepts: ['case-power', 'contact-center', 'role-questions'],
		difficulty: 2,
		stem: {
			zh: '供电企业的热线人员换得勤，新手不知道用户以前反映过什么，用户只好每次从头讲起。哪一项措施最对症？',
			en: 'The hotline staff of a power utility change often, and newcomers do not know what a user reported before, so that users start again each time. Which measure fits the trouble best?'
		},
		options: [
			{
				text: {
					zh: '来电时自动显示该用户的统一记录',
					en: 'Show the user’s common record as soon as the call arrives'
				},
				right: true,
				reason: {
					zh: '让记忆留在系统里，人换了，经过还在。',
					en: 'Memory stays in the system: people change, the history does not.'
				}
			},
			{
				text: {
					zh: '规定每通电话不得超过三分钟',
					en: 'Lay down that no call may take longer than three minutes'
				},
				right: false,
				reason: {
					zh: '重复述说没有减少，只是讲不完。',
					en: 'Telling again is no less needed, there is merely no time for it.'
				}
			},
			{
				text: {
					zh: '在报上公布更高的服务承诺',
					en: 'Announce higher promises of service in the newspapers'
				},
				right: false,
				reason: {
					zh: '只抬高期望，差距更大。',
					en: 'It only raises expectations and widens the gap.'
				}
			},
			{
				text: {
					zh: '增加线路，使电话更容易打通',
					en: 'Add lines so that calls get through more easily'
				},
				right: false,
				reason: {
					zh: '打不通才需要增加线路，这里的问题是接通以后。',
					en: 'That helps when calls do not get through; here the trouble begins afterwards.'
				}
			}
		],
		explanation: {
			zh: '呼叫中心的计算机电话集成（CTI）能在接通时调出客户记录。它解决“不知道以前的事”，不能代替培训和稳定队伍，但减轻了人员流动的后果。',
			en: 'Computer–telephony integration (CTI) in a contact centre brings up the record as the call is taken. It cures not knowing what went before; it does not replace training or steady staff, but softens the effect of turnover.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-003',
		chapter: 10,
		concepts: ['case-logistics', 'customer-data'],
		difficulty: 1,
		stem: {
			zh: '一家物流企业说不出小客户和新客户有什么偏好，也不清楚他们是否满意。按课程资料的分析，它首先缺的是什么？',
			en: 'A logistics company cannot say what its small and new customers prefer or whether they are satisfied. By the analysis in the course texts, what does it lack first of all?'
		},
		options: [
			{
				text: { zh: '更大的车队和仓库', en: 'A larger fleet of lorries and more warehouses' },
				right: false,
				reason: {
					zh: '重作业、轻服务的老思路，与不了解客户无关。',
					en: 'The old emphasis on operations over service; it has no bearing on knowing customers.'
				}
			},
			{
				text: { zh: '更低廉的运输价格', en: 'Lower freight rates than its competitors charge' },
				right: false,
				reason: {
					zh: '低价竞争不能告诉企业客户想要什么。',
					en: 'Low prices do not tell what customers want.'
				}
			},
			{
				text: { zh: '更多的新客户名单', en: 'A longer list of new customers to be won' },
				right: false,
				reason: {
					zh: '已有的客户尚不了解，再添名单只是重复。',
					en: 'It does not know those it has; more names repeat the trouble.'
				}
			},
			{
				text: { zh: '主动收集和分析数据', en: 'Data, gathered on its own initiative and analysed' },
				right: true,
				reason: {
					zh: '业务员不主动问，客户嫌麻烦不说，资料自然没有。',
					en: 'Salespeople do not ask and customers do not bother to tell, so there are no data.'
				}
			}
		],
		explanation: {
			zh: '论文指出，长期的大客户情况有所掌握，小客户和新客户则很少关心；渠道停留在电话和传真，又使反馈难以得到。没有数据就谈不上细分和个性化。',
			en: 'The paper finds that large, old customers are known and small or new ones hardly asked; with telephone and fax as the only channels there is little feedback. Without data there can be no segments and no individual service.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-004',
		chapter: 10,
		concepts: ['case-logistics', 'clv-use', 'customer-tiers'],
		difficulty: 3,
		stem: {
			zh: '物流企业考虑停止服务 300 家小客户（数字为练习而设）：每年可省服务费 9 万元，但失去未扣服务费的毛利 10 万元；每年其中还有 2 % 会长成普通客户，每家届时的终身价值为 5000 元。只算第一年的费用和毛利，以及这一年长大的客户，净得失是多少？',
			en: 'A logistics company thinks of dropping 300 small customers (figures made up for the exercise): it would save 90,000 yuan a year in service and lose 100,000 of margin before that cost; besides, 2 % of them grow into ordinary customers each year, each then with a lifetime value of 5,000 yuan. Counting cost and margin of the first year, and the customers who would grow in it, what is the net result?'
		},
		options: [
			{
				text: { zh: '净得 9 万元', en: 'A gain of 90,000 yuan' },
				right: false,
				reason: {
					zh: '只看省下的费用，没有算失去的毛利。',
					en: 'Looks at the saving and leaves out the margin lost.'
				}
			},
			{
				text: { zh: '净失 4 万元', en: 'A loss of 40,000 yuan' },
				right: true,
				reason: {
					zh: '9 − 10 − 3 = −4 万元，其中 300 × 2 % × 5000 = 3 万元。',
					en: '90 − 100 − 30 = −40 thousand, where 300 × 2 % × 5,000 = 30 thousand.'
				}
			},
			{
				text: { zh: '净失 1 万元', en: 'A loss of 10,000 yuan' },
				right: false,
				reason: {
					zh: '漏掉了会长大的 6 家，只看今年的贡献。',
					en: 'Leaves out the six that would grow and looks at this year only.'
				}
			},
			{
				text: { zh: '净得 2 万元', en: 'A gain of 20,000 yuan' },
				right: false,
				reason: {
					zh: '把失去的成长价值当成所得加了上去。',
					en: 'Adds the value of growth as a gain although it is lost.'
				}
			}
		],
		explanation: {
			zh: '每年有 6 家长大，价值 3 万元，比眼前的 1 万元差额还大。小客户的价值一半在将来；若服务费能用自助渠道降下来，留住他们就更合算。',
			en: 'Six grow each year, worth 30,000 yuan, more than the 10,000 difference of today. Much of small customers’ worth is still to come; if self-service lowers the cost, keeping them pays even better.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-005',
		chapter: 10,
		concepts: ['case-steel', 'complaint-handling'],
		difficulty: 1,
		stem: {
			zh: '钢铁企业把质量异议由逐级上报改为用户在网上直报，主要好处是什么？',
			en: 'A steel maker has customers report objections to quality online instead of passing them up from desk to desk. What is the main benefit?'
		},
		options: [
			{
				text: {
					zh: '少了转手，答复快，内容也不走样',
					en: 'Fewer hands: quick replies, and nothing is distorted'
				},
				right: true,
				reason: {
					zh: '每转一道手都费时间，也会丢掉细节。',
					en: 'Each pair of hands takes time and loses detail.'
				}
			},
			{
				text: {
					zh: '提高门槛，异议的件数自然减少',
					en: 'A hurdle, so that the number of objections drops'
				},
				right: false,
				reason: {
					zh: '直报使提出更容易；件数起初可能上升，这是好事。',
					en: 'It makes objecting easier; numbers may rise at first, which is good.'
				}
			},
			{
				text: {
					zh: '异议由用户自行诊断，不必再答复',
					en: 'Customers diagnose for themselves and need no reply'
				},
				right: false,
				reason: {
					zh: '照片和视频供企业初步诊断，答复仍不可少。',
					en: 'Photographs help the maker with a first diagnosis; a reply is still due.'
				}
			},
			{
				text: {
					zh: '销售人员从此不必了解用户的不满',
					en: 'Salespeople need no longer know of discontent'
				},
				right: false,
				reason: {
					zh: '信息应当共享，销售人员更需要知道。',
					en: 'Information is to be shared; salespeople need it most.'
				}
			}
		],
		explanation: {
			zh: '投诉处理的三个要点是：一次受理、迅速、有回音。直报改善前两点，第三点还要靠时限和责任人。',
			en: 'Complaint handling has three points: one contact, speed, word back. Direct reporting improves the first two; the third still needs time limits and somebody in charge.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-006',
		chapter: 10,
		concepts: ['case-steel', 'retention-levels'],
		difficulty: 2,
		stem: {
			zh: '钢铁企业与战略用户共同研发产品，并把双方的订货系统接通。按维系的三个层次，这属于哪一层，特点是什么？',
			en: 'A steel maker develops products together with strategic customers and links the two ordering systems. To which of the three levels of retention does this belong, and what marks it?'
		},
		options: [
			{
				text: { zh: '财务层次，见效快，难以模仿', en: 'Financial: quick to work and hard to copy' },
				right: false,
				reason: {
					zh: '没有让利；而且财务手段恰恰最容易模仿。',
					en: 'There is no rebate, and financial means are the easiest to copy.'
				}
			},
			{
				text: { zh: '社会层次，靠人情，随人而去', en: 'Social: resting on persons and gone with them' },
				right: false,
				reason: {
					zh: '这里相连的是业务和系统，不是私人交情。',
					en: 'What is joined here are businesses and systems, not friends.'
				}
			},
			{
				text: { zh: '结构层次，投入大，难以模仿', en: 'Structural: costly to build and hard to copy' },
				right: true,
				reason: {
					zh: '双方业务相连，换家要重建，对手一时做不到。',
					en: 'The businesses are joined; changing means building anew, and rivals cannot match it soon.'
				}
			},
			{
				text: { zh: '结构层次，投入小，人人可用', en: 'Structural: cheap, and fit for any customer' },
				right: false,
				reason: {
					zh: '共同研发和系统对接费用高，只能用于少数战略用户。',
					en: 'Joint development and linked systems are dear and only for a few strategic customers.'
				}
			}
		],
		explanation: {
			zh: '层次越高，越难模仿，投入也越大，所以高层次的维系要留给价值高的用户，这正是先分级的原因。',
			en: 'The higher the level, the harder to copy and the dearer; so it is kept for customers of high value, which is why tiers come first.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-007',
		chapter: 10,
		concepts: ['case-housing', 'service-satisfaction'],
		difficulty: 1,
		stem: {
			zh: '一家开发商的业主共反映 207 项服务问题，每一项都有两位以上业主提到。由此最应当得出什么结论？',
			en: 'The owners of a developer’s homes named 207 service problems, each of them named by two owners or more. What is the best conclusion?'
		},
		options: [
			{
				text: { zh: '平均每位业主反映了两项问题', en: 'Each owner named two problems on average' },
				right: false,
				reason: {
					zh: '把“每项至少两人”误读成“每人两项”。',
					en: 'Misreads “two persons per problem” as “two problems per person”.'
				}
			},
			{
				text: { zh: '问题带有普遍性，可以事先预防', en: 'The problems are common and can be prevented' },
				right: true,
				reason: {
					zh: '重复出现说明成因在流程，前一位的教训可用于后一位。',
					en: 'Recurrence points to the process, and what one owner met can be spared the next.'
				}
			},
			{
				text: { zh: '业主互相影响，问题不足为凭', en: 'Owners influence each other and prove nothing' },
				right: false,
				reason: {
					zh: '没有证据；七个楼盘的业主也未必相识。',
					en: 'There is no evidence; owners in seven developments need not know each other.'
				}
			},
			{
				text: { zh: '207 项问题没有一项得到解决', en: 'Not one of the 207 problems has been solved' },
				right: false,
				reason: {
					zh: '反映的人数与解决与否是两回事。',
					en: 'How many named it says nothing about whether it was solved.'
				}
			}
		],
		explanation: {
			zh: '由此引出“主动式”服务：把常见问题归类，在入住前告诉业主。处理一次只帮一个人，改一次流程帮以后所有的人。',
			en: 'Hence proactive service: sort the common problems and tell owners before they move in. Settling one case helps one person, mending the process helps everyone after.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-008',
		chapter: 10,
		concepts: ['case-housing', 'satisfaction-tracking'],
		difficulty: 2,
		stem: {
			zh: '市住宅主管部门调查了全市业主，79.2 % 对奔波于各部门感到不满。某开发商据此报告：“我们的业主有 79.2 % 不满。”哪一项批评最中肯？',
			en: 'A city’s housing authority asked owners throughout the city, and 79.2 % were displeased at having to run between departments. A developer reports: “79.2 % of our owners are displeased.” Which criticism is most to the point?'
		},
		options: [
			{
				text: {
					zh: '不满是主观感受，不能用百分数表示',
					en: 'Displeasure is subjective and cannot be put as a percentage'
				},
				right: false,
				reason: {
					zh: '感受因人而异，但有多少人不满可以统计。',
					en: 'Feelings differ, but how many are displeased can be counted.'
				}
			},
			{
				text: {
					zh: '超过七成半的比例不可能是真实的',
					en: 'A share above three quarters cannot possibly be real'
				},
				right: false,
				reason: {
					zh: '比例高本身不是反证。',
					en: 'A high share is no proof against itself.'
				}
			},
			{
				text: {
					zh: '主管部门的调查不及企业自己的客观',
					en: 'A survey by an authority is less objective than one’s own'
				},
				right: false,
				reason: {
					zh: '第三方通常更客观；问题不在谁来调查。',
					en: 'A third party is usually more objective; who asks is not the trouble here.'
				}
			},
			{
				text: {
					zh: '全市的比例不等于这一家的比例',
					en: 'The share in the city is not the share of this developer'
				},
				right: true,
				reason: {
					zh: '调查的总体不同，它自己的数可能高，也可能低。',
					en: 'The population is another one; its own figure may be higher or lower.'
				}
			}
		],
		explanation: {
			zh: '引用数据先问：谁调查，何时，问了谁，问的什么。行业的数字可以提示问题，要改进自己的服务还得测自己的客户。',
			en: 'Before quoting, ask who surveyed, when, whom and about what. Figures of a trade may point to a problem; to mend one’s own service one must measure one’s own customers.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-009',
		chapter: 10,
		concepts: ['case-exhibition', 'crm-three-tasks'],
		difficulty: 1,
		stem: {
			zh: '一家展览主办方的参展商总数几年不变，原来每年走掉四分之一，又招来同样多的新客。这说明什么？',
			en: 'The number of exhibitors at a fair has not changed for years: a quarter leave each year, and as many new ones are recruited. What does this show?'
		},
		options: [
			{
				text: {
					zh: '招新掩盖了流失，钱花在填补上',
					en: 'Recruiting hides churn, and money goes into filling gaps'
				},
				right: true,
				reason: {
					zh: '总数看不出进出；不堵漏，招展费年年要付。',
					en: 'The total shows neither flow; unless the leak is stopped, recruiting is paid for every year.'
				}
			},
			{
				text: {
					zh: '总数稳定，可见参展商大都忠诚',
					en: 'The total is steady, so most exhibitors must be loyal'
				},
				right: false,
				reason: {
					zh: '总数相同，人已换了；忠诚要看老客户回来多少。',
					en: 'The number is the same, the people are not; loyalty shows in how many return.'
				}
			},
			{
				text: {
					zh: '市场已经饱和，不必再做维系了',
					en: 'The market is full, so retention is no longer needed'
				},
				right: false,
				reason: {
					zh: '若新客将尽，维系反而更要紧。',
					en: 'If newcomers run out, retention matters all the more.'
				}
			},
			{
				text: {
					zh: '新老客户相抵，企业没有任何损失',
					en: 'New and old balance, so the company loses nothing'
				},
				right: false,
				reason: {
					zh: '招新的花费高于维系，新客的利润通常也低于老客。',
					en: 'Winning costs more than keeping, and new customers usually earn less than old ones.'
				}
			}
		],
		explanation: {
			zh: '客户开发、维系、流失管理是三项任务，只看总数会让第一项的忙碌遮住后两项的失职。应当分别统计来、留、走。',
			en: 'Acquisition, retention and churn management are three tasks; with the total alone, busyness in the first hides failure in the others. Count those who come, stay and leave separately.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-010',
		chapter: 10,
		concepts: ['case-exhibition', 'loyalty-economics'],
		difficulty: 3,
		stem: {
			zh: '主办方有 400 家参展商，每年流失 25 %，每补一家花 5000 元（数字为练习而设）。方案一每年花 8 万元，流失减到 20 %；方案二每年花 20 万元，流失减到 15 %。只计省下的招展费，怎样最好？',
			en: 'An organiser has 400 exhibitors, loses 25 % a year, and replaces each at a cost of 5,000 yuan (figures made up for the exercise). Plan one costs 80,000 yuan a year and brings churn to 20 %; plan two costs 200,000 and brings it to 15 %. Counting only what is saved on recruiting, what is best?'
		},
		options: [
			{
				text: { zh: '方案二，因为流失率降得最多', en: 'Plan two, as churn falls most' },
				right: false,
				reason: {
					zh: '只看效果不看花费：省 20 万，花 20 万，净得为零。',
					en: 'Looks at the effect and not the cost: saves 200,000 for 200,000, net nil.'
				}
			},
			{
				text: { zh: '都不做，因为花费都抵不回来', en: 'Neither, as neither covers its cost' },
				right: false,
				reason: {
					zh: '方案一省 10 万，花 8 万，有净得。',
					en: 'Plan one saves 100,000 for 80,000 and leaves something.'
				}
			},
			{
				text: { zh: '方案一，因为净得 2 万元最多', en: 'Plan one, as it nets most: 20,000 yuan' },
				right: true,
				reason: {
					zh: '少走 20 家，省 10 万，减去 8 万得 2 万。',
					en: '20 fewer leave, 100,000 saved, less 80,000 makes 20,000.'
				}
			},
			{
				text: { zh: '方案二，因为省下的招展费最多', en: 'Plan two, as it saves most on recruiting' },
				right: false,
				reason: {
					zh: '只看省下多少；从方案一再加 12 万元，只多省 10 万。',
					en: 'Looks at the saving only: beyond plan one another 120,000 saves just 100,000.'
				}
			}
		],
		explanation: {
			zh: '边际地看：第一步花 8 万省 10 万，合算；第二步再花 12 万省 10 万，不合算。若把老客户利润更高也算进去，结论可能改变，所以题目写明“只计招展费”。',
			en: 'At the margin the first step spends 80,000 to save 100,000 and pays; the second spends another 120,000 to save 100,000 and does not. Were the higher profit from old customers counted too, the answer might change, hence “only recruiting”.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-011',
		chapter: 10,
		concepts: ['case-retailer', 'churn-types', 'early-warning'],
		difficulty: 1,
		stem: {
			zh: '网店没有合同。下列哪个迹象最能提示一位老顾客可能已经流失？',
			en: 'An online shop has no contracts. Which sign is the strongest hint that an old customer may have been lost?'
		},
		options: [
			{
				text: { zh: '他上个月退掉了一件不合身的衣服', en: 'Last month he sent back a coat that did not fit' },
				right: false,
				reason: {
					zh: '退货是正常的往来，处理得好反而增加信任。',
					en: 'Returns are ordinary dealings; handled well, they add to trust.'
				}
			},
			{
				text: { zh: '他的购买金额低于全店顾客的平均', en: 'He spends less than the shop’s average customer' },
				right: false,
				reason: {
					zh: '那是价值高低，不是去留；低于平均的人很多。',
					en: 'That is about value, not about leaving; many are below average.'
				}
			},
			{
				text: { zh: '他在满意调查中指出了配送的毛病', en: 'In a survey he named a fault of the delivery' },
				right: false,
				reason: {
					zh: '肯提意见的人多半还想留下，沉默更危险。',
					en: 'Those who speak up mostly want to stay; silence is worse.'
				}
			},
			{
				text: {
					zh: '他久未购买，远超过自己平时的间隔',
					en: 'His pause is far longer than his own usual one'
				},
				right: true,
				reason: {
					zh: '与本人的习惯相比，才分得清“买得少”和“走了”。',
					en: 'Only against his own habit can “buys rarely” be told from “has gone”.'
				}
			}
		],
		explanation: {
			zh: '没有解约的日子，只能从沉默推断。每周买的人停两个月是警报，每半年买一次的人停两个月很平常，所以门槛应当因人而异。',
			en: 'With no date of cancelling one can only infer from silence. Two months’ pause is an alarm for a weekly buyer and nothing unusual for one who buys twice a year, so the threshold must depend on the person.'
		}
	},
	{
		type: 'single',
		id: 'ch10-single-012',
		chapter: 10,
		concepts: ['case-retailer', 'loyalty-types', 'satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: '一位网店顾客对本店打了满分，可每次下单前都比价，谁便宜两元就在谁家买。按课程的分类，他的忠诚属于哪一种？',
			en: 'A customer gives an online shop full marks, yet compares before each order and buys wherever it is two yuan cheaper. By the types of the course, which loyalty is his?'
		},
		options: [
			{
				text: { zh: '惰性忠诚', en: 'Inertia loyalty' },
				right: false,
				reason: {
					zh: '惰性是懒得去找别家，他却次次比较。',
					en: 'Inertia means not bothering to look elsewhere; he compares each time.'
				}
			},
			{
				text: { zh: '价格忠诚', en: 'Price loyalty' },
				right: true,
				reason: {
					zh: '忠于最低的价格，不是忠于这家店。',
					en: 'He is loyal to the lowest price and not to the shop.'
				}
			},
			{
				text: { zh: '激励忠诚', en: 'Incentive loyalty' },
				right: false,
				reason: {
					zh: '激励忠诚因奖励活动而来，这里没有奖励，只有标价。',
					en: 'That comes for reward schemes; here there is only the price.'
				}
			},
			{
				text: { zh: '超值忠诚', en: 'Premium loyalty' },
				right: false,
				reason: {
					zh: '把满分当成了依恋；超值忠诚者不会为两元离开。',
					en: 'Takes full marks for attachment; premium loyalty does not leave for two yuan.'
				}
			}
		],
		explanation: {
			zh: '满意而不忠诚：网上比价一点即得，转换成本近于零，满意只是留在候选名单上的条件。要留住他，得给出价格以外的理由。',
			en: 'Satisfied but not loyal: online a comparison takes one click, switching costs are next to nothing, and satisfaction merely keeps the shop on the list. To hold him it must give reasons other than price.'
		}
	}
] satisfies readonly SingleQuestion[];
