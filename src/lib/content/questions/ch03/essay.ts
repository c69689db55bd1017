import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		id: 'ch03-essay-001',
		type: 'essay',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 3,
		stem: {
			zh: '课程介绍了从 1989 年起先后出现的五种满意指数模型。依次说明每一种相对于前者改了什么，以及改动背后的管理思想。',
			en: 'The course presents five satisfaction-index models that followed one another from 1989 on. Say in order what each changed against its predecessors, and which management idea stands behind the change.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '瑞典模型以客户期望和感知价值为满意的前因，以投诉和忠诚为后果；思想是：满意可以测量，并能预示保留与利润。',
					en: 'The Swedish model has expectations and perceived value as antecedents, complaints and loyalty as consequences; the idea: satisfaction can be measured and foretells retention and profit.'
				},
				signs: { zh: ['瑞典', 'SCSB'], en: ['Swed', 'SCSB'] }
			},
			{
				marks: 2,
				text: {
					zh: '美国模型把感知质量从感知价值中分出，能辨别满意来自质量还是价格；思想是以质量为中心。',
					en: 'The American model separates perceived quality from perceived value and so tells quality from price; the idea is to manage by quality.'
				},
				signs: {
					zh: ['美国', 'ACSI', '感知质量', '感受质量'],
					en: ['America', 'ACSI', 'perceived quality', 'U.S.']
				}
			},
			{
				marks: 2,
				text: {
					zh: '挪威模型加入公司形象，并据课程资料在满意与忠诚之间加入客户关系变量、去掉抱怨；思想由一次交易转向长期关系。',
					en: 'The Norwegian model adds corporate image and, according to the course texts, a relationship variable between satisfaction and loyalty while dropping complaints; the idea moves from the single sale to the lasting relationship.'
				},
				signs: {
					zh: ['挪威', 'NCSB', '公司形象', '企业形象', '企业印象'],
					en: ['Norw', 'NCSB', 'corporate image', 'company image']
				}
			},
			{
				marks: 1,
				text: {
					zh: '欧洲模型重新界定忠诚：继续购买、向人推荐、买得更多；思想是看客户的全部贡献。',
					en: 'The European model redefines loyalty as staying, recommending and buying more; the idea is to count all that a customer contributes.'
				},
				signs: {
					zh: ['欧洲', 'ECSI', '重新界定忠诚', '推荐'],
					en: ['Europe', 'ECSI', 'redefin', 'recommend']
				}
			},
			{
				marks: 1,
				text: {
					zh: '新近研究用质量因素与价格因素取代笼统变量，加入情感与依赖，并把投诉处理接入；思想是找出可以直接管理的因素。',
					en: 'Recent work replaces broad variables by quality and price factors, adds affective and calculative commitment and brings in complaint handling; the idea is to find what can be managed directly.'
				},
				signs: {
					zh: ['质量因素', '价格因素', '价格指数', '情感', '依赖', '投诉处理', '抱怨处理'],
					en: [
						'quality factor',
						'price factor',
						'price index',
						'commitment',
						'emotional',
						'dependence',
						'complaint handling'
					]
				}
			}
		],
		explanation: {
			zh: '把五种模型看作一条线索：先证明满意值得测，再问满意从哪里来，然后问满意通向哪里，最后把每一环拆成可以动手的因素。只背变量名称而不讲思想，得不到全分。',
			en: 'Read the five as one thread: first prove that satisfaction is worth measuring, then ask where it comes from, then where it leads, and finally split each link into factors one can act on. Listing variables without the ideas does not earn full marks.'
		}
	},
	{
		id: 'ch03-essay-002',
		type: 'essay',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2,
		stem: {
			zh: '一家宽带公司打算把宣传用语从“五天装好”改为“明天就通”，施工能力不变。用满意度的比值分析会发生什么，并给出建议。',
			en: 'A broadband company wants to change its slogan from “installed in five days” to “online tomorrow” with no more installers than before. Analyse with the satisfaction ratio what will happen, and advise.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '满意度等于感知值除以期望值，大于 1 超过期望，小于 1 不满意。',
					en: 'The ratio is perceived divided by expected; above 1 exceeds expectations, below 1 dissatisfies.'
				},
				signs: {
					zh: [
						'感知值除以',
						'感知除以',
						'感知/期望',
						'感知值/期望值',
						'感知÷期望',
						'感知与期望',
						'感知值与期望值'
					],
					en: [
						'perceived divided by',
						'perception divided by',
						'perceived / expected',
						'perceived over expected',
						'divided by expect',
						'perceived ÷ expected'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '新的承诺抬高期望，分母变大，交付未变，分子不动，所以 C 下降，原来合格的安装也变成失约。',
					en: 'The new promise raises expectations, so the denominator grows while the numerator stands still; C falls, and an installation that used to be fine is now a broken word.'
				},
				signs: {
					zh: [
						'抬高期望',
						'提高期望',
						'期望上升',
						'期望提高',
						'分母',
						'期望变',
						'期望升',
						'期望更',
						'期望会',
						'拉高期望',
						'推高期望',
						'期望值变',
						'期望值升',
						'期望值提高'
					],
					en: [
						'raises expectation',
						'raise expectation',
						'higher expectation',
						'expectations rise',
						'denominator',
						'expectations grow',
						'expectations go up',
						'expect more'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '短期新客增加，随后失望者投诉、流失，并传播坏口碑，得不偿失。',
					en: 'At first more new customers come; then the disappointed complain, leave and spread bad word of mouth, which costs more than was gained.'
				},
				signs: {
					zh: [
						'短期',
						'起初',
						'新客',
						'口碑',
						'流失',
						'开始时',
						'一开始',
						'短时间',
						'新用户',
						'投诉',
						'名声'
					],
					en: [
						'short run',
						'short term',
						'at first',
						'new customers',
						'word of mouth',
						'churn',
						'complain',
						'new orders',
						'orders increase'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '应先增加施工力量再提高承诺；做不到之前只说有把握的日期，逐户告知进度，主动管理期望。',
					en: 'First improve delivery, then the promise; until then promise only what can be kept, tell each customer the progress and manage expectations.'
				},
				signs: {
					zh: [
						'有把握',
						'做得到',
						'先增加',
						'先提高施工',
						'管理期望',
						'兑现',
						'留有余地',
						'能兑现',
						'扩充',
						'增加人手',
						'进度'
					],
					en: [
						'can be kept',
						'keep the promise',
						'improve delivery',
						'manage expectation',
						'realistic',
						'under-promise',
						'deliver first',
						'can deliver',
						'keep customers informed',
						'progress',
						'hire',
						'capacity'
					]
				}
			}
		],
		explanation: {
			zh: '关键是分清先后：承诺影响购买在先，影响评价在后。好的回答既指出机理（分母先动），也指出时间上的代价，还给出做得到的建议，而不只是说“不要吹牛”。',
			en: 'The key is the order in time: a promise acts first on buying and then on judging. A good answer names the mechanism (the denominator moves first), the later cost, and advice that can be followed, not merely “do not boast”.'
		}
	},
	{
		id: 'ch03-essay-003',
		type: 'essay',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 2,
		stem: {
			zh: '一家开发商的 489 起有效投诉中，487 起得到落实，业主对投诉处理的满意度却只有 55.3%。说明这两个数字为什么会同时出现，并提出改进办法。',
			en: 'Of a developer’s 489 valid complaints 487 were settled, yet only 55.3 % of the owners were satisfied with the handling. Explain why both figures can be true at once, and propose improvements.'
		},
		points: [
			{
				marks: 1,
				text: {
					zh: '落实率约 99.6%（另两起以退房了结），可见问题不在有没有解决：解决不等于满意。',
					en: 'About 99.6 % were settled (the other two ended with the home handed back), so the trouble is not lack of resolution: resolved is not the same as satisfied.'
				},
				signs: {
					zh: ['99.6', '解决不等于', '解决率', '落实率', '落实不等于', '解决了不等于'],
					en: [
						'99.6',
						'not the same as',
						'resolution rate',
						'resolved is not',
						'resolved does not',
						'settled is not',
						'settled does not'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '原因之一是处理不及时：等待越久，客户付出的时间与精力越多，评价越低。改进是规定时限、迅速处理。',
					en: 'One cause is slowness: the longer the wait, the more time and effort it costs the owner and the worse the judgement. Remedy: time limits and speed.'
				},
				signs: {
					zh: ['及时', '迅速', '时限', '拖延', '速度', '等待', '期限', '太慢', '太久', '太长', '拖'],
					en: [
						'slow',
						'speed',
						'time limit',
						'promptly',
						'delay',
						'quick',
						'wait',
						'deadline',
						'too long',
						'prompt'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '原因之二是没有反馈：客户不知道结果，就仍认为没有解决。改进是办结后回访，告知结果。',
					en: 'The other is the lack of feedback: an owner who is not told the outcome believes that nothing was done. Remedy: call back and report the result.'
				},
				signs: {
					zh: ['反馈', '告知', '回访', '回音', '答复'],
					en: ['feedback', 'word back', 'call back', 'told', 'report back', 'inform', 'close the loop']
				}
			},
			{
				marks: 2,
				text: {
					zh: '设独立的客户服务中心，一个窗口接待，统一督促各部门，使客户不必来回奔波。',
					en: 'Set up an independent service centre as one window that presses the departments, so that owners need not run from office to office.'
				},
				signs: {
					zh: ['一站式', '一个窗口', '服务中心', '统一受理', '一个联系点'],
					en: [
						'one-stop',
						'one window',
						'service centre',
						'service center',
						'single point',
						'one point of contact'
					]
				}
			},
			{
				marks: 1,
				text: {
					zh: '把投诉处理列入监督与绩效考核，并总结重复出现的问题，预先防止。',
					en: 'Make complaint handling part of supervision and appraisal, and prevent the problems that keep recurring.'
				},
				signs: {
					zh: ['考核', '监督', '绩效', '预防', '重复出现', '主动'],
					en: ['apprais', 'supervis', 'performance review', 'prevent', 'recurring', 'proactive']
				}
			}
		],
		explanation: {
			zh: '客户评价投诉处理时看三件事：结果、过程快慢、有没有人回话。企业的报表只记第一件。答题时先用数字证明问题不在“没解决”，再逐一对症。',
			en: 'Complainants judge three things: the outcome, the speed, and whether somebody comes back to them. The company’s report counts only the first. Show by the figures that “unsettled” is not the trouble, then treat each cause.'
		}
	},
	{
		id: 'ch03-essay-004',
		type: 'essay',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 2,
		stem: {
			zh: '企业常用四种方法追踪客户满意。逐一说明每种方法能知道什么、会漏掉什么。',
			en: 'Companies commonly track customer satisfaction in four ways. Say for each what it can find out and what it misses.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '投诉与建议制度：及时得到具体的问题，但只听到愿意开口的人，沉默者漏掉。',
					en: 'Complaint and suggestion systems: they report concrete problems at once but hear only those who speak; the silent are missed.'
				},
				signs: { zh: ['投诉', '建议制度', '意见箱'], en: ['complaint', 'suggestion'] }
			},
			{
				marks: 2,
				text: {
					zh: '满意调查：用问卷或访谈估计全体客户满意的程度与重点，但依赖记忆和措辞，也问不到已经离开的人。',
					en: 'Surveys: by questionnaire or interview they estimate how satisfied customers are and with what, but depend on memory and wording and do not reach those who left.'
				},
				signs: {
					zh: ['问卷', '满意调查', '满意度调查', '访谈', '抽样'],
					en: ['survey', 'questionnaire', 'interview', 'sampling']
				}
			},
			{
				marks: 2,
				text: {
					zh: '佯装购物者：亲历服务过程，能核对是否按标准做，但次数少，也不是真客户的感受。',
					en: 'Mystery shoppers: they live through the service and check it against the standard, but visits are few and their feelings are not those of real customers.'
				},
				signs: {
					zh: ['佯装购物', '神秘顾客', '神秘购物', '伪装购物', '暗访'],
					en: ['mystery', 'posing as', 'secret shop', 'ghost shop']
				}
			},
			{
				marks: 2,
				text: {
					zh: '分析流失客户：直接得知离开的原因并发现共同的缺陷，但来得太晚，而且联系不易。',
					en: 'Analysing lost customers: it learns directly why people leave and finds shared faults, but late, and they are hard to reach.'
				},
				signs: {
					zh: ['流失', '离开的客户', '失去的客户'],
					en: ['lost customer', 'customers who left', 'churned', 'defect']
				}
			}
		],
		explanation: {
			zh: '四种方法的差别在于听到谁：开口者、留下者、过程、离开者。写出名称只得一半，还要指出盲点，并说明为什么要合用。',
			en: 'The methods differ in whom they hear: those who speak, those who stay, the process, those who left. Names alone earn half; the blind spots and the reason for combining them earn the rest.'
		}
	},
	{
		id: 'ch03-essay-005',
		type: 'essay',
		chapter: 3,
		concepts: ['satisfaction-nature', 'satisfaction-levels'],
		difficulty: 3,
		stem: {
			zh: '有人主张：“客户要什么就给什么，让每个人都百分之百高兴，就是满意管理。”用客户满意的特征评论这句话。',
			en: '“Give customers whatever they want and make everyone a hundred per cent happy: that is satisfaction management.” Discuss this claim in the light of the nature of customer satisfaction.'
		},
		points: [
			{
				marks: 1,
				text: {
					zh: '说对的部分：满意是客户消费之后的心理体验，由客户自己判断，企业确应从客户出发。',
					en: 'What is right in it: satisfaction is a state of mind after consumption, judged by the customer, so a company must start from him.'
				},
				signs: {
					zh: ['心理体验', '消费之后', '消费后', '主观', '自己判断'],
					en: [
						'state of mind',
						'after consumption',
						'subjective',
						'psycholog',
						'judged by the customer',
						'feeling',
						'after use'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '满意以道德、法律和社会责任为界，越界的要求不能满足；最高一层的社会满意正由此而来。',
					en: 'Satisfaction is bounded by morals, law and social responsibility; demands beyond them are refused, and the highest level, social satisfaction, rests on this.'
				},
				signs: {
					zh: ['道德', '法律', '社会责任', '社会满意'],
					en: ['moral', 'law', 'social responsibility', 'ethic', 'social satisfaction']
				}
			},
			{
				marks: 2,
				text: {
					zh: '个体满意与总体满意冲突时以总体为先，不能为一人损害多数客户。',
					en: 'Where individual and overall satisfaction conflict, the overall comes first: many must not suffer for one.'
				},
				signs: {
					zh: ['总体', '整体', '多数客户', '全体'],
					en: [
						'overall',
						'as a whole',
						'majority',
						'collective',
						'all customers',
						'other customers',
						'interest of all'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '满意是相对的，没有绝对满意：期望会随经历和比较而升高，只能不断接近。',
					en: 'Satisfaction is relative and never absolute: expectations rise with experience and comparison, so it can only be approached.'
				},
				signs: {
					zh: ['相对', '绝对', '不断接近', '期望会'],
					en: ['relative', 'absolute', 'expectations rise', 'approached', 'never complete']
				}
			},
			{
				marks: 1,
				text: {
					zh: '客户之间有个体差异，应因人而异，而不是用一种办法讨好所有人。',
					en: 'Customers differ, so service should be differentiated instead of pleasing all in one way.'
				},
				signs: {
					zh: ['个体差异', '因人而异', '差异', '个性化', '要求不同', '需求不同', '各不相同', '区别对待'],
					en: ['differ', 'individual differences', 'personalis', 'tailor']
				}
			}
		],
		explanation: {
			zh: '评论题要先承认合理的一面，再指出越界、冲突、相对、差异四个限制。能进一步说到成本——无限制的满足也会亏损——更好，但不在五项特征之内。',
			en: 'In a discussion first grant what is right, then name the four limits: bounds, conflicts, relativity, differences. Adding cost (unlimited indulgence loses money) is welcome but not among the five features.'
		}
	},
	{
		id: 'ch03-essay-006',
		type: 'essay',
		chapter: 3,
		concepts: ['service-satisfaction', 'product-satisfaction', 'csi-measures'],
		difficulty: 1,
		stem: {
			zh: '课程把产品看作满意营销的前提，把服务看作它的保证。分别说明企业在这两方面要做哪些工作。',
			en: 'The course calls the product the premise of satisfaction marketing and service its guarantee. Describe what a company has to do on each side.'
		},
		points: [
			{
				marks: 1,
				text: {
					zh: '了解客户现在与将来的需求，这是一切的起点。',
					en: 'Understand what customers need now and later; everything starts there.'
				},
				signs: {
					zh: ['了解客户', '了解顾客', '了解需求', '客户需求', '顾客需求', '将来的需求'],
					en: ['understand what customers need', 'customers need', 'customer needs', 'understand need']
				}
			},
			{
				marks: 1,
				text: {
					zh: '适应需求：适应不同的群体，适应变化，利用客户之间的相互作用。',
					en: 'Adapt to needs: to groups, to change, and by using the interaction among customers.'
				},
				signs: {
					zh: ['群体', '相互作用', '适应变化', '需求的变化', '人群', '细分', '变化'],
					en: ['groups', 'segments', 'interaction', 'adapt to change', 'changing needs']
				}
			},
			{
				marks: 2,
				text: {
					zh: '提供满意的产品：功能满足物理、生理、心理需求，品位包括价格、艺术和文化。',
					en: 'Offer a satisfying product: function for physical, physiological and psychological needs, taste in price, art and culture.'
				},
				signs: {
					zh: ['物理', '生理', '心理', '品位'],
					en: ['physical', 'physiological', 'psychological', 'taste']
				}
			},
			{
				marks: 1,
				text: {
					zh: '认识到服务是产品功能的延伸，能创造附加价值，并训练员工的服务意识。',
					en: 'See service as an extension of the product that adds value, and train staff in service awareness.'
				},
				signs: {
					zh: ['延伸', '延长', '附加价值', '服务意识'],
					en: ['extension', 'adds value', 'added value', 'service awareness']
				}
			},
			{
				marks: 2,
				text: {
					zh: '建立伴随性与独立性两类服务指标，据此考查外部客户、内部客户和员工的意见。',
					en: 'Set up accompanying and independent indicators, and by them review external customers, internal customers and staff opinion.'
				},
				signs: {
					zh: ['伴随性', '独立性', '服务指标', '内部客户', '考查'],
					en: ['accompanying', 'independent', 'indicator', 'internal customer']
				}
			},
			{
				marks: 1,
				text: {
					zh: '对使客户满意的行为加以强化：赞许、奖赏、参与、晋升。',
					en: 'Reinforce what satisfied customers: praise, reward, participation, promotion.'
				},
				signs: {
					zh: ['强化', '赞许', '奖赏', '奖励', '晋升', '职务提升'],
					en: ['reinforc', 'praise', 'reward', 'promotion', 'participation']
				}
			}
		],
		explanation: {
			zh: '前提与保证的关系是：产品不行，服务只能补救；产品相近时，服务决定满意。两方面都要从了解需求开始，到考查与改进结束。',
			en: 'How premise and guarantee relate: where the product fails, service can only repair; where products are alike, service decides. Both sides begin with understanding needs and end with review and improvement.'
		}
	}
] satisfies readonly EssayQuestion[];
