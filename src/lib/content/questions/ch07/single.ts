import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch07-single-001',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 1,
		stem: {
			zh: '按课程的定义，客户生命周期从什么时候算起？',
			en: 'By the course’s definition, when does the customer lifecycle begin?'
		},
		options: [
			{
				text: {
					zh: '客户付清第一笔货款、交易完成的时候',
					en: 'When the customer has paid the first bill and the deal is completed'
				},
				right: false,
				reason: {
					zh: '把成交当成开始；此前的了解与争取已经花了成本。',
					en: 'Takes the first deal for the beginning; getting to know and win the customer has cost money before.'
				}
			},
			{
				text: {
					zh: '客户第二次购买、成为回头客的时候',
					en: 'When he buys a second time and so becomes a repeat buyer'
				},
				right: false,
				reason: {
					zh: '那是成为重复购买者的标志，不是关系的起点。',
					en: 'That marks a repeat buyer, not the start of the relationship.'
				}
			},
			{
				text: {
					zh: '客户开始了解企业或企业着手开发他时',
					en: 'When he begins to learn about the company, or it to develop him'
				},
				right: true,
				reason: {
					zh: '双方有一方开始接近，关系就开始了。',
					en: 'It begins as soon as one side approaches the other.'
				}
			},
			{
				text: {
					zh: '双方签订为期多年的长期合同的时候',
					en: 'When both sides sign a long-term contract of several years'
				},
				right: false,
				reason: {
					zh: '很多客户从不签长期合同，也有完整的生命周期。',
					en: 'Many customers never sign one and still have a whole lifecycle.'
				}
			}
		],
		explanation: {
			zh: '起点提前到接触之初，获客成本才会计入这段关系，考察期才有意义。',
			en: 'Only with the start moved to first contact does acquisition cost belong to the relationship and does exploration make sense.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-002',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2,
		stem: {
			zh: '一位客户停止订货，但还有一笔质量赔偿没有处理完。复习资料里关于生命周期的终点有两种说法：一种只提业务关系完全终止；另一种还要求有关事宜处理完毕。按后一种说法，应当怎样看？',
			en: 'A customer has stopped ordering, while a compensation claim is still open. The review notes give two versions of where the lifecycle ends: one mentions only the full end of business; the other also requires that related matters be settled. What follows by the second version?'
		},
		options: [
			{
				text: {
					zh: '已经结束，因为今后不会再有新的销售收入进账',
					en: 'It has ended, since there will be no more revenue from sales to come'
				},
				right: false,
				reason: {
					zh: '把收入当作关系；后一种说法看的是事务是否了结。',
					en: 'Takes revenue for the relationship; the second version looks at whether matters are settled.'
				}
			},
			{
				text: {
					zh: '已经结束，因为最后一份订单已经发货',
					en: 'It has ended, since the last order has been shipped'
				},
				right: false,
				reason: {
					zh: '发货不等于了结，赔偿还在进行。',
					en: 'Shipping is not settling: the claim is still open.'
				}
			},
			{
				text: {
					zh: '尚未结束，因为客户的名字还在数据库里',
					en: 'It has not, since the customer’s name is in the database'
				},
				right: false,
				reason: {
					zh: '结论碰巧相同，理由不对：名字留着与关系是否结束无关。',
					en: 'The conclusion happens to agree but the reason is wrong: a stored name says nothing about the relationship.'
				}
			},
			{
				text: {
					zh: '尚未结束，因为赔偿这件有关事宜没有了结',
					en: 'It has not, since the claim, a related matter, is unsettled'
				},
				right: true,
				reason: {
					zh: '后一种说法把善后也算在生命周期之内。',
					en: 'The second version counts the aftermath as part of the lifecycle.'
				}
			}
		],
		explanation: {
			zh: '善后仍会发生成本，也影响口碑和日后能否挽回，所以把它算进来对企业是有用的提醒。',
			en: 'Settling still costs money and shapes what is said about the company and whether the customer may return: counting it in is a useful reminder.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-003',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2,
		stem: {
			zh: '“某型号空调已经停产，所以买过它的客户的生命周期也结束了。”这句话错在哪里？',
			en: '“This model of air conditioner is no longer made, so the lifecycle of those who bought it is over.” What is wrong here?'
		},
		options: [
			{
				text: {
					zh: '把产品的生命周期当成了客户关系的生命周期',
					en: 'It takes the lifecycle of a product for that of a customer relationship'
				},
				right: true,
				reason: {
					zh: '客户还可能需要维修、换新、推荐别人。',
					en: 'Customers may still need repairs, replace the unit, or recommend the brand.'
				}
			},
			{
				text: {
					zh: '忽略了停产的产品在法律上仍然必须继续销售',
					en: 'It ignores that by law a product no longer made must still be kept on sale'
				},
				right: false,
				reason: {
					zh: '题目问的是概念，与销售义务无关。',
					en: 'The point is a concept; it has nothing to do with a duty to sell.'
				}
			},
			{
				text: {
					zh: '忽略了客户生命周期要到空调报废时才开始',
					en: 'It ignores that the customer lifecycle begins only when the unit is scrapped'
				},
				right: false,
				reason: { zh: '关系从双方接触时就开始了。', en: 'The relationship begins with first contact.' }
			},
			{
				text: {
					zh: '忽略了购买耐用品的客户没有生命周期可言',
					en: 'It ignores that those who buy durable goods have no lifecycle at all'
				},
				right: false,
				reason: {
					zh: '购买间隔长，不等于没有关系。',
					en: 'A long time between purchases does not mean no relationship.'
				}
			}
		],
		explanation: {
			zh: '客户生命周期跟着关系走，不跟着某一种产品走；产品更替往往正是与老客户续缘的机会。',
			en: 'The lifecycle follows the relationship, not one product; a change of product is often the very occasion to renew it.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-004',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 1,
		stem: {
			zh: '客户只下了几笔小额试单，双方都在打量对方，企业为他花的钱还没有收回来。这是哪个阶段？',
			en: 'A customer has placed a few small trial orders, both sides are sizing each other up, and what was spent on the customer has not yet been earned back. Which stage is this?'
		},
		options: [
			{
				text: { zh: '考察期', en: 'Exploration' },
				right: true,
				reason: {
					zh: '试探、交易量小、成本高、利润为负，是它的特征。',
					en: 'Testing, small volume, high cost and negative profit are its marks.'
				}
			},
			{
				text: { zh: '形成期', en: 'Formation' },
				right: false,
				reason: {
					zh: '形成期交易量快速上升，双方已互相满意。',
					en: 'In formation volume rises fast and both are satisfied with each other.'
				}
			},
			{
				text: { zh: '稳定期', en: 'Stability' },
				right: false,
				reason: { zh: '稳定期交易量最大，成本最低。', en: 'In stability volume is highest and cost lowest.' }
			},
			{
				text: { zh: '退化期', en: 'Decline' },
				right: false,
				reason: {
					zh: '交易量也小，但那是从高处落下来的，不是试探。',
					en: 'Volume is small too, but it has fallen from a height and is no trial.'
				}
			}
		],
		explanation: {
			zh: '交易量小有两种可能：刚开始或在下滑。区别看方向和历史，不能只看一个月的数额。',
			en: 'Small volume has two meanings: just begun, or on the way down. Direction and history tell them apart, not one month’s figure.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-005',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 1,
		stem: {
			zh: '在哪个阶段，客户能接受的价格最高，口碑带来的间接效益也最大？',
			en: 'In which stage do customers accept the highest price and bring the largest indirect benefit through referrals?'
		},
		options: [
			{
				text: { zh: '考察期', en: 'Exploration' },
				right: false,
				reason: {
					zh: '这时只接受较低的基本价格，也没有口碑。',
					en: 'Then only a low base price is accepted, and there are no referrals.'
				}
			},
			{
				text: { zh: '形成期', en: 'Formation' },
				right: false,
				reason: {
					zh: '价格在上升，口碑到后期才出现，都还没到顶。',
					en: 'Price is rising and referrals appear only late: neither has peaked.'
				}
			},
			{
				text: { zh: '稳定期', en: 'Stability' },
				right: true,
				reason: {
					zh: '信任最高，愿意付溢价，也愿意推荐。',
					en: 'Trust is highest: they pay a premium and recommend.'
				}
			},
			{
				text: { zh: '退化期', en: 'Decline' },
				right: false,
				reason: { zh: '价格接受度下降，口碑效益缩小。', en: 'Accepted price falls and referrals shrink.' }
			}
		],
		explanation: {
			zh: '稳定期利润高不只因为买得多：价高、成本低、有推荐，三项同时在最好的位置。',
			en: 'High profit in stability is not only a matter of volume: price, cost and referrals are all at their best at once.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-006',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '某客户一年来订单翻了一番，开始打听企业的其他产品，偶有差错也能谅解，但每次大单仍向两家对手询价。他最可能处在哪个阶段？',
			en: 'Over a year a customer’s orders have doubled; he asks about other products and forgives an occasional slip, but still gets quotes from two rivals for every large order. In which stage is he most likely?'
		},
		options: [
			{
				text: { zh: '考察期', en: 'Exploration' },
				right: false,
				reason: {
					zh: '订单已翻番，信任已有，不再是试探。',
					en: 'Orders have doubled and trust is there: it is no longer a trial.'
				}
			},
			{
				text: { zh: '形成期', en: 'Formation' },
				right: true,
				reason: {
					zh: '交易量快速上升、信任增加，但还没有把企业当作首选，比价仍在继续。',
					en: 'Volume rises fast and trust grows, but the company is not yet the first choice, as the quotes show.'
				}
			},
			{
				text: { zh: '稳定期', en: 'Stability' },
				right: false,
				reason: {
					zh: '稳定期的客户基本不再逐单比价，交易量也不再猛增。',
					en: 'In stability customers hardly compare each order any more, and volume no longer leaps.'
				}
			},
			{
				text: { zh: '退化期', en: 'Decline' },
				right: false,
				reason: { zh: '交易量在上升，方向相反。', en: 'Volume is rising: the opposite direction.' }
			}
		],
		explanation: {
			zh: '判断阶段要看几个特征合在一起：交易量的走向、信任、对竞争者的态度。只凭“还在比价”会误判为考察期。',
			en: 'Several marks together tell the stage: where volume is heading, trust, attitude to rivals. “Still comparing” alone would wrongly suggest exploration.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-007',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '从考察期到退化期，平均每位客户的成本（获客与服务合计）怎样变化？',
			en: 'From exploration to decline, how does cost per customer (acquisition and service together) move?'
		},
		options: [
			{
				text: { zh: '一路上升，因为服务越做越多', en: 'It rises throughout, as ever more service is given' },
				right: false,
				reason: {
					zh: '熟悉之后，服务反而省力；忽略了学习的作用。',
					en: 'Acquaintance makes service easier: learning is overlooked.'
				}
			},
			{
				text: { zh: '一路下降，因为双方越来越熟', en: 'It falls throughout, as both get to know each other' },
				right: false,
				reason: {
					zh: '前半段对，退化期要处理问题和挽留，成本又上升。',
					en: 'Right at first; in decline problems and attempts to hold the customer raise cost again.'
				}
			},
			{
				text: { zh: '先低后高，在稳定期达到顶点', en: 'Low at first, then high, with its peak in stability' },
				right: false,
				reason: {
					zh: '把成本当成交易量，方向正好相反。',
					en: 'Confuses cost with volume: the direction is the reverse.'
				}
			},
			{
				text: { zh: '先高后低，在退化期又回升', en: 'High at first, then low, rising again in decline' },
				right: true,
				reason: {
					zh: '开头要争取和磨合，后来省力，最后又费力。',
					en: 'Winning and getting acquainted first, then ease, then trouble again.'
				}
			}
		],
		explanation: {
			zh: '成本曲线与交易量曲线大致相反：交易量最大时成本最低，因此利润的起伏比交易量更大。',
			en: 'Cost moves roughly opposite to volume: it is lowest when volume is highest, so profit swings even more than volume.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-008',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 3,
		stem: { zh: '关于退化期，哪种理解最恰当？', en: 'Which understanding of decline is the most fitting?' },
		options: [
			{
				text: {
					zh: '退化总是在稳定期满若干年后才开始',
					en: 'Decline always sets in some years after stability is reached'
				},
				right: false,
				reason: {
					zh: '把四个阶段当成必须走完的固定日程。',
					en: 'Takes the four stages for a fixed timetable that must be completed.'
				}
			},
			{
				text: {
					zh: '退化期是客户年龄增长的自然结果',
					en: 'Decline is the natural result of customers growing older'
				},
				right: false,
				reason: {
					zh: '退化是关系水平的逆转，与客户的年龄无关。',
					en: 'Decline is a reversal of the relationship and unrelated to age.'
				}
			},
			{
				text: {
					zh: '退化可以从任何一个阶段开始，早断的关系没有稳定期',
					en: 'Decline can begin in any stage; relationships that end early never reach stability'
				},
				right: true,
				reason: {
					zh: '早期流产、中途夭折就是从前两个阶段直接转入终止。',
					en: 'Early abortion and mid-way death turn to the end straight from the first two stages.'
				}
			},
			{
				text: {
					zh: '退化一旦出现就不能逆转，只能停止对他的一切投入',
					en: 'Once it appears decline cannot be reversed, and all spending should stop'
				},
				right: false,
				reason: {
					zh: '服务创新、交叉销售正是为了扭转它。',
					en: 'Service innovation and cross-selling are there to turn it round.'
				}
			}
		],
		explanation: {
			zh: '阶段不能跳着往上走（要到稳定期必须先经过考察期和形成期），但可以从任何一级往下掉。所以退化的征兆要从第一天起就留意。',
			en: 'One cannot skip stages on the way up: stability is reached only through exploration and formation; but one may drop from any. Signs of decline need watching from the first day.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-009',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 3,
		stem: {
			zh: '费德与哈迪（2007）的一批普通客户，一年后剩 63.1 %，两年后剩 46.8 %，三年后剩 38.2 %，也就是说逐年的保持率从 63 % 升到 74 % 再到 82 %。即使每位客户自身的忠诚毫无变化，这种上升也会出现。为什么？',
			en: 'Of a cohort of regular customers in Fader and Hardie (2007), 63.1 % are left after one year, 46.8 % after two and 38.2 % after three: yearly retention goes from 63 % to 74 % to 82 %. Such a rise occurs even if no customer’s own loyalty changes at all. Why?'
		},
		options: [
			{
				text: {
					zh: '企业每年都在改进服务，留住了更多的人',
					en: 'The company improved its service each year and kept more people'
				},
				right: false,
				reason: {
					zh: '可能有，但题中说客户自身不变时也会上升，不需要这个解释。',
					en: 'It may, but the rise is said to occur with unchanged customers: this explanation is not needed.'
				}
			},
			{
				text: {
					zh: '容易走的先走了，剩下的人本来就不容易走',
					en: 'Those prone to leave go first, and those left were less prone from the start'
				},
				right: true,
				reason: {
					zh: '这是分选：群体的平均在变，个人没有变。',
					en: 'This is sorting: the average of the group changes, the individuals do not.'
				}
			},
			{
				text: {
					zh: '每年加入的新客户提高了剩下的比例',
					en: 'New customers who join each year raise the share that is left'
				},
				right: false,
				reason: { zh: '这是同一批客户，没有新加入者。', en: 'It is one cohort: nobody joins.' }
			},
			{
				text: {
					zh: '样本一年比一年小，比例按算术必然上升',
					en: 'The sample gets smaller each year, so arithmetic makes the share rise'
				},
				right: false,
				reason: {
					zh: '人数变少不会使比例必然上升；若人人相同，比例不变。',
					en: 'Fewer people do not raise a share; were all alike, it would stay the same.'
				}
			}
		],
		explanation: {
			zh: '群体中各人的流失倾向不同，就会出现分选。因此看到“老客户保持率高”，不能断定是时间培养了忠诚，两者要分开检验。',
			en: 'Wherever people differ in how prone they are to leave, sorting occurs. So high retention among old customers does not prove that time has made them loyal; the two have to be tested apart.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-010',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		stem: {
			zh: '某客户刚从考察期进入形成期，双方都满意。按课程，这时最适合哪种做法？',
			en: 'A customer has just moved from exploration into formation, and both sides are satisfied. What does the course recommend now?'
		},
		options: [
			{
				text: { zh: '邀请他共同投资建立合资公司', en: 'Invite the customer to set up a joint venture' },
				right: false,
				reason: {
					zh: '共同计划属于稳定期，此时信任还不足以支撑。',
					en: 'Joint plans belong to stability; trust does not yet carry them.'
				}
			},
			{
				text: {
					zh: '给予特别对待，让他感到受重视',
					en: 'Give special treatment, so that the customer feels valued'
				},
				right: true,
				reason: {
					zh: '形成期的客户期望得到特别的重视。',
					en: 'In formation customers expect special attention.'
				}
			},
			{
				text: {
					zh: '停止联络，让他自然地继续购买',
					en: 'Stop contact and let purchases go on by themselves'
				},
				right: false,
				reason: {
					zh: '关系刚升温就冷落，容易中途夭折。',
					en: 'Neglect just when things warm up invites a mid-way death.'
				}
			},
			{
				text: {
					zh: '用服务创新挽回他下降的交易量',
					en: 'Win back falling volume through service innovation'
				},
				right: false,
				reason: {
					zh: '那是退化期的措施，此时交易量正在上升。',
					en: 'That is a measure for decline; volume is rising now.'
				}
			}
		],
		explanation: {
			zh: '策略与阶段错位，不是无效就是过头：太早谈共同投入会吓走客户，太晚重视会错过他升温的时候。',
			en: 'Out of step with the stage, a strategy is idle or too much: joint commitment too soon scares, attention too late misses the moment.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-011',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		stem: {
			zh: '企业对所有客户都只用一种办法：满十次送一次。从生命周期看，这种做法的主要不足是什么？',
			en: 'A company uses a single means for all customers: the eleventh purchase is free. Seen from the lifecycle, what is its main shortcoming?'
		},
		options: [
			{
				text: {
					zh: '奖励力度太小，应改为满五次送一次',
					en: 'The reward is too small: every sixth should be free'
				},
				right: false,
				reason: {
					zh: '加大力度仍是同一种办法，没有触及问题。',
					en: 'More of the same does not touch the problem.'
				}
			},
			{
				text: {
					zh: '只适合考察期，不能满足以后各期的期望',
					en: 'It suits exploration and leaves the expectations of later stages unmet'
				},
				right: true,
				reason: {
					zh: '形成期要特别重视，稳定期要参与和认可，退化期要新的价值。',
					en: 'Formation asks for attention, stability for a part and recognition, decline for new value.'
				}
			},
			{
				text: {
					zh: '常客奖励违反公平竞争，不应当使用',
					en: 'Rewards for frequent customers are unfair competition and should not be used'
				},
				right: false,
				reason: { zh: '奖励计划是合法而常见的做法。', en: 'Reward programmes are lawful and common.' }
			},
			{
				text: {
					zh: '奖励应当只给稳定期客户，考察期客户不应得到',
					en: 'Rewards should go to stable customers only, not in exploration'
				},
				right: false,
				reason: {
					zh: '恰好弄反：考察期的客户最看重物质利益。',
					en: 'The reverse: it is in exploration that material benefit counts most.'
				}
			}
		],
		explanation: {
			zh: '客户在各期要的东西不同。同一种奖励对老客户只是成本：他本来就会来，真正想要的是认可和参与。',
			en: 'Customers want different things at each stage. For an old customer the same reward is merely a cost: he would come anyway, and what he wants is recognition and a part in things.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-012',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		stem: {
			zh: '一位多年的老客户最近三个月订单减少了四成。按课程的思路，第一步怎样做最合适？',
			en: 'A customer of many years has cut orders by four tenths over the last three months. What is the best first step, in the spirit of the course?'
		},
		options: [
			{
				text: { zh: '立即给他所有产品降价两成', en: 'Cut all prices for the customer by two tenths at once' },
				right: false,
				reason: {
					zh: '还不知道原因就降价，可能白送利润，问题依旧。',
					en: 'Without knowing the cause, it may give profit away and leave the problem.'
				}
			},
			{
				text: {
					zh: '等他完全停购后再联系，以免打扰',
					en: 'Wait until buying has stopped, so as not to disturb'
				},
				right: false,
				reason: { zh: '越晚越难挽回。', en: 'The later, the harder to recover.' }
			},
			{
				text: {
					zh: '把他降到普通客户一级，把资源转给新来的客户',
					en: 'Move the customer down to the ordinary tier and shift resources to new ones'
				},
				right: false,
				reason: { zh: '过早放弃一位高价值客户。', en: 'Gives up a valuable customer too soon.' }
			},
			{
				text: {
					zh: '了解他的新期望，再以新服务或新产品回应',
					en: 'Learn what is newly expected and answer with new services or products'
				},
				right: true,
				reason: {
					zh: '退化期的客户不满足于现状，要先知道他要什么。',
					en: 'In decline customers are not content with what there is: first find out what they want.'
				}
			}
		],
		explanation: {
			zh: '服务创新和交叉销售都要对准客户变化了的需要；原因若是财务困难或停产，办法又不相同，所以先了解。',
			en: 'Service innovation and cross-selling have to aim at the changed need; if the cause is financial distress or a closed line, the remedy is another. Hence first find out.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-013',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 3,
		stem: {
			zh: '“稳定期的客户最忠诚，可以把维系预算全部转到考察期。”对这个主张，哪条反驳最有力？',
			en: '“Customers in stability are the most loyal, so the whole retention budget can move to exploration.” Which objection is the strongest?'
		},
		options: [
			{
				text: {
					zh: '稳定期客户人数最多，应当按人数分配预算',
					en: 'They are the most numerous, and a budget should follow numbers'
				},
				right: false,
				reason: {
					zh: '人数不一定最多，而且预算应看价值而不是人数。',
					en: 'They need not be, and a budget should follow value, not heads.'
				}
			},
			{
				text: {
					zh: '考察期客户都不会留下，花在他们身上没有意义',
					en: 'None of those in exploration will stay, so spending on them is pointless'
				},
				right: false,
				reason: {
					zh: '言过其实：考察期是所有长久关系的必经之路。',
					en: 'Overstated: every lasting relationship passes through exploration.'
				}
			},
			{
				text: {
					zh: '稳定期利润最大，疏忽会使它退化，损失的是最高的利润',
					en: 'Profit is largest there, and neglect that turns it into decline loses the most profit'
				},
				right: true,
				reason: {
					zh: '忠诚需要维持；失去一位稳定期客户的代价最高。',
					en: 'Loyalty has to be kept up, and losing such a customer costs most.'
				}
			},
			{
				text: {
					zh: '稳定期客户早已被合同锁定，花不花钱都不会离开',
					en: 'They are locked in by contract and will not leave whether money is spent or not'
				},
				right: false,
				reason: {
					zh: '这条支持原来的主张，而且把忠诚与被锁定混为一谈。',
					en: 'This supports the claim, and confuses loyalty with being locked in.'
				}
			}
		],
		explanation: {
			zh: '稳定期的“稳定”不是自动的：客户期望被认可、参与。常见的错误是把老客户当作理所当然，把优惠只给新客户。',
			en: 'Stability is not automatic: customers expect recognition and a part. A common mistake is to take the old ones for granted and keep the favours for the new.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-014',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 1,
		stem: {
			zh: '一家银行定期组织企业主客户的座谈和参观，让客户彼此结识。这属于六种维系策略中的哪一种？',
			en: 'A bank regularly holds talks and visits for its business owners, so that customers get to know each other. Which of the six retention strategies is this?'
		},
		options: [
			{
				text: { zh: '分析客户的转换成本', en: 'Analysing customers’ switching costs' },
				right: false,
				reason: {
					zh: '分析是了解客户为何不走，不是组织活动。',
					en: 'Analysis finds out why customers stay; it is not an event.'
				}
			},
			{
				text: { zh: '实施特殊赞赏活动', en: 'Special appreciation' },
				right: false,
				reason: {
					zh: '赞赏是企业对某位客户表示感谢和表彰，重点不在客户互相结识。',
					en: 'Appreciation thanks and honours a customer; it is not about customers meeting.'
				}
			},
			{
				text: { zh: '组织团体活动', en: 'Organising group activities' },
				right: true,
				reason: {
					zh: '客户之间形成圈子，离开企业也就离开了圈子。',
					en: 'Customers form a circle, and leaving the bank would mean leaving it.'
				}
			},
			{
				text: { zh: '建立学习关系', en: 'Building a learning relationship' },
				right: false,
				reason: {
					zh: '学习关系指企业从往来中了解某位客户的需求。',
					en: 'That means the company learns one customer’s needs from their dealings.'
				}
			}
		],
		explanation: {
			zh: '团体活动使客户之间也有了联系，这种联系对手送不来；它属于社会层次的维系。',
			en: 'Group activities tie customers to each other, which a rival cannot offer; it is retention on the social level.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-015',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		stem: {
			zh: '某服务的月保持率为 98 %，各月不变。年保持率最接近多少？',
			en: 'A service keeps 98 % of its customers each month, the same in every month. Which is closest to yearly retention?'
		},
		options: [
			{
				text: { zh: '76.0 % 左右', en: 'About 76.0 %' },
				right: false,
				reason: {
					zh: '把每月流失 2 % 乘以 12 再相减，忘了流失的基数逐月变小。',
					en: 'Multiplies the monthly loss of 2 % by 12 and subtracts; the base shrinks month by month.'
				}
			},
			{
				text: { zh: '78.5 % 左右', en: 'About 78.5 %' },
				right: true,
				reason: { zh: '0.98 的 12 次方 = 0.785。', en: '0.98 to the power 12 is 0.785.' }
			},
			{
				text: { zh: '88.6 % 左右', en: 'About 88.6 %' },
				right: false,
				reason: { zh: '0.98 的 6 次方，只算了半年。', en: '0.98 to the power 6: half a year only.' }
			},
			{
				text: { zh: '98.0 % 左右', en: 'About 98.0 %' },
				right: false,
				reason: { zh: '把月保持率当成年保持率。', en: 'Takes the monthly rate for the yearly one.' }
			}
		],
		explanation: {
			zh: '保持率要连乘：0.98 × 0.98 × …（12 次）≈ 0.7847。每月只走 2 %，一年却走掉两成多，所以说保持率一定要说明是按月还是按年。',
			en: 'Retention multiplies: 0.98 × 0.98 × … (12 times) ≈ 0.7847. Losing only 2 % a month means losing over a fifth in a year, so always say whether a rate is monthly or yearly.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-016',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 3,
		stem: {
			zh: '健身房把退卡费提高一倍，次年保持率上升，满意度却下降。管理者据此认为维系做得成功。哪种评价最恰当？',
			en: 'A gym doubles its fee for cancelling. Next year retention is up but satisfaction down, and the manager calls retention a success. Which assessment is the most fitting?'
		},
		options: [
			{
				text: {
					zh: '成功，保持率是维系的唯一目标',
					en: 'A success, retention being the one goal of keeping customers'
				},
				right: false,
				reason: {
					zh: '只看比率，不看客户为什么留下。',
					en: 'Looks at the rate and not at why customers stay.'
				}
			},
			{
				text: {
					zh: '成功，满意度下降与维系没有关系',
					en: 'A success, satisfaction being a separate matter from retention'
				},
				right: false,
				reason: {
					zh: '不满的客户会传坏口碑，也会在壁垒消失时离开。',
					en: 'The dissatisfied spread bad word and leave when the barrier goes.'
				}
			},
			{
				text: {
					zh: '失败，退卡费越高，保持率只会越低',
					en: 'A failure, since higher fees can only lower retention'
				},
				right: false,
				reason: {
					zh: '与事实不符：短期内提高转换成本会提高保持率。',
					en: 'Against the facts: raising switching costs does raise retention for a while.'
				}
			},
			{
				text: {
					zh: '不稳固，客户是被拦住的，壁垒一去就会离开',
					en: 'Shaky, since they are held back and will leave when the barrier falls'
				},
				right: true,
				reason: {
					zh: '靠处罚留下的是低依恋的客户，一旦期满或对手代付费用便会走。',
					en: 'Penalties hold customers without attachment, who go when the term ends or a rival pays the fee.'
				}
			}
		],
		explanation: {
			zh: '分析转换成本是六种策略之一，但提高哪一种成本很要紧：学习关系、人际关系使客户愿意留下，罚款只是拦住他。',
			en: 'Analysing switching costs is one of the six strategies, but which cost is raised matters: learning and personal ties make customers willing to stay, a penalty merely stops them.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-017',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		stem: {
			zh: '航空公司的里程积分兑换机票，属于哪个维系层次？',
			en: 'An airline’s miles that can be turned into tickets belong to which level of retention?'
		},
		options: [
			{
				text: { zh: '财务层次', en: 'The financial level' },
				right: true,
				reason: { zh: '以经济利益换取继续购买。', en: 'Further buying is exchanged for an economic benefit.' }
			},
			{
				text: { zh: '社会层次', en: 'The social level' },
				right: false,
				reason: {
					zh: '社会层次靠人与人的了解和情谊，积分不涉及。',
					en: 'The social level rests on people knowing each other, which miles do not involve.'
				}
			},
			{
				text: { zh: '结构层次', en: 'The structural level' },
				right: false,
				reason: {
					zh: '结构层次是流程、系统的连接，换一家要大改动；积分不改变客户的流程。',
					en: 'The structural level links processes and systems; miles change nothing in the customer’s own.'
				}
			},
			{
				text: { zh: '精神层次', en: 'The spiritual level' },
				right: false,
				reason: {
					zh: '精神是满意的层次，不是维系的层次。',
					en: 'Spiritual is a level of satisfaction, not of retention.'
				}
			}
		],
		explanation: {
			zh: '财务层次见效快，但对手可以跟进；若各家都有积分，它就只是一项成本。',
			en: 'The financial level works fast but can be followed; once every rival has miles it is merely a cost.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-018',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 2,
		stem: {
			zh: '供应商为零售商安装补货终端，与其库存系统对接，自动下单、自动对账。竞争对手随后降价 3 %，零售商没有更换。主要是哪个层次的联系在起作用？',
			en: 'A supplier installs a reordering terminal in a retailer’s stores, linked to the stock system, that orders and settles accounts automatically. A rival then cuts prices by 3 %, yet the retailer stays. Which tie is mainly at work?'
		},
		options: [
			{
				text: {
					zh: '财务层次，因为零售商得到了更低的价格',
					en: 'Financial, since the retailer got the lower price'
				},
				right: false,
				reason: {
					zh: '更低的价格是对手给的，财务利益指向离开。',
					en: 'The lower price is the rival’s: the financial benefit points to leaving.'
				}
			},
			{
				text: {
					zh: '社会层次，因为双方的采购员成了朋友',
					en: 'Social, since buyers on both sides have become personal friends'
				},
				right: false,
				reason: { zh: '题中没有人际交往的线索。', en: 'Nothing in the question speaks of people.' }
			},
			{
				text: {
					zh: '结构层次，因为流程和系统已连在一起',
					en: 'Structural, since processes and systems have grown together'
				},
				right: true,
				reason: {
					zh: '换供应商要重新对接，损失大于 3 % 的差价。',
					en: 'Changing supplier would mean linking anew, which costs more than the 3 %.'
				}
			},
			{
				text: {
					zh: '三个层次都没有，零售商只是没有察觉',
					en: 'None of the three: the retailer simply did not notice'
				},
				right: false,
				reason: { zh: '忽略了题中明确写出的系统对接。', en: 'Overlooks the linked systems that are stated.' }
			}
		],
		explanation: {
			zh: '结构性联系给客户带来实际的便利，同时提高更换的代价；它建立得慢，但不怕对手的小幅降价。',
			en: 'Structural ties give the customer real convenience and raise the cost of leaving; they take long to build but withstand a rival’s small price cut.'
		}
	},
	{
		type: 'single',
		id: 'ch07-single-019',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 3,
		stem: {
			zh: '一家酒店首创积分奖励，半年后全城酒店都推出了相同的计划，各家的市场份额又回到原来的水平。这说明了什么？',
			en: 'A hotel is the first to offer reward points; half a year later all hotels in town have the same scheme and market shares are back where they were. What does this show?'
		},
		options: [
			{
				text: {
					zh: '积分的力度还不够，只要加倍就能重新取得领先',
					en: 'The points were too few: doubling them would bring back the lead for good'
				},
				right: false,
				reason: {
					zh: '对手同样可以加倍，结果相同，成本更高。',
					en: 'Rivals can double too: same result, higher cost.'
				}
			},
			{
				text: {
					zh: '维系没有作用，企业应只做价格竞争',
					en: 'Retention is useless and hotels should compete on price only'
				},
				right: false,
				reason: {
					zh: '把一个层次的局限当成全部维系的失败。',
					en: 'Takes the limit of one level for a failure of retention.'
				}
			},
			{
				text: {
					zh: '客户都是价格敏感的，不存在忠诚客户',
					en: 'All customers are price-sensitive, and loyal ones do not exist'
				},
				right: false,
				reason: {
					zh: '从份额不变推不出没有忠诚客户。',
					en: 'That shares are unchanged does not show that nobody is loyal.'
				}
			},
			{
				text: {
					zh: '财务层次易被模仿，要靠社会和结构的联系加深',
					en: 'Financial ties are copied easily and need social and structural ones'
				},
				right: true,
				reason: {
					zh: '优惠人人会给，情谊和流程才不易复制。',
					en: 'Anyone can give benefits; friendship and shared processes are hard to copy.'
				}
			}
		],
		explanation: {
			zh: '份额回到原处，费用却留了下来：这是财务层次竞争的通常结局。所以课程主张在财务利益之外，优先增加社会利益，再附加结构性联系。',
			en: 'Shares return but the expense remains: the usual outcome on the financial level. Hence the course’s advice to put social benefits first beside financial ones, and then add structural ties.'
		}
	}
] satisfies readonly SingleQuestion[];
