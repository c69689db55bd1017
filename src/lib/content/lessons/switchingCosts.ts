import type { LessonText } from './lesson';

/** Page “Switching costs”. */
export const SWITCHING_COSTS: LessonText = {
	id: 'switching-costs',
	intro: {
		zh: '换一家供应商，付出的不只是钱：要担心、要比较、要搬、要学，还要与熟人和牌子告别。这些代价加起来叫[[switching-costs|转换成本]]，它能留住客户，却不一定留住心。本页先把三类墙分开垒，再看一位客户怎样掂量，最后让墙倒下。',
		en: 'Changing supplier costs more than money: one worries, compares, moves, learns, and parts from people and a brand. Together these are [[switching-costs|switching costs]]. They keep customers, though not always their hearts. Here you raise the three types of wall one by one, watch a customer weigh them up, and then let the walls fall.'
	},
	predictions: [
		{
			id: 'holds',
			kind: 'choice',
			question: {
				zh: '竞争激烈，一位客户不满意（满意指数 50）。三类转换成本每次只垒一类，垒得一样高，哪一类最可能让他一年后还在？',
				en: 'Rivals are many and a customer is unhappy (satisfaction 50). Of the three types of switching cost one is raised at a time, all to the same height. Behind which is he most likely to be there after a year?'
			},
			options: [
				{ id: 'procedural', text: { zh: '程序型：麻烦', en: 'Procedural: bother' } },
				{ id: 'financial', text: { zh: '财务型：罚金与积分', en: 'Financial: penalties and points' } },
				{ id: 'relational', text: { zh: '关系型：人情与认同', en: 'Relational: people and brand' } }
			],
			comment: {
				zh: '先想到的往往是钱。关系型留人最多，程序型紧随其后，罚金与积分远远落在后面。',
				en: 'Money comes to mind first. Relational costs hold best, procedural ones come close, penalties and points are far behind.'
			}
		},
		{
			id: 'link',
			kind: 'choice',
			question: {
				zh: '墙多半使“满意不满意”变得不那么要紧。有没有一类墙反过来，使满意与否更能决定去留？',
				en: 'Most walls make it matter less whether a customer is satisfied. Is there a type that does the opposite and makes satisfaction decide more?'
			},
			options: [
				{ id: 'procedural', text: { zh: '有：程序型', en: 'Yes: procedural' } },
				{ id: 'financial', text: { zh: '有：财务型', en: 'Yes: financial' } },
				{ id: 'relational', text: { zh: '有：关系型', en: 'Yes: relational' } },
				{ id: 'none', text: { zh: '没有：三类都使它减弱', en: 'No: all three weaken it' } }
			],
			comment: {
				zh: '财务型与另外两类方向相反。这是元分析的发现，也最容易记反。',
				en: 'Financial costs go the other way from the other two. That is a finding of the meta-analysis, and easily remembered the wrong way round.'
			}
		},
		{
			id: 'fall',
			kind: 'number',
			question: {
				zh: '一家服务平平的零售商用手续与违约金垒起高墙，三年后新规使墙一夜倒下。倒后半年走掉的客户，是倒前半年的几倍？',
				en: 'A retailer with middling service has walled its customers in by paperwork and penalties. After three years a rule pulls the walls down overnight. How many times as many customers leave in the next half year as in the last?'
			},
			label: { zh: '走掉的客户', en: 'Customers who leave' },
			unit: 'times',
			min: 0,
			max: 10,
			step: 0.5,
			start: 1,
			comment: {
				zh: '约 {outcome}。墙没有消除不满，只是把离开攒了起来，一并兑现。',
				en: 'About {outcome}. The walls did not remove discontent; they saved up departures that are now paid out at once.'
			}
		}
	],
	move: [
		{
			zh: '三类墙一次只垒一类，垒到 60，看线是整个抬高，还是只抬一头。',
			en: 'Raise one type at a time to 60. Does the whole line rise, or one end of it?'
		},
		{
			zh: '再把三类一起垒高：满意的人与不满的人，留下的机会还差多少？',
			en: 'Then raise all three: how far apart are happy and unhappy customers now?'
		}
	],
	see: [
		{
			zh: '线越平，满意越不起作用：高保持率不再说明客户满意。',
			en: 'The flatter the line, the less satisfaction does: high retention no longer shows that customers are satisfied.'
		},
		{
			zh: '看“离开与留下之比”那个数：程序型与关系型使它变小，财务型使它变大。',
			en: 'Watch the odds of leaving, unhappy against happy: procedural and relational walls shrink the figure, financial ones raise it.'
		}
	],
	why: [
		{
			title: { zh: '八种成本，看付出的是什么', en: 'Eight facets, sorted by what is given up' },
			text: {
				zh: '[[switching-cost-types|程序型]]四种：危机（怕吃亏）、评估（比较的功夫）、学习、组织调整，付出的是时间与精力；财务型两种：利益损失、金钱损失，付出的是算得出的钱；关系型两种：关系损失、品牌损失，失去的是感情与认同。最容易放错的是危机成本：它说的是没有把握，不是一笔已知的钱。',
				en: 'Four are [[switching-cost-types|procedural]]: economic risk (fear of faring worse), evaluation (the work of comparing), learning, set-up; what is given is time and effort. Two are financial: benefit loss and monetary loss, money that can be counted. Two are relational: ties with people and with the brand. Most often misplaced is economic risk: it is uncertainty, not a known sum.'
			},
			source: {
				zh: 'Burnham、Frels 与 Mahajan（2003）；课程列出的八种与之相同。',
				en: 'Burnham, Frels & Mahajan (2003); the course lists the same eight.'
			}
		},
		{
			title: { zh: '同样是墙，作用不同', en: 'Walls, but not of one kind' },
			text: {
				zh: '程序型与关系型使不满者也难走，于是满意与去留的联系变弱；财务型则使它变强。论自身留人的力量，关系型最大。所以看到“转换成本高”，先问是哪一类。',
				en: 'Behind procedural and relational walls even the unhappy hardly go, so the link from satisfaction to staying weakens; financial ones strengthen it. In sheer power to hold, relational costs are first. Told that switching costs are high, ask first of which type.'
			},
			source: {
				zh: 'Blut 等（2015），汇总逾 13 万名受访者的元分析：方向与次序取自该文；下表数值由本模型算出。',
				en: 'Blut et al. (2015), a meta-analysis of over 130,000 respondents: signs and order are theirs, the figures below are this model’s.'
			}
		},
		{
			title: { zh: '客户掂量的是净值', en: 'What a customer weighs is the net' },
			text: {
				zh: '只要对手每年的好处折现后压不过一次付清的代价，他就不走，满意与否倒在其次。打算用得越久，同一道墙显得越低。对手舍得花钱，可以代付违约金、代办迁移；只有人情与认同，钱买不走。',
				en: 'While the rival’s yearly advantage, discounted, does not outweigh costs paid at once, he stays, satisfied or not. The longer he means to use it, the lower the same wall looks. A rival with money can pay the penalty and do the moving; ties with people and brand cannot be bought off.'
			},
			source: {
				zh: '现值比较是个人转换决策的基本写法，见 Farrell 与 Klemperer（2007）；金额是本页的例子。',
				en: 'Comparing present values is the textbook form of the individual decision, see Farrell & Klemperer (2007); the amounts are this page’s example.'
			}
		},
		{
			title: { zh: '墙攒下不满，也攒下流失', en: 'Walls save up discontent, and departures' },
			text: {
				zh: '墙在时，不满者留下拉低平均满意，却看不到流失；墙一倒，最不满、关系最浅的先走。这就是[[lock-in-ethics|锁定]]的代价：它把坏消息推迟了，没有取消。只有纽带和交付的质量，是规定拆不掉的。',
				en: 'While the walls stand the unhappy stay, lowering mean satisfaction, and no churn is seen; when they fall, the least satisfied with the weakest ties go first. That is the price of [[lock-in-ethics|lock-in]]: bad news put off, not cancelled. Ties and the quality delivered are what no rule can pull down.'
			},
			source: {
				zh: '“人质”之说见 Jones 与 Sasser（1995）；过程由本页的模拟得出，参数是我们的设定。',
				en: '“Hostages” are Jones & Sasser’s (1995); the course of events comes from the simulation here, with parameters of our choice.'
			}
		}
	],
	disagree: [
		{
			title: { zh: '提高转换成本，是通往忠诚的路吗？', en: 'Do switching costs lead to loyalty?' },
			positions: [
				{
					who: { zh: '复习提要', en: 'The revision notes' },
					says: {
						zh: '把提高转换成本列为提高[[loyalty-paths|客户忠诚]]的途径之一，八种成本都算在内。',
						en: 'They list raising switching costs among the [[loyalty-paths|paths to loyalty]], all eight facets included.'
					}
				},
				{
					who: { zh: '同一提要的忠诚定义', en: 'The same notes, defining loyalty' },
					says: {
						zh: '忠诚是依恋与满意的情感；因为走不了而留下，在分类里属于低依恋的[[loyalty-types|垄断或惰性忠诚]]。',
						en: 'Loyalty is attachment and satisfaction; who stays because he cannot go counts as [[loyalty-types|monopoly or inertia loyalty]], low in attachment.'
					}
				}
			],
			verdict: {
				zh: '按行为，是；按情感，要看哪一类：关系型来自信任与认同，本身就是依恋，程序型与财务型只是障碍。答题时列出八种，再写明哪些养成忠诚、哪些只造成锁定。',
				en: 'By behaviour yes; by feeling it depends on the type: relational costs come of trust and identity and are attachment themselves, procedural and financial ones are mere barriers. In an answer list the eight, then say which breed loyalty and which only lock in.'
			}
		},
		{
			title: { zh: '转换成本该怎样分类？', en: 'How should switching costs be sorted?' },
			positions: [
				{
					who: { zh: 'Burnham 等（2003）', en: 'Burnham et al. (2003)' },
					says: {
						zh: '八种、三类，按付出的是什么来分；危机成本归程序型。',
						en: 'Eight facets, three types, by what is given up; economic risk is procedural.'
					}
				},
				{
					who: {
						zh: 'Jones、Mothersbaugh 与 Beatty（2002）',
						en: 'Jones, Mothersbaugh & Beatty (2002)'
					},
					says: {
						zh: '六种、三组：失去的表现与不确定合为连续成本，换前搜寻、换后适应与建立合为学习成本，另有沉没成本；没有单列关系一类。',
						en: 'Six, in three groups: lost performance and uncertainty make continuity costs, searching before, adapting after and setting up make learning costs, and there are sunk costs; no relational type of its own.'
					}
				}
			],
			verdict: {
				zh: '课程用的是前一种，考试照它作答。后一种提醒我们：同一件事可以按“何时付出”来看，分类是工具，不是事实。',
				en: 'The course uses the first; answer by it. The second reminds us that the same things can be seen by when they are paid: a classification is a tool, not a fact.'
			}
		},
		{
			title: { zh: '签长约，能把流失降下来吗？', en: 'Do long contracts lower churn?' },
			positions: [
				{
					who: { zh: '看数字的人', en: 'Who reads the figures' },
					says: {
						zh: '一份公开的电信数据里，按月付费者流失 42.7%，一年约 11.3%，两年约 2.8%：墙越高，走得越少。',
						en: 'In a public telecom data set churn is 42.7 % by the month, 11.3 % on one-year and 2.8 % on two-year contracts: the higher the wall, the fewer leave.'
					}
				},
				{
					who: { zh: '追问来历的人', en: 'Who asks where they come from' },
					says: {
						zh: '签两年的人是自己选的：本来就满意、打算长住的人才肯签。差别里有多少是合约之功，这份数据答不出来。',
						en: 'Two-year customers chose to be: those satisfied and settled sign. How much of the difference is the contract’s doing these data cannot tell.'
					}
				}
			],
			verdict: {
				zh: '两者都有份。要分开，须让合约随机分配，或在同样满意的人之间比较；写论述题时要点出“自我选择”。',
				en: 'Both have a part. To tell them apart contracts must be given at random, or people of like satisfaction compared; in an essay name self-selection.'
			}
		}
	],
	check: [
		'ch05-fill-006',
		'ch05-single-008',
		'ch05-single-009',
		'ch05-multiple-003',
		'ch05-multiple-005',
		'ch05-single-015'
	],
	next: [
		{
			to: { lesson: 'keeping-customers' },
			text: {
				zh: '纽带怎样结成：财务、社会、结构三个层次。',
				en: 'How ties are made: financial, social and structural.'
			}
		},
		{
			to: { lesson: 'satisfied-not-loyal' },
			text: {
				zh: '墙后面的满意曲线，和它分出的几种忠诚。',
				en: 'The satisfaction curve behind walls, and the kinds of loyalty it makes.'
			}
		},
		{
			to: { lab: 'preset=power' },
			text: {
				zh: '接手一家独占的电力公司，赶在市场放开之前换一种留人的办法。',
				en: 'Take over a power monopoly and change the way it keeps people before the market opens.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '先举手猜第三题。打开“垒起墙，再看它倒”，念出墙倒前后的年保持率；把墙拖到 0、关系拖到 60，再念一遍。两句话就够了：墙高时看不出差别，墙倒时才见分晓。',
			en: 'Have hands raised on the third guess. Open “Raise the walls, then see them fall” and read out retention before and after; drag the walls to 0, the ties to 60, and read again. Two sentences do: while walls stand no difference shows, when they fall it does.'
		},
		question: {
			zh: '想一想您没有换掉的一家银行或运营商：是哪几种成本留住了您？其中哪些您会感谢它，哪些您会生气？',
			en: 'Think of a bank or operator you have not left: which facets keep you? For which would you thank it, and which make you angry?'
		},
		misconception: {
			zh: '“转换成本就是违约金。”钱只是八种里的两种，而且是对手最容易代付的两种。',
			en: '“Switching costs are penalties.” Money is two of eight, and the two that a rival pays off most easily.'
		},
		limits: {
			zh: '曲线只让满意与墙变化，信任固定在中等；学习与利益损失按来往两年计。各类作用的方向与次序有文献依据，大小是模型的设定。倒墙的故事里对手不会还手，墙一夜归零，真实的规定往往分步生效。天平把感情也折成钱，那只是为了相加。',
			en: 'The curve moves only satisfaction and walls, with trust held at a middling level; learning and benefit loss count as after two years. Signs and order of the types are from the literature, sizes are the model’s. In the story of the fall rivals do not answer and the walls go overnight; real rules often come in steps. The balance puts feelings into money only so that they can be added.'
		}
	}
};
