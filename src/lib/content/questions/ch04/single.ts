import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		id: 'ch04-single-001',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-definition'],
		difficulty: 1,
		stem: {
			zh: '哪一位顾客最符合课程所说的客户忠诚？',
			en: 'Which customer fits best what the course calls loyalty?'
		},
		options: [
			{
				right: false,
				text: { zh: '甲每逢打折必来，平日从不光顾', en: 'A comes to every sale and never otherwise' },
				reason: {
					zh: '把频繁出现当成忠诚。只等打折的人忠于折扣。',
					en: 'Takes frequent visits for loyalty. One who waits for sales is loyal to the discount.'
				}
			},
			{
				right: false,
				text: { zh: '乙因合约未满，每月都按时缴费', en: 'B pays every month because his contract runs on' },
				reason: {
					zh: '把被合约留住当成忠诚，缺少意愿和情感。',
					en: 'Takes being held by a contract for loyalty; will and feeling are missing.'
				}
			},
			{
				right: true,
				text: { zh: '丙按原价常买，还主动介绍朋友', en: 'C buys often at full price and brings friends' },
				reason: {
					zh: '行为、情感与今后的意愿都在：常买，不等打折，自觉宣传。',
					en: 'Behaviour, feeling and intention are all there: buys often, does not wait for sales, speaks for it unasked.'
				}
			},
			{
				right: false,
				text: { zh: '丁说很喜欢，但已两年没有来过', en: 'D says he loves it and has not come for two years' },
				reason: {
					zh: '只有口头的好感，没有行为；最多是潜在的忠诚。',
					en: 'Only words of liking and no behaviour; latent loyalty at most.'
				}
			}
		],
		explanation: {
			zh: '课程列出三种表现：关系持久，花费与钱包份额上升，有感情并愿意作正面宣传。三者相互印证，单有一样都可能另有原因。',
			en: 'The course names three signs: a lasting relationship, rising spend and share of wallet, affection and readiness to speak well of the company. They confirm each other; each alone may have another cause.'
		}
	},
	{
		id: 'ch04-single-002',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-definition', 'loyalty-types'],
		difficulty: 2,
		stem: {
			zh: '老周十年来每周在同一家小店买菜，从没说过它好坏；对面开了一家略便宜的，他当天就换了。对他过去的忠诚，怎样判断最恰当？',
			en: 'For ten years Mr Zhou bought his vegetables at the same shop each week and never had a word to say about it; when a slightly cheaper one opened opposite, he changed the same day. How is his past loyalty best judged?'
		},
		options: [
			{
				right: true,
				text: { zh: '有行为上的忠诚，缺少情感上的忠诚', en: 'Behavioural loyalty without emotional loyalty' },
				reason: {
					zh: '十年重复购买是行为；一有选择就走，可见没有依恋。',
					en: 'Ten years of buying is behaviour; leaving at the first choice shows no attachment.'
				}
			},
			{
				right: false,
				text: { zh: '三方面的忠诚都有，十年便是证明', en: 'Loyalty in all three ways, as ten years prove' },
				reason: {
					zh: '以为时间长就等于忠诚。时间也可以来自没有别的店。',
					en: 'Equates duration with loyalty. Time may also come from the lack of another shop.'
				}
			},
			{
				right: false,
				text: { zh: '有情感上的忠诚，缺少行为上的忠诚', en: 'Emotional loyalty without behavioural loyalty' },
				reason: { zh: '把行为与情感弄反了。', en: 'Mixes up behaviour and feeling.' }
			},
			{
				right: false,
				text: { zh: '有意识上的忠诚，只是被低价所迷惑', en: 'Conscious loyalty, led astray by a low price' },
				reason: {
					zh: '意识忠诚是今后仍要选它的打算；当天就换，说明没有这种打算。',
					en: 'Conscious loyalty is the intention to choose it again; changing on the same day shows that there was none.'
				}
			}
		],
		explanation: {
			zh: '判断忠诚要看“有了别的选择之后”。没有竞争者时，行为看不出情感；竞争者一出现，两者立刻分开。',
			en: 'Loyalty is judged once there is another choice. Without rivals, behaviour hides whether there is feeling; with the first rival the two part.'
		}
	},
	{
		id: 'ch04-single-003',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: '课程资料里有一句：“忠诚的客户不一定来源于满意的客户。”哪个例子支持这一说法？',
			en: 'One sentence of the course texts runs: loyal customers do not necessarily come from satisfied ones. Which example supports it?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '食客十分满意，下个月带来了三位同事',
					en: 'A diner is delighted and brings three colleagues next month'
				},
				reason: {
					zh: '这是满意带来忠诚，支持的是相反的说法。',
					en: 'Here satisfaction leads to loyalty, which supports the opposite.'
				}
			},
			{
				right: false,
				text: {
					zh: '会员很满意，却因搬家不得不退了会',
					en: 'A member is satisfied but resigns because he moves away'
				},
				reason: {
					zh: '说明满意未必留下，谈的是另一句“满意的客户不一定忠诚”。',
					en: 'Shows that the satisfied need not stay, which is the other sentence: satisfied is not always loyal.'
				}
			},
			{
				right: false,
				text: {
					zh: '住客很不满意，第二天就换了一家酒店',
					en: 'A guest is annoyed and moves to another hotel next day'
				},
				reason: {
					zh: '不满而走，恰好说明不满意难有忠诚。',
					en: 'He is annoyed and leaves: this shows that loyalty is hard to have without satisfaction.'
				}
			},
			{
				right: true,
				text: {
					zh: '用户很不满意，但当地无别家，年年续用',
					en: 'A subscriber is annoyed but renews yearly for lack of others'
				},
				reason: {
					zh: '重复购买持续存在，而满意并不存在，即垄断忠诚。',
					en: 'Buying goes on without satisfaction: monopoly loyalty.'
				}
			}
		],
		explanation: {
			zh: '这句话只有把“忠诚”理解为重复购买才成立：垄断、惰性、高转换成本都能使人不满而留。若把忠诚理解为情感上的依恋，例子就不算忠诚了。',
			en: 'The sentence holds only if loyalty means buying again: monopoly, inertia and high switching costs keep the annoyed. If loyalty means attachment, the example is no loyalty at all.'
		}
	},
	{
		id: 'ch04-single-004',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-definition'],
		difficulty: 3,
		stem: {
			zh: '同一份课程复习资料既说“忠诚一定来源于客户满意”，又说“忠诚的客户不一定来源于满意的客户”。怎样解释这一分歧最站得住？',
			en: 'The same revision notes say that loyalty always comes from satisfaction, and also that loyal customers need not come from satisfied ones. Which account of the disagreement is the soundest?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '前一句指个人客户，后一句指企业客户',
					en: 'The first is about persons, the second about firms'
				},
				reason: {
					zh: '资料没有这样区分；个人客户中同样有不满而留的人。',
					en: 'The notes make no such distinction, and among persons too some stay annoyed.'
				}
			},
			{
				right: true,
				text: {
					zh: '前一句指情感的忠诚，后一句只看重复购买',
					en: 'The first means attachment, the second merely buying again'
				},
				reason: {
					zh: '两句用了宽窄不同的“忠诚”：依恋要靠满意，重复购买却可以另有原因。',
					en: 'They use “loyalty” in a narrow and a wide sense: attachment needs satisfaction, repeat buying may have other causes.'
				}
			},
			{
				right: false,
				text: {
					zh: '前一句指长期来往，后一句指头一次购买',
					en: 'The first means long relations, the second a first purchase'
				},
				reason: {
					zh: '头一次购买还谈不上忠诚；垄断下的不满而留也可以很长期。',
					en: 'A first purchase is no loyalty yet, and annoyed customers of a monopoly may stay for long.'
				}
			},
			{
				right: false,
				text: {
					zh: '前一句已为研究否定，只有后一句是正确的',
					en: 'Research has refuted the first; only the second is right'
				},
				reason: {
					zh: '研究并未否定满意的作用：Curtis 等人（2011）综合得出两者相关 0.54。',
					en: 'Research has not refuted the part of satisfaction: Curtis et al. (2011) find a correlation of .54 between the two.'
				}
			}
		],
		explanation: {
			zh: '分歧多半出在定义。答题时先说清所指的忠诚，再引资料：复习指导的例题以满意为忠诚的基础；同一份复习提要的分类又承认垄断和惰性下的忠诚没有依恋。',
			en: 'The disagreement is mostly one of definition. Say first which loyalty is meant: the exam guide’s sample question calls satisfaction the basis of loyalty, while the notes’ own list of types grants that monopoly and inertia loyalty lack attachment.'
		}
	},
	{
		id: 'ch04-single-005',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: '据 Jones 与 Sasser（1995），在充分竞争的市场上，满意的哪一步提高对忠诚的作用最大？',
			en: 'According to Jones and Sasser (1995), in a highly competitive market which step up in satisfaction adds most to loyalty?'
		},
		options: [
			{
				right: false,
				text: { zh: '由很不满意升到不满意', en: 'From very dissatisfied to dissatisfied' },
				reason: {
					zh: '以为救起最差的一群收效最大；竞争市场上，不满者仍会离开。',
					en: 'Thinks that lifting the worst pays most; in competition the dissatisfied still leave.'
				}
			},
			{
				right: false,
				text: { zh: '由不满意升到无所谓', en: 'From dissatisfied to indifferent' },
				reason: {
					zh: '无所谓的人没有留下的理由，曲线在这里仍低而平。',
					en: 'The indifferent have no reason to stay; here the curve is still low and flat.'
				}
			},
			{
				right: false,
				text: { zh: '由无所谓升到一般满意', en: 'From indifferent to merely satisfied' },
				reason: {
					zh: '把关系想成直线，以为过了及格线就稳了。',
					en: 'Imagines a straight line and safety past the pass mark.'
				}
			},
			{
				right: true,
				text: { zh: '由一般满意升到完全满意', en: 'From merely to totally satisfied' },
				reason: {
					zh: '竞争越强，曲线越向上弯，最后一段最陡。',
					en: 'The keener the competition, the more the curve bends upwards; the last stretch is steepest.'
				}
			}
		],
		explanation: {
			zh: '竞争市场上换一家几乎没有损失，只有完全满意才足以抵住诱惑；垄断市场上曲线则几乎是平的，满意高低看不出去留。',
			en: 'Where leaving costs little, only total satisfaction withstands temptation; under monopoly the curve is nearly flat and satisfaction hardly shows in who stays.'
		}
	},
	{
		id: 'ch04-single-006',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 3,
		stem: {
			zh: 'Curtis 等人（2011）综合多项研究，得出满意与忠诚的相关系数为 0.54。哪种解读正确？',
			en: 'Combining many studies, Curtis et al. (2011) find a correlation of .54 between satisfaction and loyalty. Which reading is correct?'
		},
		options: [
			{
				right: false,
				text: { zh: '满意的客户里有 54% 会成为忠诚客户', en: 'Of satisfied customers, 54 % become loyal' },
				reason: { zh: '把相关系数读成人数比例。', en: 'Reads a correlation as a share of people.' }
			},
			{
				right: true,
				text: {
					zh: '两者相关，但忠诚的差异大半另有来源',
					en: 'They go together, but most variation in loyalty lies elsewhere'
				},
				reason: {
					zh: '0.54² ≈ 0.29，约七成的差异不能由满意来解释。',
					en: '.54² ≈ .29: about seven tenths of the variation are not accounted for by satisfaction.'
				}
			},
			{
				right: false,
				text: {
					zh: '满意每提高 1 分，忠诚便提高 0.54 分',
					en: 'One more point of satisfaction adds 0.54 points of loyalty'
				},
				reason: {
					zh: '把相关系数读成回归斜率；相关没有单位。',
					en: 'Reads a correlation as a slope; it has no unit.'
				}
			},
			{
				right: false,
				text: {
					zh: '既然是正相关，满意便是忠诚的唯一原因',
					en: 'Being positive, it shows satisfaction to be the sole cause'
				},
				reason: {
					zh: '相关不等于因果，正相关也排除不了其他原因。',
					en: 'Correlation is not causation, and a positive one excludes no other cause.'
				}
			}
		],
		explanation: {
			zh: '相关系数的平方说明一个变量能解释另一个变量多大部分的差异。余下的部分来自转换成本、竞争、习惯、价格等，这也是“满意不等于忠诚”的数量证据。',
			en: 'The square of a correlation tells how much of the variation in one variable goes with the other. The rest comes from switching costs, competition, habit, price and so on: numerical evidence that satisfied is not loyal.'
		}
	},
	{
		id: 'ch04-single-007',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 1,
		stem: {
			zh: '某航空公司积分加倍时小陈就坐它，加倍期一过便改坐别家正在送礼的航班。这是哪一类忠诚？',
			en: 'While an airline doubles its points Miss Chen flies with it; once that is over she takes whichever airline is giving something away. Which type of loyalty is this?'
		},
		options: [
			{
				right: true,
				text: { zh: '激励忠诚', en: 'Incentive loyalty' },
				reason: {
					zh: '跟着奖励走，奖励一停就转向别的奖励。',
					en: 'She follows the reward and turns to another when it stops.'
				}
			},
			{
				right: false,
				text: { zh: '价格忠诚', en: 'Price loyalty' },
				reason: {
					zh: '价格忠诚看的是最低价，她看的是奖励，并不比票价。',
					en: 'Price loyalty looks for the lowest price; she looks for rewards, not fares.'
				}
			},
			{
				right: false,
				text: { zh: '惰性忠诚', en: 'Inertia loyalty' },
				reason: {
					zh: '惰性的人懒得换，她恰恰换得很勤。',
					en: 'The inert cannot be bothered to change; she changes all the time.'
				}
			},
			{
				right: false,
				text: { zh: '超值忠诚', en: 'Premium loyalty' },
				reason: {
					zh: '把常坐误作依恋；超值忠诚不会因奖励结束而走。',
					en: 'Mistakes flying often for attachment; premium loyalty does not end with a reward.'
				}
			}
		],
		explanation: {
			zh: '分辨忠诚的类型，要问“什么一拿掉，他就走”：奖励、最低价、麻烦、别无选择，还是什么都拿不走他。',
			en: 'To tell the type, ask what has to be taken away for the customer to leave: the reward, the lowest price, the bother, the lack of choice, or nothing at all.'
		}
	},
	{
		id: 'ch04-single-008',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 3,
		stem: {
			zh: '课程复习资料把激励忠诚记为低依恋、高重复购买，又说活动一停客户就转走。要使两句话相容，应怎样理解？',
			en: 'The revision notes put incentive loyalty down as low attachment with high repeat buying, and add that customers move on when the scheme ends. How can both be true?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '奖励停后习惯已成，重复购买不会下降',
					en: 'By the end a habit has formed, so repeat buying stays high'
				},
				reason: {
					zh: '与资料的后一句直接矛盾；习惯维持的是惰性忠诚。',
					en: 'Contradicts the second statement; what habit maintains is inertia loyalty.'
				}
			},
			{
				right: false,
				text: {
					zh: '低依恋是误记，爱奖励就是爱这家企业',
					en: 'The low attachment is a slip: to love the reward is to love the firm'
				},
				reason: {
					zh: '把对奖励的喜爱当成对企业的依恋。',
					en: 'Takes fondness for a reward for attachment to the company.'
				}
			},
			{
				right: true,
				text: {
					zh: '高重复购买以奖励为条件，奖励停便不再',
					en: 'Repeat buying is high only while rewarded and ends with it'
				},
				reason: {
					zh: '重复购买由奖励支撑，所以高而不稳。',
					en: 'The reward carries the repeat buying, so it is high but not stable.'
				}
			},
			{
				right: false,
				text: {
					zh: '转走的是另一群人，他们属于价格忠诚',
					en: 'Those who move on are another group with price loyalty'
				},
				reason: {
					zh: '题中说的是同一群客户；价格忠诚看最低价，而不是看奖励。',
					en: 'The notes speak of the same customers; price loyalty follows the lowest price, not rewards.'
				}
			}
		],
		explanation: {
			zh: '分类表只记某一时刻的高低，没有写明条件。激励忠诚与价格忠诚在依恋上相同，差别在于它暂时集中于一家；评价奖励计划时应看停奖之后还剩多少购买。',
			en: 'The table records high or low at one moment, not the condition. Incentive and price loyalty share the low attachment and differ in that the former is bound to one company for a while; a scheme should be judged by the buying that remains when it ends.'
		}
	},
	{
		id: 'ch04-single-009',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 1,
		stem: {
			zh: '课程的一道例题问：居民一直用供电公司的电，属于哪种忠诚？正确的是哪一项？',
			en: 'A sample question of the course asks: residents go on using the power company’s electricity; which type of loyalty is it?'
		},
		options: [
			{
				right: false,
				text: { zh: '惰性忠诚，因为改用别家太麻烦', en: 'Inertia: changing to another is too much trouble' },
				reason: {
					zh: '惰性以有别家可选为前提；这里没有别家。',
					en: 'Inertia presupposes another supplier, and here there is none.'
				}
			},
			{
				right: true,
				text: { zh: '垄断忠诚，因为当地没有第二家', en: 'Monopoly: there is no second supplier' },
				reason: {
					zh: '别无选择，重复购买高而依恋低。',
					en: 'There is no choice: high repeat buying, low attachment.'
				}
			},
			{
				right: false,
				text: { zh: '信赖忠诚，因为供电一直很可靠', en: 'Trust: the supply has always been reliable' },
				reason: {
					zh: '把可靠当成客户留下的原因；即使不可靠，他们也走不了。',
					en: 'Takes reliability for the reason they stay; they could not go even if it were poor.'
				}
			},
			{
				right: false,
				text: { zh: '亲友忠诚，因为家人也在用它', en: 'Friends and kin: their families use it too' },
				reason: {
					zh: '大家都在用，是因为只有一家，不是因为人情。',
					en: 'Everybody uses it because it is the only one, not out of personal ties.'
				}
			}
		],
		explanation: {
			zh: '例题所说的是没有竞争的市场。市场一旦放开，这样的忠诚立刻受检验：原先的续用率不能预示谁会留下。',
			en: 'The sample question is about a market without competition. When the market opens, such loyalty is put to the test at once; the old renewal rate does not foretell who stays.'
		}
	},
	{
		id: 'ch04-single-010',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-types', 'satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: '小区里唯一的超市常客盈门，多数人心里却不看好它。用 Dick 与 Basu（1994）的框架，这是哪一种？',
			en: 'The only supermarket of an estate is always full, though most of its regulars think little of it. Which case is this in the framework of Dick and Basu (1994)?'
		},
		options: [
			{
				right: false,
				text: { zh: '潜在忠诚', en: 'Latent loyalty' },
				reason: {
					zh: '潜在忠诚是态度好而买得少，这里正好相反。',
					en: 'Latent loyalty is a good attitude with little buying; here it is the reverse.'
				}
			},
			{
				right: false,
				text: { zh: '真正忠诚', en: 'True loyalty' },
				reason: {
					zh: '只看重复购买；真正忠诚还要求态度好。',
					en: 'Looks at buying alone; true loyalty also needs a good attitude.'
				}
			},
			{
				right: false,
				text: { zh: '没有忠诚', en: 'No loyalty' },
				reason: {
					zh: '只看态度；在这个框架里，没有忠诚要求两者都低。',
					en: 'Looks at attitude alone; in this framework no loyalty means that both are low.'
				}
			},
			{
				right: true,
				text: { zh: '虚假忠诚', en: 'Spurious loyalty' },
				reason: {
					zh: '态度低而重复购买高，靠的是没有别的选择。',
					en: 'A low attitude with high repeat buying, for want of choice.'
				}
			}
		],
		explanation: {
			zh: '框架以相对态度和重复购买为两轴，分出四格。它的用处在于提醒：购买记录只看得见一轴，另一轴要另外去问。',
			en: 'The framework has two axes, relative attitude and repeat patronage, and four cells. Its use: records of buying show one axis only; the other has to be asked for.'
		}
	},
	{
		id: 'ch04-single-011',
		type: 'single',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 1,
		stem: {
			zh: '“我从不比较，认定它最适合我。”按麦肯锡的细分，这是哪一类客户？',
			en: '“I never compare; it is simply the one for me.” Which segment of the McKinsey scheme is this?'
		},
		options: [
			{
				right: false,
				text: { zh: '惯性型忠诚者', en: 'Inertial loyalist' },
				reason: {
					zh: '惯性型也不比较，但那是因为嫌麻烦或没有上心，不是出于认定。',
					en: 'The inertial do not compare either, but because they are indifferent or shun the bother, not out of conviction.'
				}
			},
			{
				right: false,
				text: { zh: '分析比较型忠诚者', en: 'Deliberative loyalist' },
				reason: {
					zh: '这一类恰恰时常比较，比较之后才留下。',
					en: 'These do compare, and stay because of the result.'
				}
			},
			{
				right: true,
				text: { zh: '情感型忠诚者', en: 'Emotive loyalist' },
				reason: {
					zh: '出于喜爱与信念，很少重新考虑。',
					en: 'Out of liking and conviction he seldom reconsiders.'
				}
			},
			{
				right: false,
				text: { zh: '生活方式改变型客户', en: 'Customer with changed needs' },
				reason: {
					zh: '这一类属于消费下滑者，因需要改变而少买。',
					en: 'These spend less because their needs have changed.'
				}
			}
		],
		explanation: {
			zh: '三类忠诚者都在买，差别在多久重新考虑一次、凭什么考虑：情感型几乎不考虑，惯性型懒得考虑，分析比较型常用价格、性能等理由重新权衡。',
			en: 'All three kinds of loyalist buy; they differ in how often and on what grounds they reconsider: the emotive hardly ever; the inertial not either, since it is too much bother; the deliberative often, weighing price and performance.'
		}
	},
	{
		id: 'ch04-single-012',
		type: 'single',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 2,
		stem: {
			zh: '在麦肯锡的细分里，忠诚者与下滑者中都有“分析比较型”。两者的差别在哪里？',
			en: 'In the McKinsey scheme, deliberative customers occur among the loyal and among those who decline. What distinguishes the two?'
		},
		options: [
			{
				right: false,
				text: { zh: '前者常常比较，后者从来不作比较', en: 'The former compare often, the latter never' },
				reason: { zh: '两者都比较，名称已经说明这一点。', en: 'Both compare, as the name says.' }
			},
			{
				right: true,
				text: {
					zh: '前者比后仍选本家，后者比后转向别家',
					en: 'The former still choose us after comparing, the latter others'
				},
				reason: { zh: '过程相同，比较的结果不同。', en: 'The process is the same, its result differs.' }
			},
			{
				right: false,
				text: {
					zh: '前者需要未变，后者因成家等改了需要',
					en: 'The former’s needs are the same, the latter’s have changed'
				},
				reason: {
					zh: '需要改变的属于生活方式改变型。',
					en: 'Changed needs belong to the segment whose way of life changed.'
				}
			},
			{
				right: false,
				text: {
					zh: '前者未遇差错，后者对某次服务不满',
					en: 'The former met no fault, the latter a bad experience'
				},
				reason: {
					zh: '因一次经历不满而减少购买的是不满意型。',
					en: 'Those who buy less after a bad experience are the dissatisfied.'
				}
			}
		],
		explanation: {
			zh: '这一类人忠于比较的结果，所以最能听进实在的理由：价格、性能、条款稍有改善就可能拉回，稍有落后也会失去。',
			en: 'These customers are loyal to the outcome of the comparison, hence open to solid reasons: a better price, feature or term may bring them back, and a small lag may lose them.'
		}
	},
	{
		id: 'ch04-single-013',
		type: 'single',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 2,
		stem: {
			zh: '一对夫妻有了孩子，去酒吧的次数少了，对酒吧本身仍很满意。酒吧怎样做最对症？',
			en: 'A couple has had a child and goes to the pub less, though they like it as much as ever. What should the pub do that fits this case best?'
		},
		options: [
			{
				right: true,
				text: {
					zh: '推出适合亲子白天光顾的简餐',
					en: 'Offer light lunches suited to families with children'
				},
				reason: {
					zh: '下滑因生活方式改变，应提供合乎新需要的产品。',
					en: 'They decline because life has changed, so offer what fits the new need.'
				}
			},
			{
				right: false,
				text: { zh: '就过去的服务道歉并赠券补偿', en: 'Apologise for past service and send vouchers' },
				reason: {
					zh: '这是对不满意型的办法，他们并没有不满。',
					en: 'That is for the dissatisfied, and they are not.'
				}
			},
			{
				right: false,
				text: { zh: '把酒价降到附近酒吧的最低价', en: 'Cut prices to the lowest in the neighbourhood' },
				reason: {
					zh: '这是对分析比较型的办法，他们并没有比价。',
					en: 'That is for deliberators, and they have not been comparing.'
				}
			},
			{
				right: false,
				text: { zh: '加快投诉的处理并逐一去回访', en: 'Handle complaints faster and call each one back' },
				reason: {
					zh: '把少来当成投诉未了，原因判断错了。',
					en: 'Takes fewer visits for an unsettled complaint: the wrong cause.'
				}
			}
		],
		explanation: {
			zh: '三类下滑者表现相同，都是花得少了，原因却不同。用错药不仅无效，还会白送毛利；所以先查原因，再定对策。',
			en: 'The three declining segments look alike, they all spend less, for different reasons. The wrong cure does not work and gives margin away; find the reason first.'
		}
	},
	{
		id: 'ch04-single-014',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-judging'],
		difficulty: 1,
		stem: {
			zh: '甲每月同类消费 10 000 元，其中 2 000 元在本店；乙每月同类消费 1 000 元，其中 800 元在本店。按钱包份额，谁更忠诚？',
			en: 'A spends 10,000 yuan a month in the category, 2,000 of it with us; B spends 1,000, 800 of it with us. Who is more loyal by share of wallet?'
		},
		options: [
			{
				right: false,
				text: { zh: '甲，他在本店花的钱是乙的 2.5 倍', en: 'A: he spends 2.5 times as much here' },
				reason: {
					zh: '把消费额当成份额。金额大，可能只是因为他总支出大。',
					en: 'Takes the amount for the share. A large amount may only reflect a large budget.'
				}
			},
			{
				right: false,
				text: { zh: '甲，他还有 8 000 元可以争取过来', en: 'A: another 8,000 of his can still be won' },
				reason: {
					zh: '这说的是增长潜力，潜力大恰恰说明份额低。',
					en: 'That is potential for growth, which is large exactly because the share is small.'
				}
			},
			{
				right: true,
				text: { zh: '乙，他把 80% 的同类支出给了本店', en: 'B: he gives us 80 % of his spending' },
				reason: {
					zh: '乙 800 ÷ 1 000 = 80%，甲 2 000 ÷ 10 000 = 20%。',
					en: 'For B it is 800 ÷ 1,000 = 80 %, for A 2,000 ÷ 10,000 = 20 %.'
				}
			},
			{
				right: false,
				text: { zh: '一样，两人都是每月来的常客', en: 'Neither: both come every month' },
				reason: {
					zh: '只看是否来，没有看支出怎样分给各家。',
					en: 'Looks at visits only, not at how spending is divided among suppliers.'
				}
			}
		],
		explanation: {
			zh: '消费额说明他对本店现在值多少钱，钱包份额说明本店在他心中占多大位置。两者都要看：甲价值大而不忠诚，乙忠诚而价值小。',
			en: 'The amount tells what he is worth to us now, the share of wallet what place we have with him. Look at both: A is worth more and less loyal, B loyal and worth less.'
		}
	},
	{
		id: 'ch04-single-015',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-judging'],
		difficulty: 1,
		stem: {
			zh: '商品偶尔出了一次小瑕疵。哪种反应最能表明这位客户是忠诚的？',
			en: 'A product has had one small flaw. Which reaction shows best that the customer is loyal?'
		},
		options: [
			{
				right: false,
				text: { zh: '一言不发，下次改去别家买', en: 'Says nothing and buys elsewhere next time' },
				reason: {
					zh: '以为不投诉就是忠诚；这是沉默地离开。',
					en: 'Not complaining is not loyalty: this is leaving in silence.'
				}
			},
			{
				right: false,
				text: { zh: '要求今后一律按最低价购买', en: 'Demands the lowest price from now on' },
				reason: {
					zh: '把继续购买当成忠诚；他留下的条件是最低价。',
					en: 'He goes on buying, but on condition of the lowest price.'
				}
			},
			{
				right: false,
				text: { zh: '继续购买，因为附近无别家', en: 'Goes on buying, as there is no other shop' },
				reason: { zh: '这是别无选择，看不出态度。', en: 'He has no choice; it says nothing about attitude.' }
			},
			{
				right: true,
				text: { zh: '提出意见，之后照常来购买', en: 'Says what was wrong and goes on buying' },
				reason: {
					zh: '忠诚者对偶然的质量事故较宽容，并愿意帮企业改进。',
					en: 'The loyal forgive an occasional lapse and help the company to improve.'
				}
			}
		],
		explanation: {
			zh: '课程除了看购买，还看对质量、价格和竞争者的态度。宽容与建议说明客户把关系看得比一次得失更重；但宽容有限度，反复出错会把它耗尽。',
			en: 'Besides buying, the course looks at the attitude to quality, price and rivals. Forgiving and advising show that the relationship counts more than one incident; repeated faults use that goodwill up.'
		}
	},
	{
		id: 'ch04-single-016',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 2,
		stem: {
			zh: '某公司年流失率为 10%，想照 Reichheld 与 Sasser（1990）的说法“减少 5 个百分点的流失”。假定流失率各年不变，这意味着什么？',
			en: 'A company loses 10 % of its customers a year and wants the “five points fewer defections” of Reichheld and Sasser (1990). With a constant rate over the years, what does this amount to?'
		},
		options: [
			{
				right: false,
				text: { zh: '流失率降到 9.5%，是一项小改进', en: 'The rate falls to 9.5 %, a small improvement' },
				reason: {
					zh: '把“5 个百分点”当成“原来的 5%”。',
					en: 'Takes five points for five per cent of the rate.'
				}
			},
			{
				right: true,
				text: { zh: '流失减少一半，平均来往年限加倍', en: 'Losses are halved, the mean lifetime doubles' },
				reason: {
					zh: '10% 降到 5%；平均年限 1 ÷ 流失率，由 10 年变 20 年。',
					en: 'From 10 to 5 %; the mean lifetime is 1 ÷ rate, from 10 to 20 years.'
				}
			},
			{
				right: false,
				text: { zh: '客户总数每年会因此净增 5%', en: 'The customer base will grow by 5 % a year' },
				reason: {
					zh: '少流失不等于净增长，还要看新客户有多少。',
					en: 'Losing fewer is not growing; that depends on new customers too.'
				}
			},
			{
				right: false,
				text: { zh: '保持率升到 94.5%，即 90% 的 1.05 倍', en: 'Retention rises to 94.5 %, 1.05 times 90 %' },
				reason: {
					zh: '把百分点加到了保持率的比例上；应当是 90% 加 5 个百分点，得 95%。',
					en: 'Applies five per cent to the retention rate; 90 % plus five points is 95 %.'
				}
			}
		],
		explanation: {
			zh: '作者报告减少 5 个百分点的流失使利润大增，如银行网点 85%、汽车服务 30%。别忘了：若流失率是 10%，5 个百分点就是一半，要做到并不便宜；Sharp 还指出，这些数字是推算出来的，不是观察结果。',
			en: 'The authors report large gains in profit for five points: 85 % for a bank branch, 30 % in auto service. Remember that five points of a 10 % rate are half of it and cost much to achieve; and, as Sharp points out, the figures are a thought experiment.'
		}
	},
	{
		id: 'ch04-single-017',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 3,
		stem: {
			zh: '经理说：“争取新客户的成本是留住老客户的 5 倍，所以预算应全部转到维系上。”最切中要害的反驳是哪一个？',
			en: '“Winning a customer costs five times as much as keeping one, so the whole budget should go to retention,” says a manager. Which objection hits the point?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '倍数应为 6～8 倍，因此更应全部转过去',
					en: 'The multiple is six to eight, so all the more reason to shift'
				},
				reason: {
					zh: '只换了倍数，推理的错误原样保留。',
					en: 'Changes the multiple and keeps the faulty reasoning.'
				}
			},
			{
				right: false,
				text: {
					zh: '新客户终究比老客户更有价值，不该放弃',
					en: 'New customers are worth more after all and must not be given up'
				},
				reason: {
					zh: '没有根据的反向断言；课程的立场恰是老客户通常更赚钱。',
					en: 'An unfounded claim the other way; according to the course, old customers usually earn more.'
				}
			},
			{
				right: true,
				text: {
					zh: '该比两边再投一元的成效，而非平均成本',
					en: 'Compare what the next yuan does on each side, not average costs'
				},
				reason: {
					zh: '分配预算要看边际：维系投得越多，再投一元能留住的人越少。',
					en: 'Budgets are set at the margin: the more goes into retention, the fewer the next yuan keeps.'
				}
			},
			{
				right: false,
				text: {
					zh: '维系不花钱就能做到，根本不需要预算',
					en: 'Retention comes free and needs no budget at all'
				},
				reason: {
					zh: '课程指出，企业对忠诚客户的支出也会增加。',
					en: 'The course notes that spending on loyal customers rises too.'
				}
			}
		],
		explanation: {
			zh: 'Blattberg 与 Deighton（1996）的模型里，获客和维系都有递减的成效，最优点是两边的边际效果相等。平均成本之比再大，也可能已经在维系上投得太多。',
			en: 'In the model of Blattberg and Deighton (1996) both acquisition and retention have diminishing returns, and the best split equalises them at the margin. However large the ratio of averages, too much may already go into retention.'
		}
	},
	{
		id: 'ch04-single-018',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-paths'],
		difficulty: 1,
		stem: {
			zh: '“细分市场、研究偏好、准确定位、寻找伙伴”，这组做法属于提高忠诚的哪一条途径？',
			en: '“Segment the market, study preferences, position precisely, look for partners.” Which path to loyalty do these belong to?'
		},
		options: [
			{
				right: false,
				text: { zh: '提高满意度', en: 'Raising satisfaction' },
				reason: {
					zh: '满意是对已有客户做得更好，这组做法先决定做谁的生意。',
					en: 'Satisfaction is doing better for those one has; these decide with whom to do business.'
				}
			},
			{
				right: false,
				text: { zh: '忠诚阶梯计划', en: 'The loyalty ladder' },
				reason: {
					zh: '阶梯计划指会员、积分、沟通等，是对选定客户的经营。',
					en: 'The ladder is membership, points, communication: how chosen customers are treated.'
				}
			},
			{
				right: false,
				text: { zh: '提高转换成本', en: 'Raising switching costs' },
				reason: {
					zh: '转换成本是增加离开的代价，与选人无关。',
					en: 'That raises the price of leaving and does not concern whom to choose.'
				}
			},
			{
				right: true,
				text: { zh: '选择客户', en: 'Choosing customers' },
				reason: {
					zh: '先找到本来就容易与企业合得来的人。',
					en: 'It starts by finding those who suit the company anyway.'
				}
			}
		],
		explanation: {
			zh: '有的客户对谁都难忠诚，有的天生与企业相投。选对人，后面的满意、阶梯、转换成本和爱心才有着力之处。',
			en: 'Some customers are hard to make loyal to anyone, others suit a company from the start. With the right ones, satisfaction, ladder, switching costs and care have something to work on.'
		}
	},
	{
		id: 'ch04-single-019',
		type: 'single',
		chapter: 4,
		concepts: ['brand-loyalty'],
		difficulty: 2,
		stem: {
			zh: '常买的牌子缺货了。处在品牌偏好阶段的客户最可能怎样做？',
			en: 'The usual brand is out of stock. What will a customer at the stage of brand preference most likely do?'
		},
		options: [
			{
				right: true,
				text: { zh: '等几天，或多走一段路去买到它', en: 'Wait some days, or walk further to get it' },
				reason: {
					zh: '偏好使他愿意为这个牌子付出时间和不便。',
					en: 'Preference makes him accept delay and trouble for this brand.'
				}
			},
			{
				right: false,
				text: { zh: '拿起旁边同类同价的另一个牌子', en: 'Take the brand next to it at the same price' },
				reason: {
					zh: '这是品牌接受：不排斥它，但别的也行。',
					en: 'That is acceptance: he does not mind it, but others will do.'
				}
			},
			{
				right: false,
				text: { zh: '把几个牌子的成分逐项比较再定', en: 'Compare the contents of several brands first' },
				reason: {
					zh: '仍在理性权衡，还没有形成对一个牌子的执着。',
					en: 'He still weighs reasons and has no persistent tie to one brand.'
				}
			},
			{
				right: false,
				text: { zh: '改买正在促销的任何一个牌子', en: 'Buy whatever brand is on offer' },
				reason: { zh: '忠于促销，不忠于品牌。', en: 'Loyal to the offer, not to the brand.' }
			}
		],
		explanation: {
			zh: '接受、认同、偏好三个阶段的差别，在有代价时才看得清：愿意为它等、为它多走路，才是偏好。',
			en: 'Acceptance, identification and preference part when there is a cost: only preference waits for the brand or walks for it.'
		}
	},
	{
		id: 'ch04-single-020',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-causes-of-low'],
		difficulty: 2,
		stem: {
			zh: '手机上点两下就能比价，换一家也不用出门。这对应课程所列忠诚度低的哪一个原因？',
			en: 'Two taps on a phone compare prices, and one can change supplier without leaving home. Which of the course’s causes of low loyalty is this?'
		},
		options: [
			{
				right: false,
				text: { zh: '行业的垄断结束', en: 'The end of monopolies' },
				reason: {
					zh: '那说的是有没有别家可选；这里说的是选起来有多省事。',
					en: 'That is about whether others exist; this is about how easily one gets to them.'
				}
			},
			{
				right: true,
				text: { zh: '购买变得很便利', en: 'The ease of buying' },
				reason: {
					zh: '比较与转换省时省力，评估成本随之下降。',
					en: 'Comparing and changing take little time or effort, so evaluation costs fall.'
				}
			},
			{
				right: false,
				text: { zh: '客户期望在升高', en: 'Rising expectations' },
				reason: {
					zh: '期望改变的是评价的尺度，与换起来是否方便是两回事。',
					en: 'Expectations change the yardstick, not how easy it is to change.'
				}
			},
			{
				right: false,
				text: { zh: '全球化带来对手', en: 'Rivals through globalisation' },
				reason: {
					zh: '对手多少与比较是否方便不同；本国几家之间也能一键比价。',
					en: 'The number of rivals differs from the ease of comparing, which also holds among a few domestic ones.'
				}
			}
		],
		explanation: {
			zh: '课程列出四个原因：客户更聪明而期望升高，购买便利，全球化，垄断终结。便利降低的正是惰性忠诚所依靠的麻烦，所以惰性客户首先松动。',
			en: 'The course names four causes: smarter customers with higher expectations, ease of buying, globalisation, the end of monopolies. Ease removes the very bother on which inertia loyalty rests, so the inert are the first to move.'
		}
	}
] satisfies readonly SingleQuestion[];
