import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		id: 'ch03-multiple-001',
		type: 'multiple',
		chapter: 3,
		concepts: ['csi-variables', 'csi-models'],
		difficulty: 1,
		stem: {
			zh: '在美国满意指数模型里，哪些变量是客户满意的原因？',
			en: 'In the American satisfaction-index model, which variables are causes of satisfaction?'
		},
		options: [
			{
				right: true,
				text: { zh: '预期质量', en: 'Expected quality' },
				reason: {
					zh: '期望既直接影响满意，也影响感知质量和感知价值。',
					en: 'Expectations act on satisfaction directly and on perceived quality and value.'
				}
			},
			{
				right: false,
				text: { zh: '客户忠诚', en: 'Loyalty' },
				reason: {
					zh: '颠倒了因果：忠诚是满意的结果。',
					en: 'Reverses cause and effect: loyalty follows from satisfaction.'
				}
			},
			{
				right: true,
				text: { zh: '感知质量', en: 'Perceived quality' },
				reason: {
					zh: '使用后对质量的评价是满意的主要来源。',
					en: 'How quality is judged after use is the main source of satisfaction.'
				}
			},
			{
				right: false,
				text: { zh: '客户抱怨', en: 'Complaints' },
				reason: {
					zh: '以为抱怨多使人不满；模型中是不满引出抱怨。',
					en: 'Thinks complaining makes people dissatisfied; in the model dissatisfaction leads to complaints.'
				}
			},
			{
				right: true,
				text: { zh: '感知价值', en: 'Perceived value' },
				reason: {
					zh: '质量与价格相比是否合算，也影响满意。',
					en: 'Whether quality is worth its price also acts on satisfaction.'
				}
			}
		],
		explanation: {
			zh: '模型是一条因果链：预期、感知质量、感知价值在前，满意居中，抱怨与忠诚在后。分清前因与后果，才知道该改什么、该看什么。',
			en: 'The model is a causal chain: expectation, perceived quality and perceived value before, complaints and loyalty after satisfaction. Knowing which is which tells what to change and what to watch.'
		}
	},
	{
		id: 'ch03-multiple-002',
		type: 'multiple',
		chapter: 3,
		concepts: ['csi-models'],
		difficulty: 2,
		stem: {
			zh: '课程复习资料介绍了“国际研究新动向”的满意模型。与以往模型相比，它有哪些变化？',
			en: 'The revision notes describe “new directions in international research” on satisfaction models. What changes do they list against the earlier models?'
		},
		options: [
			{
				right: false,
				text: { zh: '把抱怨一项整个删去，不再加以考虑', en: 'Complaints are dropped altogether' },
				reason: {
					zh: '删去抱怨是资料所述挪威模型的做法；新动向恰恰把抱怨处理重新接入。',
					en: 'That is what the notes say of the Norwegian model; the new work brings complaint handling back in.'
				}
			},
			{
				right: true,
				text: {
					zh: '企业印象成为满意的结果而非其前因',
					en: 'Company image becomes a consequence of satisfaction'
				},
				reason: { zh: '印象由消费经历来更新。', en: 'Image is updated by what customers live through.' }
			},
			{
				right: true,
				text: {
					zh: '在忠诚之前加入情感因素与客观依赖',
					en: 'Emotional ties and objective dependence enter before loyalty'
				},
				reason: {
					zh: '客户留下，可以因为喜欢，也可以因为离不开。',
					en: 'Customers may stay because they like to or because they depend on it.'
				}
			},
			{
				right: true,
				text: {
					zh: '以若干质量因素取代笼统的感受质量',
					en: 'Several quality factors replace one overall perceived quality'
				},
				reason: {
					zh: '这样能指出是哪一项质量需要改进。',
					en: 'This shows which aspect of quality needs work.'
				}
			},
			{
				right: true,
				text: {
					zh: '以价格因素取代感受价值，并连到忠诚',
					en: 'A price factor replaces perceived value and is linked to loyalty'
				},
				reason: {
					zh: '价格不仅影响满意，还可以直接影响去留。',
					en: 'Price acts on satisfaction and also directly on staying.'
				}
			}
		],
		explanation: {
			zh: '这些变化与 Johnson 等人 2001 年的修订版相符。共同的方向是：把笼统的变量拆成可以管理的因素，并承认忠诚除了满意还有别的来源，如依赖、价格和投诉处理。',
			en: 'These changes agree with the revision by Johnson and colleagues of 2001. Their common thrust: split broad variables into factors that can be managed, and admit that loyalty has sources besides satisfaction, such as dependence, price and complaint handling.'
		}
	},
	{
		id: 'ch03-multiple-003',
		type: 'multiple',
		chapter: 3,
		concepts: ['csi-measures'],
		difficulty: 2,
		stem: {
			zh: '关于满意的衡量指标，哪些说法正确？',
			en: 'Which statements about the measures of satisfaction are correct?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '独家经营的企业回头率高，足以说明客户满意',
					en: 'For a sole supplier a high repeat rate proves satisfaction'
				},
				reason: {
					zh: '把别无选择的重复购买当成满意的证据。',
					en: 'Takes buying again for want of choice as evidence of satisfaction.'
				}
			},
			{
				right: true,
				text: {
					zh: '知名度只说明有多少人知道，不表明评价好坏',
					en: 'Awareness tells how many know a name, not what they think'
				},
				reason: { zh: '评价好坏要看美誉度。', en: 'What they think is a matter of reputation.' }
			},
			{
				right: false,
				text: {
					zh: '五项指标含义相同，选最容易取得的一项即可',
					en: 'The five measures mean the same, so the easiest one will do'
				},
				reason: {
					zh: '五项各看一面，可以互相矛盾，而矛盾正提供线索。',
					en: 'Each sees one side; they may disagree, and disagreement is informative.'
				}
			},
			{
				right: true,
				text: {
					zh: '抱怨率低，也可能是不满的客户没有开口',
					en: 'A low complaint rate may mean that the dissatisfied keep silent'
				},
				reason: { zh: '抱怨率只计开口的人。', en: 'The rate counts only those who speak.' }
			}
		],
		explanation: {
			zh: '指标是满意的影子，不是满意本身。回头率受垄断和转换成本影响，抱怨率受投诉难易影响，所以要几项合看。',
			en: 'Measures are shadows of satisfaction, not the thing itself. Monopoly and switching costs act on the repeat rate, the ease of complaining on the complaint rate; hence they are read together.'
		}
	},
	{
		id: 'ch03-multiple-004',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-levels', 'product-satisfaction'],
		difficulty: 2,
		stem: {
			zh: '一位车主谈起他的电动车，哪些话表达的是精神层次的满意？',
			en: 'An owner talks about his electric car. Which of his remarks express satisfaction at the spiritual level?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '“充一次电跑得远，刹车也可靠。”',
					en: '“It goes far on one charge, and the brakes are reliable.”'
				},
				reason: { zh: '说的是功能和质量，属物质层次。', en: 'Function and quality: the material level.' }
			},
			{
				right: true,
				text: {
					zh: '“车身颜色雅致，停在哪里都好看。”',
					en: '“The colour is elegant; it looks good wherever I park.”'
				},
				reason: {
					zh: '外观与色彩带来愉悦，属精神层次。',
					en: 'Pleasure in look and colour: the spiritual level.'
				}
			},
			{
				right: false,
				text: {
					zh: '“不排尾气，觉得对得起这座城市。”',
					en: '“No exhaust fumes: I feel I do right by the city.”'
				},
				reason: {
					zh: '说的是生态与公共利益，属社会层次。',
					en: 'Ecology and the public good: the social level.'
				}
			},
			{
				right: true,
				text: {
					zh: '“店里的人记得我，聊起来很舒服。”',
					en: '“The people at the garage know me; they are pleasant to talk to.”'
				},
				reason: { zh: '服务带来的舒心，属精神层次。', en: 'Ease from the service: the spiritual level.' }
			},
			{
				right: false,
				text: {
					zh: '“零件结实，开了五年没有大修过。”',
					en: '“Solid parts: five years without a major repair.”'
				},
				reason: { zh: '说的是耐用，仍属使用价值。', en: 'Durability: still a use value.' }
			}
		],
		explanation: {
			zh: '物质层由功能、质量支撑，精神层由外观、色彩、品位与服务支撑，社会层由道德、政治、生态价值支撑。一句话归哪一层，看它夸的是哪种支撑。',
			en: 'Function and quality carry the material level, look, colour, taste and service the spiritual, moral, political and ecological value the social one. A remark belongs where the support it praises belongs.'
		}
	},
	{
		id: 'ch03-multiple-005',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-nature'],
		difficulty: 1,
		stem: {
			zh: '按课程对客户满意特征的概括，哪些说法正确？',
			en: 'According to the course’s account of the nature of customer satisfaction, which statements are correct?'
		},
		options: [
			{
				right: true,
				text: { zh: '它是客户消费之后形成的心理体验', en: 'It is a state of mind formed after consumption' },
				reason: {
					zh: '没有消费经历，只有期望，谈不上满意。',
					en: 'Before consumption there is only expectation.'
				}
			},
			{
				right: true,
				text: {
					zh: '它没有绝对的终点，只能不断接近',
					en: 'It has no absolute end and can only be approached'
				},
				reason: {
					zh: '期望与比较对象都在变，满意是相对的。',
					en: 'Expectations and comparisons keep moving, so it is relative.'
				}
			},
			{
				right: false,
				text: {
					zh: '它有统一的模式，对谁都应照此办理',
					en: 'It follows one pattern to be applied to everybody'
				},
				reason: {
					zh: '否认个体差异：使甲满意的，乙可能不满意。',
					en: 'Denies individual differences: what pleases one may annoy another.'
				}
			},
			{
				right: true,
				text: {
					zh: '它以客户总体作为基本的着眼点',
					en: 'It takes customers as a whole as its point of view'
				},
				reason: {
					zh: '个体与总体冲突时，以总体为先。',
					en: 'Where one customer and the whole conflict, the whole comes first.'
				}
			},
			{
				right: true,
				text: {
					zh: '它要以道德、法律和社会责任为界',
					en: 'It stays within morals, law and social responsibility'
				},
				reason: {
					zh: '越界换来的高兴不是企业追求的满意。',
					en: 'Delight bought beyond these bounds is not the satisfaction sought.'
				}
			}
		],
		explanation: {
			zh: '课程归纳了五点：消费之后的心理体验、总体优先、道德法律责任为基础、相对性、个体差异。总体优先与因人而异并不矛盾：前者管冲突，后者管服务方式。',
			en: 'The course lists five features: a state of mind after consumption, the whole first, grounded in morals, law and responsibility, relative, individual. “The whole first” and “each differently” do not clash: one settles conflicts, the other guides service.'
		}
	},
	{
		id: 'ch03-multiple-006',
		type: 'multiple',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 1,
		stem: {
			zh: '员工按服务指标使客户满意之后，企业要强化这种行为。课程列出的强化方式有哪些？',
			en: 'When staff have satisfied customers by the service indicators, the company reinforces such behaviour. Which means does the course list?'
		},
		options: [
			{
				right: false,
				text: { zh: '不再考查他们的服务', en: 'No longer reviewing their service' },
				reason: {
					zh: '误以为信任就是不再考查；没有考查，强化便失去依据。',
					en: 'Mistakes trust for an end of reviews; without them reinforcement has no ground.'
				}
			},
			{
				right: true,
				text: { zh: '给予奖金或晋升职务', en: 'Giving a bonus or a promotion' },
				reason: { zh: '奖赏与职务提升都是课程列出的方式。', en: 'Reward and promotion are both on the list.' }
			},
			{
				right: true,
				text: { zh: '当众称赞员工的做法', en: 'Praising openly what they did' },
				reason: { zh: '赞许：成本最低，也最及时。', en: 'Praise: the cheapest and the most immediate.' }
			},
			{
				right: true,
				text: { zh: '让员工参与服务决策', en: 'Letting them share in decisions on service' },
				reason: {
					zh: '参与：把做得好的人变成改进的主人。',
					en: 'Participation: it makes those who do well owners of improvement.'
				}
			}
		],
		explanation: {
			zh: '赞许、奖赏、参与、职务提升四种方式的共同点是把“使客户满意”与员工自己的得益连起来，使好行为能够重复。',
			en: 'Praise, reward, participation and promotion have one thing in common: they tie satisfying customers to what the employee gains, so that good behaviour is repeated.'
		}
	},
	{
		id: 'ch03-multiple-007',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 3,
		stem: {
			zh: '关于追踪满意的四种方法，哪些判断站得住？',
			en: 'Which judgements on the four ways of tracking satisfaction hold?'
		},
		options: [
			{
				right: true,
				text: {
					zh: '投诉制度听到的偏向愿意开口的客户',
					en: 'Complaint systems over-represent those willing to speak'
				},
				reason: {
					zh: '沉默者不在其中，所以不能由投诉推算全体。',
					en: 'The silent are missing, so the whole cannot be inferred from complaints.'
				}
			},
			{
				right: false,
				text: {
					zh: '现有客户的问卷足以代表已流失的人',
					en: 'Surveys of present customers speak for those lost'
				},
				reason: {
					zh: '留下的人恰好不同于走掉的人，这是幸存者偏差。',
					en: 'Those who stay differ from those who left: survivorship bias.'
				}
			},
			{
				right: true,
				text: {
					zh: '流失分析来得最晚，但直指离开的原因',
					en: 'Studying lost customers comes late but reaches the causes of leaving'
				},
				reason: {
					zh: '代价已经发生，信息却最切近去留。',
					en: 'The loss has happened, yet nothing is closer to why people leave.'
				}
			},
			{
				right: true,
				text: {
					zh: '佯装购物者看得到过程，但样本通常很小',
					en: 'Mystery shoppers see the process, but in few visits'
				},
				reason: {
					zh: '能核对服务是否照标准做，不能估计全体的感受。',
					en: 'They can check service against the standard, not estimate how customers feel.'
				}
			}
		],
		explanation: {
			zh: '每种方法都有自己听不到的人，因此要配合使用：投诉与暗访发现问题，问卷估计轻重，流失分析检验哪些问题真的使人离开。',
			en: 'Each method is deaf to somebody, so they are combined: complaints and mystery visits find problems, surveys gauge their weight, and lost customers show which ones really drive people away.'
		}
	},
	{
		id: 'ch03-multiple-008',
		type: 'multiple',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2,
		stem: {
			zh: '某外卖店的菜品与送餐时间都没有变，哪些情况仍会使客户的满意度 C 下降？',
			en: 'A take-away’s food and delivery time have not changed. Which events will still lower its customers’ ratio C?'
		},
		options: [
			{
				right: true,
				text: { zh: '广告改口说“比以前快一半”', en: 'Advertising now says “in half the time”' },
				reason: { zh: '承诺抬高期望，分母变大。', en: 'The promise raises the expectation below the line.' }
			},
			{
				right: true,
				text: { zh: '附近同行普遍提速，客户已习惯更快', en: 'Customers are now used to faster shops nearby' },
				reason: {
					zh: '客户在别处的经历也会抬高他的期望。',
					en: 'What customers meet elsewhere also raises what they expect.'
				}
			},
			{
				right: false,
				text: { zh: '下单时如实提示今天会慢一些', en: 'The order page truthfully warns of a delay today' },
				reason: {
					zh: '以为坏消息总使人不满；事先说明降低期望，C 不会因此变小。',
					en: 'Thinks that bad news always dissatisfies; a warning lowers the expectation and so does not lower C.'
				}
			},
			{
				right: true,
				text: { zh: '上月曾连续赠菜，本月已停止', en: 'Free dishes were given last month and have stopped' },
				reason: {
					zh: '过去的超常待遇成了期望。',
					en: 'The extra treatment of the past has become the expectation.'
				}
			}
		],
		explanation: {
			zh: '期望有三个来源：企业的承诺、客户自己的经历、市场上别家的水平。三者都能在交付不变时使 C 下降，可见管理期望与管理交付同样重要。',
			en: 'Expectation has three sources: the company’s promise, the customer’s own past, and what others in the market do. Each can lower C with delivery unchanged, so expectations need managing as much as delivery.'
		}
	},
	{
		id: 'ch03-multiple-009',
		type: 'multiple',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 2,
		stem: {
			zh: '企业要建一条投诉快速通道，哪些设计有助于提高投诉人的满意？',
			en: 'A company sets up a fast lane for complaints. Which features help to satisfy complainants?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '以投诉件数下降作为客服人员的首要考核',
					en: 'Judging agents first of all by a falling number of complaints'
				},
				reason: {
					zh: '考核会诱使人少登记、少受理，不满并没有减少。',
					en: 'It tempts them to record and accept less; discontent stays.'
				}
			},
			{
				right: true,
				text: {
					zh: '为每类投诉规定时限，超时自动提请督办',
					en: 'A time limit for each kind of case, with escalation when it passes'
				},
				reason: { zh: '速度有制度保证，不靠个人责任心。', en: 'Speed rests on a rule instead of goodwill.' }
			},
			{
				right: true,
				text: {
					zh: '办结之后回访投诉人，说明结果并征询意见',
					en: 'Calling back afterwards to report the outcome and ask for a view'
				},
				reason: {
					zh: '有回音，客户那里案子才算了结。',
					en: 'Only with word back is the case closed for the customer.'
				}
			},
			{
				right: false,
				text: {
					zh: '要求客户先自行判断该向哪个部门投诉',
					en: 'Asking customers first to work out the right department'
				},
				reason: {
					zh: '把内部分工的麻烦推给客户，是奔波之苦的来源。',
					en: 'Shifts the burden of internal structure to customers, the very thing they resent.'
				}
			},
			{
				right: true,
				text: {
					zh: '对外只设一个联系点，内部流转由企业承担',
					en: 'One point of contact outside; the company moves the case inside'
				},
				reason: {
					zh: '客户不必弄清内部分工，也不必来回奔波。',
					en: 'Customers need not learn who does what, nor run from office to office.'
				}
			}
		],
		explanation: {
			zh: '课程的两个案例指向同样的做法：一个窗口、迅速处理、结果反馈。开发商件件落实而满意度仅 55.3%；钢铁企业则让客户在网上直报质量异议，减少中间环节。',
			en: 'Two cases of the course point the same way: one window, speed, word back. The developer settled nearly everything with 55.3 % satisfied; the steel maker lets customers report quality objections online and cuts the steps in between.'
		}
	}
] satisfies readonly MultipleQuestion[];
