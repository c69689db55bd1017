import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		id: 'ch03-single-001',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		difficulty: 1,
		stem: {
			zh: '按科特勒的满意度比值，C = 1 表示什么？',
			en: 'In Kotler’s satisfaction ratio, what does C = 1 mean?'
		},
		options: [
			{
				right: false,
				text: { zh: '满意已到最高点，无可改进', en: 'Satisfaction is at its peak and cannot rise' },
				reason: {
					zh: '把 C 当成满分为 1 的得分。C 是比值，可以大于 1，那时才是超出期望。',
					en: 'Takes C for a mark with 1 as its maximum. C is a ratio and may exceed 1: only then are expectations surpassed.'
				}
			},
			{
				right: true,
				text: { zh: '得到的恰如所料，可以接受', en: 'It was as expected and is acceptable' },
				reason: {
					zh: '感知等于期望，比值为 1：既无惊喜，也无失望。',
					en: 'Perception equals expectation, so the ratio is 1: no delight, no disappointment.'
				}
			},
			{
				right: false,
				text: { zh: '客户对这次消费没有印象', en: 'The purchase left no impression at all' },
				reason: {
					zh: '把“没有超出”误作“没有感觉”。C = 1 时感知可以很高，只是期望同样高。',
					en: 'Mistakes “nothing beyond” for “nothing felt”. At C = 1 perception may be high; the expectation was just as high.'
				}
			},
			{
				right: false,
				text: { zh: '表现与主要竞争者不相上下', en: 'The performance equals that of rivals' },
				reason: {
					zh: '误把竞争者的表现当作分母。分母是这位客户自己的期望。',
					en: 'Puts competitors’ performance below the line. The denominator is this customer’s own expectation.'
				}
			}
		],
		explanation: {
			zh: 'C 拿客户自己的感知同他自己的期望相比。大于 1 超过期望，等于 1 可以接受，小于 1 不满意；它说的是差距的方向，不是水平的高低。',
			en: 'C compares a customer’s perception with his own expectation. Above 1 exceeds it, 1 is acceptable, below 1 dissatisfies; it tells on which side of the expectation he ended, not how high the level was.'
		}
	},
	{
		id: 'ch03-single-002',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-ratio', 'expectation'],
		difficulty: 2,
		stem: {
			zh: '甲店客人的期望为 60、感知为 72；乙店客人的期望为 90、感知为 90。哪个结论成立？',
			en: 'Guests of shop A expected 60 and perceived 72; guests of shop B expected 90 and perceived 90. Which conclusion holds?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '甲店给人的感知更高，客人也更满意',
					en: 'A is perceived as better, and its guests are more satisfied'
				},
				reason: {
					zh: '由满意倒推水平。72 低于 90，甲店的感知水平其实较低。',
					en: 'Infers the level from the satisfaction. 72 is below 90: A is in fact perceived as worse.'
				}
			},
			{
				right: false,
				text: {
					zh: '乙店给人的感知更高，客人也更满意',
					en: 'B is perceived as better, and its guests are more satisfied'
				},
				reason: {
					zh: '只看分子，以为感知高就等于满意高，忘了除以期望。',
					en: 'Looks at the numerator only, as if high perception were high satisfaction, and forgets to divide.'
				}
			},
			{
				right: true,
				text: {
					zh: '乙店给人的感知更高，甲店客人更满意',
					en: 'B is perceived as better, but A’s guests are more satisfied'
				},
				reason: {
					zh: '乙的感知 90 高于 72，但 C 甲 = 1.2，C 乙 = 1.0。',
					en: 'B’s 90 exceeds 72, but C is 1.2 at A and 1.0 at B.'
				}
			},
			{
				right: false,
				text: {
					zh: '乙店给人的感知更高，两店客人同样满意',
					en: 'B is perceived as better, and both are equally satisfied'
				},
				reason: {
					zh: '以为只要没有失望就算一样满意，混淆了 C = 1 与 C > 1。',
					en: 'Treats everyone who is not disappointed alike and so confuses C = 1 with C > 1.'
				}
			}
		],
		explanation: {
			zh: 'C 甲 = 72 ÷ 60 = 1.2，C 乙 = 90 ÷ 90 = 1.0。满意是相对的：名店背着高期望，做得更好也只换来“理所当然”。',
			en: 'C is 72 ÷ 60 = 1.2 at A and 90 ÷ 90 = 1.0 at B. Satisfaction is relative: a famous shop carries high expectations, and doing better earns it no more than “as it should be”.'
		}
	},
	{
		id: 'ch03-single-003',
		type: 'single',
		chapter: 3,
		concepts: ['csi-variables'],
		difficulty: 1,
		stem: {
			zh: '新款洗衣机尚未上市，调查者想向从未用过它的人了解情况。满意指数的变量中，此时测得到的是哪一个？',
			en: 'A washing machine is not yet on sale, and a researcher asks people who have never used it. Which variable of a satisfaction index can be measured now?'
		},
		options: [
			{
				right: true,
				text: { zh: '预期质量', en: 'Expected quality' },
				reason: {
					zh: '它是购买之前对质量的估计，不需要使用经历。',
					en: 'It is the estimate made before buying and needs no experience of use.'
				}
			},
			{
				right: false,
				text: { zh: '感知质量', en: 'Perceived quality' },
				reason: {
					zh: '把听说的当作用过的。感知质量要在买来使用之后才能评价。',
					en: 'Takes hearsay for use. Perceived quality is judged only after buying and using.'
				}
			},
			{
				right: false,
				text: { zh: '感知价值', en: 'Perceived value' },
				reason: {
					zh: '以为知道标价就能评价值不值；值不值要拿所得同价钱相比。',
					en: 'Believes the price tag is enough. Value sets what one received against what one paid.'
				}
			},
			{
				right: false,
				text: { zh: '客户抱怨', en: 'Complaints' },
				reason: {
					zh: '把上市前的疑虑当成抱怨。抱怨是消费以后的正式表示。',
					en: 'Takes doubts before the launch for complaints, which formally express dissatisfaction after buying.'
				}
			}
		],
		explanation: {
			zh: '满意指数的变量有先后：预期在购买之前，感知质量与感知价值在使用之后，满意随之形成，再引出抱怨和忠诚。',
			en: 'The variables come in time order: expectation before buying, perceived quality and value after use, then satisfaction, and from it complaints and loyalty.'
		}
	},
	{
		id: 'ch03-single-004',
		type: 'single',
		chapter: 3,
		concepts: ['csi-variables'],
		difficulty: 2,
		stem: {
			zh: '客户说：“东西确实好，可是不值这个价。”用满意指数的变量来说，这是什么情形？',
			en: '“It really is good, but not worth the money,” says a customer. In the variables of a satisfaction index, what is this?'
		},
		options: [
			{
				right: false,
				text: { zh: '预期质量高，感知质量低', en: 'High expected quality, low perceived quality' },
				reason: {
					zh: '把对价钱的不满当成对质量的失望；他明明肯定了质量。',
					en: 'Takes discontent with the price for disappointment with quality, which he has just praised.'
				}
			},
			{
				right: false,
				text: { zh: '感知质量低，感知价值低', en: 'Low perceived quality, low perceived value' },
				reason: {
					zh: '以为质量与价值必定同升同降，正是美国模型要拆开的混淆。',
					en: 'Assumes that quality and value always move together: the confusion the American model set out to remove.'
				}
			},
			{
				right: false,
				text: { zh: '感知价值高，客户忠诚低', en: 'High perceived value, low loyalty' },
				reason: {
					zh: '把价值等同于质量。“不值”说的恰是价值低，话里也没有谈到今后是否再买。',
					en: 'Equates value with quality. “Not worth it” says that value is low, and nothing is said about buying again.'
				}
			},
			{
				right: true,
				text: { zh: '感知质量高，感知价值低', en: 'High perceived quality, low perceived value' },
				reason: {
					zh: '质量得到肯定，质量与价格相比却不合算。',
					en: 'The quality is acknowledged; set against the price it does not pay.'
				}
			}
		],
		explanation: {
			zh: '感知质量问东西好不好，感知价值问这样的质量配不配这样的价格。两者分开，企业才知道该改产品，还是该改价格。',
			en: 'Perceived quality asks whether the thing is good, perceived value whether such quality deserves such a price. Kept apart, they tell the company whether to change the product or the price.'
		}
	},
	{
		id: 'ch03-single-005',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models'],
		difficulty: 1,
		stem: {
			zh: '同瑞典模型相比，美国模型（1994）的主要推进是什么？',
			en: 'Compared with the Swedish model, what was the main step of the American model of 1994?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '加入公司形象，并让它影响满意与忠诚',
					en: 'It added corporate image acting on satisfaction and loyalty'
				},
				reason: { zh: '这是挪威模型的改动。', en: 'That is what the Norwegian model did.' }
			},
			{
				right: true,
				text: {
					zh: '把感知质量从感知价值中单独分了出来',
					en: 'It made perceived quality separate from perceived value'
				},
				reason: {
					zh: '于是能分辨满意来自质量还是来自价格。',
					en: 'So that satisfaction from quality and satisfaction from price can be told apart.'
				}
			},
			{
				right: false,
				text: {
					zh: '把忠诚重新界定为保留、推荐与多买',
					en: 'It redefined loyalty as staying, recommending, buying more'
				},
				reason: {
					zh: '这是课程资料中欧洲模型的改动。',
					en: 'In the course texts that is the change made by the European model.'
				}
			},
			{
				right: false,
				text: {
					zh: '让投诉处理成为影响满意的一个原因',
					en: 'It made complaint handling a cause of satisfaction'
				},
				reason: {
					zh: '这是后来修订的挪威模型；美国模型里的抱怨仍是满意的结果。',
					en: 'That came with the revised Norwegian model; in the American one complaints are still a consequence.'
				}
			}
		],
		explanation: {
			zh: '瑞典模型的满意有期望与感知价值两个前因。美国模型把感知质量另立一项：质量既直接影响满意，又通过价值影响满意，管理者由此看到质量本身的分量。',
			en: 'The Swedish model has two antecedents, expectations and perceived value. The American one sets perceived quality apart: it acts on satisfaction directly and through value, which shows managers how much quality itself weighs.'
		}
	},
	{
		id: 'ch03-single-006',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models'],
		difficulty: 2,
		stem: {
			zh: 'Johnson 等人 2001 年修订挪威模型时，怎样处理公司形象？',
			en: 'When Johnson and colleagues revised the Norwegian model in 2001, how did they treat corporate image?'
		},
		options: [
			{
				right: false,
				text: { zh: '放在最前面，由它形成客户的期望', en: 'They put it first, as what forms expectations' },
				reason: {
					zh: '那是欧洲模型的箭头：形象指向期望、满意与忠诚。',
					en: 'Those are the arrows of the European model, where image leads to expectation, satisfaction and loyalty.'
				}
			},
			{
				right: false,
				text: { zh: '与价值合并，改用价格指数来表示', en: 'They merged it with value into a price index' },
				reason: {
					zh: '价格指数代替的是感知价值，与形象无关。',
					en: 'The price index replaces perceived value and has nothing to do with image.'
				}
			},
			{
				right: true,
				text: {
					zh: '放到满意之后，看作消费经历的结果',
					en: 'They put it after satisfaction, as its consequence'
				},
				reason: {
					zh: '一次次满意或不满会修正客户心中的公司形象。',
					en: 'Each satisfying or annoying experience corrects the picture a customer has of the company.'
				}
			},
			{
				right: false,
				text: { zh: '与承诺合并，只放在忠诚之后测量', en: 'They merged it with commitment, after loyalty' },
				reason: {
					zh: '情感承诺与计算承诺位于满意和忠诚之间，与形象是不同的变量。',
					en: 'Affective and calculative commitment stand between satisfaction and loyalty and are variables apart from image.'
				}
			}
		],
		explanation: {
			zh: '修订版认为形象主要由已有的消费经历塑造，所以成为满意的结果，再影响忠诚。这反映的管理思想是：名声要靠经营经历得来，不能只靠宣传。',
			en: 'The revision holds that image is mainly shaped by what customers lived through; it becomes a consequence of satisfaction and in turn acts on loyalty. The idea behind it: a name is earned by experience, not by publicity alone.'
		}
	},
	{
		id: 'ch03-single-007',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 3,
		stem: {
			zh: 'Tenenhaus 等人（2005）用欧洲模型估计一份手机用户调查，直接指向满意的标准化路径为：形象 0.179、期望 0.063、感知质量 0.512、感知价值 0.195。哪种解读站得住？',
			en: 'Tenenhaus et al. (2005) estimated the European model on a survey of mobile-phone users. Standardised paths leading directly to satisfaction: image 0.179, expectation 0.063, perceived quality 0.512, perceived value 0.195. Which reading holds?'
		},
		options: [
			{
				right: true,
				text: {
					zh: '四个直接影响中，感知质量最强',
					en: 'Of the four direct effects, perceived quality is the strongest'
				},
				reason: {
					zh: '标准化系数可以相互比较，0.512 最大。',
					en: 'Standardised coefficients can be compared, and 0.512 is the largest.'
				}
			},
			{
				right: false,
				text: {
					zh: '期望影响极小，可以放手多作承诺',
					en: 'Expectation hardly matters, so promises may be made freely'
				},
				reason: {
					zh: '只看直接路径。期望还通过质量与价值起作用；路径小也不等于失信无害。',
					en: 'Sees the direct path only. Expectation also acts through quality and value, and a small path does not make broken promises harmless.'
				}
			},
			{
				right: false,
				text: {
					zh: '51.2% 的用户因为质量好而满意',
					en: '51.2 % of the users are satisfied because of the quality'
				},
				reason: { zh: '把系数读成人数比例。', en: 'Reads a coefficient as a share of people.' }
			},
			{
				right: false,
				text: {
					zh: '形象每升 1 分，满意就升 0.179 分',
					en: 'Each point of image raises satisfaction by 0.179 points'
				},
				reason: {
					zh: '标准化系数以标准差为单位，不以量表的分为单位。',
					en: 'Standardised coefficients count in standard deviations, not in points of the scale.'
				}
			}
		],
		explanation: {
			zh: '标准化路径说的是：其他变量不变，原因高一个标准差时满意高多少个标准差。大小可比，但只属于这份样本和这个模型；完整的作用还要加上间接路径。',
			en: 'A standardised path says by how many standard deviations satisfaction rises when the cause is one standard deviation higher, others equal. Sizes can be compared, but belong to this sample and model; the full effect includes the indirect paths.'
		}
	},
	{
		id: 'ch03-single-008',
		type: 'single',
		chapter: 3,
		concepts: ['csi-measures'],
		difficulty: 1,
		stem: {
			zh: '某品牌“谁都听说过，可提起来多半摇头”。用满意的衡量指标来描述，应是哪一种？',
			en: '“Everybody has heard of it, and most shake their heads.” Which measures of satisfaction describe this brand?'
		},
		options: [
			{
				right: false,
				text: { zh: '知名度低，美誉度高', en: 'Low awareness, high reputation' },
				reason: { zh: '把两项指标的含义对调了。', en: 'Swaps the meanings of the two measures.' }
			},
			{
				right: false,
				text: { zh: '知名度高，抱怨率低', en: 'High awareness, low complaint rate' },
				reason: {
					zh: '话里只说评价差，没有说客户少投诉；摇头的人未必开口投诉，但也推不出抱怨率低。',
					en: 'The saying reports a poor opinion and nothing about few complaints; from shaken heads no low rate follows.'
				}
			},
			{
				right: false,
				text: { zh: '回头率高，美誉度低', en: 'High repeat rate, low reputation' },
				reason: {
					zh: '把“听说过”当成“买过又来”。知道不等于购买。',
					en: 'Takes having heard of it for buying it again. Knowing is not buying.'
				}
			},
			{
				right: true,
				text: { zh: '知名度高，美誉度低', en: 'High awareness, low reputation' },
				reason: { zh: '知道的人多，称道的人少。', en: 'Many know it, few speak well of it.' }
			}
		],
		explanation: {
			zh: '知名度只数有多少人知道，美誉度才问他们怎么评价。广告容易买到前者，后者要靠经历。知名度高而美誉度低时，宣传越多，坏名声传得越远。',
			en: 'Awareness counts who knows the name, reputation asks what they think of it. Advertising buys the former; the latter takes experience. With much of one and little of the other, more publicity only spreads a bad name.'
		}
	},
	{
		id: 'ch03-single-009',
		type: 'single',
		chapter: 3,
		concepts: ['csi-measures', 'satisfaction-tracking'],
		difficulty: 3,
		stem: {
			zh: '某网店的抱怨率一年内降了一半，回头率同期也降了四分之一，商品与服务并无改变。最合理的判断是哪一个？',
			en: 'Within a year an online shop’s complaint rate halved while its repeat rate fell by a quarter; goods and service were unchanged. Which judgement is the most reasonable?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '客户更满意了，回头率下降只是滞后的旧账',
					en: 'Customers are happier; the falling repeat rate merely lags behind'
				},
				reason: {
					zh: '把抱怨少等同于满意高，并替矛盾的证据找借口。',
					en: 'Equates few complaints with high satisfaction and explains contrary evidence away.'
				}
			},
			{
				right: false,
				text: {
					zh: '两项指标互相抵消，总体满意应当没有变化',
					en: 'The two measures cancel out, so satisfaction has not changed'
				},
				reason: {
					zh: '指标不是可以加减的得分，矛盾本身就是线索。',
					en: 'The measures are not marks to be added and subtracted; the contradiction is itself a clue.'
				}
			},
			{
				right: true,
				text: {
					zh: '不满的客户多半不再开口，而是悄悄离开',
					en: 'Dissatisfied customers mostly leave in silence'
				},
				reason: {
					zh: '抱怨与离开是不满的两个出口：一个变窄，另一个变宽。',
					en: 'Voice and exit are the two ways out of dissatisfaction; as one narrows, the other widens.'
				}
			},
			{
				right: false,
				text: {
					zh: '回头率下降说明知名度下降，与满意没有关系',
					en: 'The lower repeat rate shows lower awareness, not satisfaction'
				},
				reason: {
					zh: '回头的是买过的人，他们早已知道这家店；知名度解释不了老客户不再来。',
					en: 'Those who return have bought before and know the shop; awareness cannot explain why they stay away.'
				}
			}
		],
		explanation: {
			zh: '只有抱怨率与回头率一起看，沉默的不满才看得见。投诉入口变难、投诉无回音，都会让客户放弃开口而直接走开；这时应分析流失的客户。',
			en: 'Silent dissatisfaction shows only when the two are read together. When complaining becomes harder or brings no answer, customers stop speaking and simply go; what helps then is to study those who were lost.'
		}
	},
	{
		id: 'ch03-single-010',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-levels'],
		difficulty: 1,
		stem: {
			zh: '客户买某品牌的纸，说：“它不砍原始林，用着心安。”这属于哪个层次的满意？',
			en: 'A customer buys a brand of paper: “No old forest was cut for it; I use it with a good conscience.” Which level of satisfaction is this?'
		},
		options: [
			{
				right: false,
				text: { zh: '物质满意', en: 'Material satisfaction' },
				reason: {
					zh: '物质层来自功能、质量等使用价值；这里没有谈纸好不好用。',
					en: 'The material level comes from function, quality and other use values; he does not speak of how the paper works.'
				}
			},
			{
				right: true,
				text: { zh: '社会满意', en: 'Social satisfaction' },
				reason: {
					zh: '客户在意的是消费是否维护了社会与生态利益。',
					en: 'What matters to him is that his purchase respects society and nature.'
				}
			},
			{
				right: false,
				text: { zh: '精神满意', en: 'Spiritual satisfaction' },
				reason: {
					zh: '见到“心安”就归入精神层。精神层的支撑是外观、品位与服务，不是生态价值。',
					en: 'Sees “conscience” and thinks of the spirit. That level rests on look, taste and service, not on ecological value.'
				}
			},
			{
				right: false,
				text: { zh: '服务满意', en: 'Service satisfaction' },
				reason: {
					zh: '服务满意与产品满意是另一种划分，不是三个层次之一。',
					en: 'Service and product satisfaction are another division and none of the three levels.'
				}
			}
		],
		explanation: {
			zh: '判断层次要看支撑满意的是什么：使用价值是物质层，外观、品位和服务是精神层，道德、政治与生态价值是社会层。',
			en: 'To tell the level, ask what supports the satisfaction: use value is material; look, taste and service are spiritual; moral, political and ecological value is social.'
		}
	},
	{
		id: 'ch03-single-011',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-nature'],
		difficulty: 2,
		stem: {
			zh: '店员应客户要求虚开发票，客户十分高兴。按客户满意的特征，这是不是企业应当追求的满意？',
			en: 'At a customer’s request a clerk issues a false invoice, and the customer is delighted. Given the nature of satisfaction, is this what a company should seek?'
		},
		options: [
			{
				right: false,
				text: { zh: '是，满意就是客户自己的感觉', en: 'Yes, satisfaction is what the customer feels' },
				reason: {
					zh: '只取“个人体验”一条，忘了满意有道德与法律的边界。',
					en: 'Takes personal feeling for the whole and forgets the bounds of morals and law.'
				}
			},
			{
				right: false,
				text: { zh: '是，只要其他客户不受影响', en: 'Yes, as long as no other customer is affected' },
				reason: {
					zh: '以为只有客户之间的冲突才是边界；违法行为本身已越界。',
					en: 'Sees a limit only in conflicts among customers; breaking the law is out of bounds by itself.'
				}
			},
			{
				right: false,
				text: { zh: '否，高兴不足以证明他会忠诚', en: 'No, delight does not prove loyalty' },
				reason: {
					zh: '结论碰巧对，理由却不相干：即使他从此忠诚，这种满意仍不正当。',
					en: 'Right by accident for a reason beside the point: even if he stayed loyal for ever, such satisfaction would be improper.'
				}
			},
			{
				right: true,
				text: { zh: '否，满意不得违反法律与道德', en: 'No, it must keep within law and morals' },
				reason: {
					zh: '客户满意以道德、法律和社会责任为前提。',
					en: 'Customer satisfaction presupposes morals, law and social responsibility.'
				}
			}
		],
		explanation: {
			zh: '课程把道德、法律和社会责任列为客户满意的基础：越过它的“满意”由别人或社会付账，不是满意管理的目标。',
			en: 'The course names morals, law and social responsibility as the ground of customer satisfaction: “satisfaction” beyond it is paid for by others or by society and is no aim of management.'
		}
	},
	{
		id: 'ch03-single-012',
		type: 'single',
		chapter: 3,
		concepts: ['product-satisfaction'],
		difficulty: 2,
		stem: {
			zh: '手表做工好、外形也美，买家却说：“这个价位的表，配不上我的身份。”没有满足的是哪一种产品品位？',
			en: 'The watch is well made and handsome, yet the buyer says: “A watch at this price does not suit my standing.” Which kind of product taste is not met?'
		},
		options: [
			{
				right: true,
				text: { zh: '价格品位', en: 'Taste in price' },
				reason: {
					zh: '价格本身也传达档次，要与客户的身份和消费水平相称。',
					en: 'A price also conveys a rank and has to match the buyer’s standing and means.'
				}
			},
			{
				right: false,
				text: { zh: '艺术品位', en: 'Taste in art' },
				reason: {
					zh: '艺术品位看造型与美感，他已承认外形美。',
					en: 'Taste in art is about form and beauty, and he grants that it is handsome.'
				}
			},
			{
				right: false,
				text: { zh: '文化品位', en: 'Taste in culture' },
				reason: {
					zh: '文化品位看产品承载的文化含义，他说的只是价位与身份。',
					en: 'Taste in culture is about what a product carries of a culture; he speaks of price and standing only.'
				}
			},
			{
				right: false,
				text: { zh: '功能品位', en: 'Taste in function' },
				reason: {
					zh: '把产品功能与产品品位混为一谈；功能另有物理、生理、心理三种需求。',
					en: 'Mixes function with taste; function has needs of its own: physical, physiological, psychological.'
				}
			}
		],
		explanation: {
			zh: '产品品位有价格、艺术、文化三面。价格品位提醒我们：低价并不总使人满意，客户还要求价格与自己的档次相称。',
			en: 'Product taste has three sides: price, art and culture. Taste in price reminds us that cheap does not always satisfy: customers also want a price that fits their own rank.'
		}
	},
	{
		id: 'ch03-single-013',
		type: 'single',
		chapter: 3,
		concepts: ['product-satisfaction'],
		difficulty: 2,
		stem: {
			zh: '课程说，战略上适应客户需求有由易到难的三个标准。下列做法中，哪一项用到了最难的一个？',
			en: 'The course names three standards, from easy to hard, for adapting strategically to customers’ needs. Which practice uses the hardest one?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '按年龄把客户分群，各推一种容量的水杯',
					en: 'Group customers by age and offer each a size of cup'
				},
				reason: {
					zh: '这是适应需求的群体，属于最容易的一级。',
					en: 'This adapts to groups of needs, the easiest standard.'
				}
			},
			{
				right: false,
				text: {
					zh: '每季追踪口味，随时更换饮料的配方',
					en: 'Follow tastes each season and change the recipe'
				},
				reason: {
					zh: '这是适应需求的变化，属于中间一级。',
					en: 'This adapts to changing needs, the middle standard.'
				}
			},
			{
				right: true,
				text: {
					zh: '请老用户教新用户，互相带出新的用法',
					en: 'Let old users teach new ones and find new uses'
				},
				reason: {
					zh: '这里利用了客户之间的相互作用，企业只能引导，不能直接控制。',
					en: 'It uses how customers act on each other, which a company can steer but not control.'
				}
			},
			{
				right: false,
				text: {
					zh: '按收入定出三档价格，功能则完全一样',
					en: 'Set three prices by income for the same function'
				},
				reason: {
					zh: '仍是按群体区别对待，只是把年龄换成了收入。',
					en: 'Still a matter of groups, with income in the place of age.'
				}
			}
		],
		explanation: {
			zh: '三个标准依次是适应需求的群体、适应需求的变化、利用客户之间的相互作用。越往后，企业要处理的东西越不受自己支配，所以越难。',
			en: 'The standards are: fit groups of needs, fit their change, use the interaction among customers. Each further one deals with something less in the company’s own hands, hence harder.'
		}
	},
	{
		id: 'ch03-single-014',
		type: 'single',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 1,
		stem: {
			zh: '下列哪一项应当用独立性服务指标来衡量？',
			en: 'Which of these should be measured by independent service indicators?'
		},
		options: [
			{
				right: false,
				text: { zh: '空调售出后的上门安装', en: 'Installing an air conditioner after the sale' },
				reason: {
					zh: '伴随产品销售的售后服务，误以为上门的服务就是独立的。',
					en: 'An after-sale service that accompanies a product; a home visit does not make it independent.'
				}
			},
			{
				right: true,
				text: { zh: '酒店为客人提供的一晚住宿', en: 'A night’s lodging that a hotel provides' },
				reason: {
					zh: '没有产品易手，服务本身就是客户所买之物。',
					en: 'No product changes hands; the service itself is what is bought.'
				}
			},
			{
				right: false,
				text: { zh: '汽车展厅里的导购与讲解', en: 'Advice and explanation in a car showroom' },
				reason: {
					zh: '售前服务，目的在于卖车，属于伴随性指标。',
					en: 'A service before the sale that serves to sell cars: an accompanying indicator.'
				}
			},
			{
				right: false,
				text: { zh: '手机保修期之内免费维修', en: 'Free repair of a phone under its warranty' },
				reason: {
					zh: '售后服务，以已卖出的产品为前提。',
					en: 'A service after the sale that presupposes the product sold.'
				}
			}
		],
		explanation: {
			zh: '看服务能否离开产品单独存在：能，就是独立性的；不能，就分售前、售中、售后归入伴随性指标。',
			en: 'Ask whether the service exists without a product. If so it is independent; if not, it is accompanying, before, during or after the sale.'
		}
	},
	{
		id: 'ch03-single-015',
		type: 'single',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 2,
		stem: {
			zh: '银行推行客户满意，却只调查外部客户。按课程对服务考查内容的要求，它还缺少什么？',
			en: 'A bank introduces satisfaction management but surveys external customers only. According to the course’s list of what a service review covers, what is missing?'
		},
		options: [
			{
				right: false,
				text: { zh: '同业网点的客流与收益比较', en: 'Visitors and earnings compared with other banks' },
				reason: {
					zh: '这是竞争分析，不属于服务考查的三项内容。',
					en: 'That is competitor analysis and none of the three contents of a service review.'
				}
			},
			{
				right: false,
				text: { zh: '各项服务的成本与利润核算', en: 'Accounts of each service’s cost and profit' },
				reason: { zh: '把满意考查当成了财务考核。', en: 'Takes a review of satisfaction for one of finance.' }
			},
			{
				right: false,
				text: { zh: '新客户对广告的记忆与评价', en: 'What new customers recall of the advertising' },
				reason: {
					zh: '仍然是外部客户的看法，而且考查的是广告，不是服务。',
					en: 'Again the view of external customers, and on advertising rather than service.'
				}
			},
			{
				right: true,
				text: { zh: '员工意见与部门间服务状况', en: 'Staff opinion and service between departments' },
				reason: {
					zh: '考查内容包括员工意见、外部客户满意和内部客户满意三项。',
					en: 'A review covers staff opinion, external customers’ satisfaction and that of internal customers.'
				}
			}
		],
		explanation: {
			zh: '柜员等不到后台的支持，就无法及时答复客户：外部服务的毛病常出在内部服务。员工也最早知道哪条规定行不通，所以他们的意见与满意同样要查。',
			en: 'A teller left waiting by the back office cannot answer in time: faults in outward service often start inside. Staff also learn first which rule does not work, so their opinion and satisfaction are surveyed too.'
		}
	},
	{
		id: 'ch03-single-016',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 1,
		stem: {
			zh: '许多客户从不投诉，也不填问卷，某天就不再来了。要弄清他们为什么走，最对症的方法是哪一种？',
			en: 'Many customers never complain nor answer surveys, and one day they stop coming. Which method is best suited to find out why they left?'
		},
		options: [
			{
				right: false,
				text: { zh: '增设投诉与建议信箱', en: 'More boxes for complaints and ideas' },
				reason: {
					zh: '信箱只听得到愿意开口的人，走掉的人已经沉默。',
					en: 'A box hears only those willing to speak; these have left in silence.'
				}
			},
			{
				right: false,
				text: { zh: '向现有客户发放问卷', en: 'A survey among present customers' },
				reason: {
					zh: '样本里恰好没有已走的人，这叫幸存者偏差。',
					en: 'The sample lacks exactly those who have gone: survivorship bias.'
				}
			},
			{
				right: true,
				text: { zh: '联系并分析流失客户', en: 'Contacting and analysing lost customers' },
				reason: {
					zh: '只有这种方法直接面向已经离开的人。',
					en: 'The only method that turns to those who have left.'
				}
			},
			{
				right: false,
				text: { zh: '聘请佯装购物者暗访', en: 'Mystery shoppers who visit unannounced' },
				reason: {
					zh: '暗访看得到服务过程，却问不到别人为什么离开。',
					en: 'They see how service is given but cannot tell why somebody else left.'
				}
			}
		],
		explanation: {
			zh: '四种追踪方法听到的人群不同：投诉制度听见开口者，问卷听见留下者，佯装购物者看见过程，流失分析才听见离开者。',
			en: 'The four methods hear different people: complaint systems those who speak, surveys those who stay, mystery shoppers the process, and only the analysis of lost customers those who left.'
		}
	},
	{
		id: 'ch03-single-017',
		type: 'single',
		chapter: 3,
		concepts: ['expectation'],
		difficulty: 2,
		stem: {
			zh: '旅行社在广告里夸大酒店档次，实际安排照旧，且老客户可以自由另选。按期望的作用，最可能先后看到什么？',
			en: 'A travel agency exaggerates the rank of its hotels in advertising and books the same ones as before; customers may freely go elsewhere. Given how expectation works, what is likely to follow, in order?'
		},
		options: [
			{
				right: true,
				text: {
					zh: '新客先增多，随后满意下降、流失上升',
					en: 'More new customers first, then lower satisfaction and more churn'
				},
				reason: {
					zh: '承诺先吸引人，交付时期望已抬高，比值随之下降。',
					en: 'The promise attracts first; on delivery the raised expectation pulls the ratio down.'
				}
			},
			{
				right: false,
				text: {
					zh: '新客增多，随后满意也因名气而上升',
					en: 'More new customers, then higher satisfaction from the bigger name'
				},
				reason: {
					zh: '以为名气能代替交付；名气抬高的是分母。',
					en: 'Believes that a name replaces delivery; it raises the denominator.'
				}
			},
			{
				right: false,
				text: {
					zh: '新客不变，满意不变，因为酒店没有变',
					en: 'Neither customers nor satisfaction change, since the hotels did not'
				},
				reason: {
					zh: '只看交付水平，忽略期望既影响购买也影响评价。',
					en: 'Sees delivery only; expectation acts both on buying and on judging.'
				}
			},
			{
				right: false,
				text: {
					zh: '新客先减少，随后口碑使满意逐步回升',
					en: 'Fewer new customers first, then word of mouth lifts satisfaction'
				},
				reason: {
					zh: '先后颠倒：夸大的承诺起初是吸引人的，代价在后头。',
					en: 'Turns the order round: an exaggerated promise attracts at first, and the price comes later.'
				}
			}
		],
		explanation: {
			zh: '承诺同时做两件事：先把人招来，再定下被评判的尺度。短期账面好看，长期却要为每一位失望者付出流失和坏口碑，这叫承诺陷阱。',
			en: 'A promise does two things: it brings people in and then sets the yardstick. The first months look fine; later each disappointed customer is paid for with churn and bad word of mouth. This is the promise trap.'
		}
	},
	{
		id: 'ch03-single-018',
		type: 'single',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-nature'],
		difficulty: 2,
		stem: {
			zh: '某航空公司连续几次为一位常客免费升舱；这次按票面座位提供了合格的服务，他却很不满。怎样解释最恰当？',
			en: 'An airline upgraded a regular free of charge several times in a row. This time it gave him a proper service in the seat he had paid for, and he is dissatisfied. Which explanation fits best?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '他的感知出了错，合格的服务应当令人满意',
					en: 'His perception is wrong: a proper service ought to satisfy'
				},
				reason: {
					zh: '以为满意由服务标准决定。满意是个人的比较，没有“应当”。',
					en: 'Supposes that the standard decides. Satisfaction is a personal comparison and knows no “ought”.'
				}
			},
			{
				right: true,
				text: {
					zh: '前几次的惊喜已经成了他这一次的期望',
					en: 'The earlier delights have become what he now expects'
				},
				reason: {
					zh: '期望随经历上移，同样的服务除以更高的期望，C 小于 1。',
					en: 'Expectation moved up with experience; the same service over a higher expectation gives C below 1.'
				}
			},
			{
				right: false,
				text: {
					zh: '升舱次数太少，还没有形成真正的忠诚',
					en: 'There were too few upgrades to make him loyal'
				},
				reason: {
					zh: '以为多送几次就能一劳永逸；送得越多，期望升得越高。',
					en: 'Thinks a few more gifts would settle it; the more are given, the higher the expectation.'
				}
			},
			{
				right: false,
				text: {
					zh: '他把这家公司同更好的竞争者作了比较',
					en: 'He compares the airline with a better competitor'
				},
				reason: {
					zh: '题中的参照是他自己的经历，没有出现竞争者。',
					en: 'The reference in this story is his own past; no competitor appears in it.'
				}
			}
		],
		explanation: {
			zh: '期望会适应经历：今天的惊喜就是明天的标准。超出期望的服务宜有来由、有变化，并让客户知道它是例外，否则反而抬高了自己的门槛。',
			en: 'Expectation adapts to experience: today’s surprise is tomorrow’s standard. Extras should have an occasion, vary and be known as exceptions, or they raise the bar for the giver.'
		}
	},
	{
		id: 'ch03-single-019',
		type: 'single',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 2,
		stem: {
			zh: '课程资料中的开发商落实了 489 起投诉中的 487 起，业主对投诉处理的满意度却只有 55.3%。下一步最该做什么？',
			en: 'The property developer in the course texts settled 487 of 489 complaints, but only 55.3 % of owners were satisfied with the handling. What should come next?'
		},
		options: [
			{
				right: false,
				text: { zh: '把落实率由 99.6% 再提高到 100%', en: 'Raise the settled share from 99.6 to 100 %' },
				reason: {
					zh: '以为不满来自没有解决；剩下的两起已以退房了结，不满的人却将近一半。',
					en: 'Believes that discontent comes from what is unsettled: the two cases left ended with the home handed back, yet nearly half are unhappy.'
				}
			},
			{
				right: false,
				text: {
					zh: '投诉先由物业筛选，减少受理数量',
					en: 'Have complaints screened so that fewer are accepted'
				},
				reason: {
					zh: '只是让数字变小，不满会变成沉默和离开。',
					en: 'Only makes the figure smaller; discontent turns into silence and leaving.'
				}
			},
			{
				right: false,
				text: { zh: '凡投诉一律先赠送礼品表示歉意', en: 'Send every complainant a gift by way of apology' },
				reason: {
					zh: '礼品不能代替及时处理与答复，没有触及查明的两个原因。',
					en: 'A gift replaces neither speed nor an answer and misses the two causes found.'
				}
			},
			{
				right: true,
				text: { zh: '缩短处理时间，并把结果告诉业主', en: 'Handle them faster and tell owners the outcome' },
				reason: {
					zh: '正对着资料中的两个原因：解决不及时、没有反馈。',
					en: 'Goes straight at the two causes reported: late handling and no word back.'
				}
			}
		],
		explanation: {
			zh: '投诉人要的不只是结果，还要快，并且知道结果。企业在内部销了案而没有告诉本人，在客户那里案子仍然开着。',
			en: 'A complainant wants more than a result: he wants it soon and wants to be told. A case closed in the files but not reported back is still open for the customer.'
		}
	},
	{
		id: 'ch03-single-020',
		type: 'single',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 3,
		stem: {
			zh: '一家公司规定：谁先接到投诉，谁就负责到底。施行一年，处理仍慢，结果也少有回音。据课程资料对这类“首问责任制”的分析，主要毛病在哪里？',
			en: 'A company rules that whoever first receives a complaint sees it through. After a year handling is still slow and word back is rare. According to the analysis of such a “first contact is responsible” rule in the course texts, what is mainly wrong?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '客户只对着一个人，可以联系的人太少',
					en: 'The customer faces one person and has too few contacts'
				},
				reason: {
					zh: '一个接触点正是客户所要的；79.2% 的业主不满的是为解决问题来回奔波。',
					en: 'One contact is what customers want: 79.2 % of owners resented being sent from one office to another.'
				}
			},
			{
				right: false,
				text: {
					zh: '员工得到的授权过大，随意承诺赔偿',
					en: 'Staff have too much authority and promise too freely'
				},
				reason: {
					zh: '资料所说的恰好相反：员工不熟悉流程，只能转单，谈不上权力过大。',
					en: 'The text describes the opposite: staff do not know the procedure and merely pass slips on.'
				}
			},
			{
				right: true,
				text: {
					zh: '无人督办，不计考核，员工不懂流程',
					en: 'No supervision, no appraisal, unfamiliar procedures'
				},
				reason: {
					zh: '责任落到个人，却没有监督、激励与知识，只能靠责任心。',
					en: 'Responsibility is given without control, incentive or knowledge, so all hangs on goodwill.'
				}
			},
			{
				right: false,
				text: {
					zh: '客户投诉过于琐碎，不值得逐件处理',
					en: 'Complaints are too trivial to be handled one by one'
				},
				reason: {
					zh: '把流程的毛病推给客户；重复出现的小问题正该一次根治。',
					en: 'Blames customers for a fault of the process; small matters that recur deserve a lasting cure.'
				}
			}
		],
		explanation: {
			zh: '“谁接谁管”只确定了责任，没有给出完成责任的条件。资料的对策是设独立的客户服务中心：对外一个窗口，对内有权督促，办结后反馈，直到客户满意。',
			en: 'The rule assigns responsibility without the means to meet it. The remedy in the text is an independent service centre: one window outward, authority to press departments inward, and word back until the customer is satisfied.'
		}
	},
	{
		id: 'ch03-single-021',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models', 'complaint-handling'],
		difficulty: 3,
		stem: {
			zh: '在瑞典与美国的满意指数模型里，有一条由“抱怨”指向“忠诚”的路径。某公司的这条路径估计为正，最恰当的解读是什么？',
			en: 'The Swedish and American index models contain a path from complaints to loyalty. A company’s estimate of it is positive. What is the best reading?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '抱怨越多越好，应当鼓励客户产生不满',
					en: 'The more complaints the better: discontent should be fostered'
				},
				reason: {
					zh: '把“说出来后得到挽回”误作“不满有益”。不满本身会降低忠诚。',
					en: 'Takes recovery after speaking up for a benefit of discontent, which itself lowers loyalty.'
				}
			},
			{
				right: true,
				text: {
					zh: '抱怨得到妥善处理，抱怨者多半留了下来',
					en: 'Complaints are handled well, and complainants mostly stay'
				},
				reason: {
					zh: '提出该指数的学者以这条路径的正负看投诉处理的成效。',
					en: 'The authors of the index read the sign of this path as the success of complaint handling.'
				}
			},
			{
				right: false,
				text: {
					zh: '估计必定有误，抱怨只能使忠诚下降',
					en: 'The estimate must be wrong: complaints only lower loyalty'
				},
				reason: {
					zh: '忽略处理这一环。模型没有规定这条路径必须为负。',
					en: 'Overlooks the handling in between. The model does not demand a negative sign here.'
				}
			},
			{
				right: false,
				text: {
					zh: '忠诚的客户要求高，所以忠诚引起了抱怨',
					en: 'Loyal customers demand more, so loyalty causes complaints'
				},
				reason: {
					zh: '把箭头倒了过来；模型中是抱怨指向忠诚。',
					en: 'Turns the arrow round; in the model it runs from complaints to loyalty.'
				}
			}
		],
		explanation: {
			zh: '满意低会使抱怨增多；抱怨之后是留是走，取决于企业怎样处理。Fornell 等人因此认为：路径为正，表示企业把抱怨者变成了忠诚者；为负，表示抱怨者随后离开。',
			en: 'Low satisfaction raises complaints; whether complainants then stay depends on how they are treated. Fornell and colleagues therefore read a positive path as complainants turned loyal, a negative one as complainants who leave.'
		}
	}
] satisfies readonly SingleQuestion[];
