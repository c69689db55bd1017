import type { LessonText } from './lesson';

/** Page “Brand loyalty and the paths to it”. */
export const BRAND_LOYALTY: LessonText = {
	id: 'brand-loyalty',
	intro: {
		zh: '心上的忠诚是一步步长成的：先不排斥，再觉得像自己，最后非它不可。企业想让客户忠诚，有五条路可走；它们推动的东西并不一样，有的一停就退，有的停了还在。',
		en: 'Loyalty of the heart grows step by step: first one does not mind the brand, then it seems like oneself, at last nothing else will do. Five paths lead a company to loyal customers; they move different things, and some vanish when they are given up while others last.'
	},
	predictions: [
		{
			id: 'months',
			kind: 'number',
			question: {
				zh: '一家各方面中等的网店，一位新客户，体验一直平平稳稳。在本模型里，他要几个月才会偏好这个品牌？',
				en: 'An online shop that is average in every respect and a newcomer whose experience is steady. After how many months does he, in this model, prefer the brand?'
			},
			label: { zh: '走到偏好要几个月', en: 'Months until preference' },
			unit: 'count',
			min: 0,
			max: 60,
			step: 1,
			start: 12,
			comment: {
				zh: '第 {outcome} 个月，三年多。接受来得快，认同要近两年，偏好最慢：信任与满意每月只积一点。',
				en: 'In month {outcome}: more than three years. Acceptance comes fast, identification takes nearly two years, preference longest: trust and satisfaction add only a little each month.'
			}
		},
		{
			id: 'promise',
			kind: 'choice',
			question: {
				zh: '交付不变，广告把承诺喊到最满。客户走到偏好会怎样？',
				en: 'Delivery stays the same while advertising promises all there is. What becomes of the way to preference?'
			},
			options: [
				{ id: 'sooner', text: { zh: '更快：品牌更响亮', en: 'Sooner: the brand is louder' } },
				{
					id: 'same',
					text: { zh: '一样快：承诺与忠诚无关', en: 'The same: a promise has nothing to do with it' }
				},
				{ id: 'later', text: { zh: '更慢，甚至走不到', en: 'Later, if he gets there at all' } }
			],
			comment: {
				zh: '承诺抬高期望，压低满意；落空的承诺又伤信任。品牌忠诚由这两样长成，于是停在认同。',
				en: 'A promise raises expectation and so lowers satisfaction; broken, it costs trust. Brand loyalty grows from these two, and so stops at identification.'
			}
		},
		{
			id: 'path',
			kind: 'choice',
			question: {
				zh: '五条路各坚持三年。哪一条把年保持率抬得最高？',
				en: 'Each of five paths is kept up for three years. Which raises annual retention most?'
			},
			options: [
				{ id: 'satisfaction', text: { zh: '提高满意', en: 'Raising satisfaction' } },
				{ id: 'choosing', text: { zh: '选择客户', en: 'Choosing customers' } },
				{ id: 'ladder', text: { zh: '忠诚阶梯', en: 'The loyalty ladder' } },
				{ id: 'switching', text: { zh: '提高转换成本', en: 'Raising switching costs' } },
				{ id: 'care', text: { zh: '以爱心相待', en: 'Care' } }
			],
			comment: {
				zh: '只看留下多少人，垒墙最管用；再看信任、偏好，墙几乎什么也没推动，拆墙一年后保持率也退了回去。',
				en: 'By heads alone a wall works best; look at trust and preference and it has moved next to nothing, and a year after the wall is down retention is back.'
			}
		}
	],
	move: [
		{
			zh: '把产品质量推到 85，看偏好提前几个月；复原，再把承诺推到 100。',
			en: 'Push product quality to 85 and see by how many months preference comes sooner; reset, then push the promise to 100.'
		},
		{
			zh: '复原，让质量在第 36 个月跌到 40，那时离偏好只差几个月：他还走得到吗，又能待多久？',
			en: 'Reset, and let quality fall to 40 in month 36, a few months short of preference: does he still get there, and for how long?'
		},
		{
			zh: '先把质量推到 85 再遇同样的危机，比较处在偏好的月数。',
			en: 'Now let the same crisis come with quality at 85 and compare the months of preference.'
		}
	],
	see: [
		{
			zh: '线先陡后平：每一步比前一步慢，因为离满意与信任的水平越近，每月补上的越少。',
			en: 'The line is steep at first, then flat: each stage takes longer than the last, for the nearer to the level of satisfaction and trust, the less a month adds.'
		},
		{
			zh: '基础厚的品牌遇上危机，退出偏好更晚，但不是不退。',
			en: 'A brand with more to build on falls out of preference later in a crisis; but fall it does.'
		}
	],
	why: [
		{
			title: { zh: '三个阶段，三种“愿意”', en: 'Three stages, three kinds of “willing”' },
			text: {
				zh: '[[brand-loyalty|品牌忠诚]]由接受走到认同，再走到偏好：先愿意用，再愿意说“它像我”，最后愿意为它付出代价。只看重复购买分不清三者，要看有代价时他怎么做。',
				en: '[[brand-loyalty|Brand loyalty]] goes from acceptance through identification to preference: willing to use it, then to say “it is like me”, at last to pay a cost for it. Repeat purchase alone cannot tell them apart; look what he does when there is a cost.'
			},
			source: {
				zh: '三个阶段见课程复习提要；阶段的分界（20、42、60）与速度（每月 5%）是本模型的设定',
				en: 'The stages are in the course’s revision notes; where they begin (20, 42, 60) and the speed (5 % a month) are our model’s choice'
			}
		},
		{
			title: { zh: '信任加好感，才有品牌忠诚', en: 'Trust and liking make brand loyalty' },
			text: {
				zh: '本模型让品牌忠诚慢慢靠向信任与满意的平均。信任来自许下并兑现的承诺，所以喊得响而做不到，两头都失：[[expectation|期望]]高了，信任低了。',
				en: 'In this model brand loyalty slowly follows the mean of trust and satisfaction. Trust comes of promises made and kept; to shout and not deliver loses on both sides: [[expectation|expectation]] up, trust down.'
			},
			source: {
				zh: 'Chaudhuri 与 Holbrook（2001）：品牌信任与情感共同形成忠诚；Grönroos（1994）论承诺；各占一半是本模型的设定',
				en: 'Chaudhuri & Holbrook (2001): brand trust and affect together form loyalty; Grönroos (1994) on promises; half and half is our model’s choice'
			}
		},
		{
			title: { zh: '五条路推的是不同的东西', en: 'The five paths push different things' },
			text: {
				zh: '提高满意推心；[[switching-costs|转换成本]]推脚；阶梯推的是奖励期间的脚，其中的增值服务也添一些信任；选对客户改变的是来的人，不是人的心；爱心推信任。看[[loyalty-paths|途径]]先问：我要动的是哪一样？',
				en: 'Satisfaction moves hearts; [[switching-costs|switching costs]] move feet; the ladder moves feet while there are rewards, its added services some trust too; choosing changes who comes, not what they feel; care moves trust. With a [[loyalty-paths|path]] ask first: what do I want to move?'
			},
			source: {
				zh: '五条途径见课程复习提要；各推动多少由本页的模拟得出',
				en: 'The five paths are in the course’s revision notes; how much each moves comes from the simulation on this page'
			}
		},
		{
			title: { zh: '停下之后还剩什么', en: 'What is left after giving up' },
			text: {
				zh: '奖励与墙一停就退，因为它们改变的是处境；满意积下的品牌偏好退得慢，因为它已经长在人身上。所以评价[[loyalty-types|激励忠诚]]，要看停奖以后。',
				en: 'Rewards and walls vanish when they are given up, for they change the situation; preference earned by satisfaction fades slowly, for it has become part of the person. To judge [[loyalty-types|incentive loyalty]] look at what comes after the rewards.'
			},
			source: { zh: '由本页的模拟得出', en: 'From the simulation on this page' }
		}
	],
	disagree: [
		{
			title: { zh: '忠诚有几步？', en: 'How many steps has loyalty?' },
			positions: [
				{
					who: { zh: '课程', en: 'The course' },
					says: {
						zh: '三步：品牌接受、品牌认同、品牌偏好；忠诚的本质是情感上的执着。',
						en: 'Three: acceptance, identification, preference; its essence is emotional persistence.'
					}
				},
				{
					who: { zh: 'Oliver（1999）', en: 'Oliver (1999)' },
					says: {
						zh: '四步：认知、情感、意愿、行动；最后一步是克服障碍也要买。',
						en: 'Four: cognitive, affective, conative, action; the last is to buy against obstacles.'
					}
				},
				{
					who: { zh: 'Ehrenberg、Goodhardt 与 Barwise（1990）', en: 'Ehrenberg, Goodhardt & Barwise (1990)' },
					says: {
						zh: '多数人在几个品牌之间轮换，忠诚的高低主要随品牌的大小而变：小品牌买的人少，买的人也买得少。',
						en: 'Most people divide their buying among several brands, and loyalty varies mainly with the size of the brand: small brands have fewer buyers, who also buy them less often.'
					}
				}
			],
			verdict: {
				zh: '前两家说的是一个人心里的变化，第三家说的是一群人的购买记录。填空题按课程的三步答；论述题可以补一句：由购买记录看，百分之百的偏好很少见。',
				en: 'The first two speak of what goes on in one person, the third of the records of many. In a fill-in give the course’s three; in an essay add that by the records exclusive preference is rare.'
			}
		},
		{
			title: { zh: '忠诚计划管用吗？', en: 'Do loyalty programmes work?' },
			positions: [
				{
					who: { zh: 'Dowling 与 Uncles（1997）', en: 'Dowling & Uncles (1997)' },
					says: {
						zh: '很难根本改变购买的格局：对手会跟进，奖励多半给了本来就会来的人。',
						en: 'They hardly change the pattern of buying: rivals follow, and rewards go mostly to those who would have come anyway.'
					}
				},
				{
					who: { zh: 'Lewis（2004）', en: 'Lewis (2004)' },
					says: {
						zh: '一家网上零售商的数据显示，忠诚计划确实使相当一部分客户买得更多。',
						en: 'In the data of an online retailer the programme did raise yearly buying of a substantial share of customers.'
					}
				}
			],
			verdict: {
				zh: '问的是不同的事：买得多了，不等于更依恋。答题时把行为与态度分开，再说停奖之后怎样。',
				en: 'They ask different things: to buy more is not to be more attached. In an answer keep behaviour and attitude apart and say what happens when the rewards stop.'
			}
		}
	],
	check: [
		'ch04-fill-013',
		'ch04-single-019',
		'ch04-multiple-008',
		'ch04-fill-012',
		'ch04-single-018',
		'ch04-multiple-007'
	],
	next: [
		{
			to: { lesson: 'switching-costs' },
			text: { zh: '墙能留住谁，倒了以后呢。', en: 'Whom walls hold, and what follows when they fall.' }
		},
		{
			to: { lesson: 'keeping-customers' },
			text: {
				zh: '财务、社会、结构三个层次的花费与可模仿程度。',
				en: 'What financial, social and structural ties cost, and how easily they are copied.'
			}
		},
		{
			to: { lab: 'preset=retailer' },
			text: { zh: '在实验室里把几条路合起来走。', en: 'Take several paths together in the Lab.' }
		}
	],
	lecturer: {
		demonstration: {
			zh: '先让全班猜几个月走到偏好，揭晓。再把承诺一口气拖到 100，线停在认同；复原，选“质量跌到 40”，请大家数偏好只剩几个月。',
			en: 'Let the class guess the months until preference, and reveal. Then drag the promise to 100 in one go: the line stops at identification. Reset, choose “Quality falls to 40”, and count the months of preference that are left.'
		},
		question: {
			zh: '您自己对哪个品牌到了偏好？它做过什么，是在哪一步打动您的？',
			en: 'Which brand do you yourself prefer? What did it do, and at which stage did that move you?'
		},
		misconception: {
			zh: '“广告做得响，品牌忠诚就高。”响只带来知名；忠诚要靠一次次兑现。',
			en: '“Loud advertising makes brand loyalty.” Loud makes known; loyalty takes promise after promise kept.'
		},
		limits: {
			zh: '阶段的分界与速度是模型设定的，真品牌各有快慢，冲动与身份类商品可以快得多。五条路各推 30 点，并不是花同样的钱；选择客户的一条换的是客户的天性，与别的不能直接比强弱。模型里没有对手跟进。',
			en: 'Where stages begin and how fast they come is the model’s choice; real brands differ, and goods of impulse or identity may go much faster. Thirty points on each path are not the same money; choosing changes what customers are by nature and cannot be weighed directly against the rest. No rival follows suit in the model.'
		}
	}
};
