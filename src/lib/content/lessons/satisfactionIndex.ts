import type { LessonText } from './lesson';

/** Page “Five satisfaction-index models”. */
export const SATISFACTION_INDEX: LessonText = {
	id: 'satisfaction-index',
	intro: {
		zh: '满意指数不是一道打分题，而是一张因果图：满意从哪里来，又通向哪里。五张图先后出现，每改一笔，都说明人们换了一种想法来[[satisfaction-nature|理解满意]]。看懂改了什么，就看懂了管理思想怎样演变。',
		en: 'A satisfaction index is not one question with a score but a picture of causes: where satisfaction comes from and where it leads. Five pictures followed one another, and each stroke that was changed shows a new way of [[satisfaction-nature|understanding satisfaction]]. Who sees what changed sees how management thinking moved.'
	},
	predictions: [
		{
			id: 'strongest',
			kind: 'choice',
			question: {
				zh: '欧洲模型，一次手机用户调查：哪个变量好出一个标准差，满意提高得最多（直接与间接合计）？',
				en: 'The European model, a survey of mobile-phone users: which variable, better by one standard deviation, raises satisfaction most (direct and indirect together)?'
			},
			options: [
				{ id: 'image', text: { zh: '公司形象', en: 'Corporate image' } },
				{ id: 'expectation', text: { zh: '客户期望', en: 'Expectations' } },
				{ id: 'quality', text: { zh: '感知质量', en: 'Perceived quality' } },
				{ id: 'value', text: { zh: '感知价值', en: 'Perceived value' } }
			],
			comment: {
				zh: '是感知质量：直接 0.512，再经由感知价值多出约 0.11。在这次调查里，划算与否远比不上东西本身好不好。',
				en: 'It is perceived quality: 0.512 directly, and about 0.11 more through value. In this survey whether a thing is good counts far more than whether it is a bargain.'
			}
		},
		{
			id: 'through',
			kind: 'choice',
			question: {
				zh: '同一张图上，客户期望指向满意的箭头只有 0.063。期望对满意的全部作用大约是多少？',
				en: 'In the same picture the arrow from expectations to satisfaction is only 0.063. How large is the whole effect of expectations on satisfaction?'
			},
			options: [
				{ id: 'total-0.06', text: { zh: '约 0.06，就是这支箭头', en: 'About 0.06: that arrow' } },
				{ id: 'total-0.2', text: { zh: '约 0.2', en: 'About 0.2' } },
				{ id: 'total-0.4', text: { zh: '约 0.4', en: 'About 0.4' } }
			],
			comment: {
				zh: '约 0.42：大部分绕道感知质量而来，期望高的人也看得出更多的好。只看一支箭头，会把期望当作无关紧要。',
				en: 'About 0.42: most of it comes round by perceived quality, for those who expect more also see more. Looking at one arrow alone one would think expectations hardly matter.'
			}
		}
	],
	move: [
		{
			zh: '按次序换五个模型，看哪个方框新来、哪个不见了、哪个换了位置。',
			en: 'Go through the five models in order: which box is new, which has gone, which stands elsewhere?'
		},
		{
			zh: '停在欧洲模型，移动客户期望，看它怎样顺着箭头一站一站传下去。',
			en: 'Stay with the European model, move expectations, and watch it run from arrow to arrow.'
		},
		{
			zh: '再移动公司形象，然后换到新动向：形象还能推动满意吗？',
			en: 'Then move image, and change to recent research: can image still drive satisfaction?'
		}
	],
	see: [
		{
			zh: '合计 = 直接 + 间接。间接作用是沿每条路把箭头相乘，再把各条路相加。',
			en: 'Total = direct + indirect. The indirect effect multiplies the arrows along each way and adds the ways up.'
		},
		{
			zh: '瑞典模型里投诉指向忠诚：处理得好是正的，处理得不好是负的。图上只画出有这支箭头。',
			en: 'In the Swedish model complaints point to loyalty: positive where they are handled well, negative where they are not. The picture only shows that the arrow is there.'
		}
	],
	why: [
		{
			title: { zh: '瑞典：满意可以测，也有用', en: 'Sweden: it can be measured, and it matters' },
			text: {
				zh: '第一次用同一把尺子量一国的许多行业，而且量的是累积的满意。满意放在中间，前面是[[expectation|期望]]与感知的表现（就价钱而言有多好，即图上的感知价值），后面是抱怨与忠诚：不满的人要么说出来，要么离开。',
				en: 'For the first time one yardstick was held to many industries of a country, and to satisfaction accumulated over time. It stands in the middle: [[expectation|expectations]] and perceived performance (how good for the money, “perceived value” in the picture) before it, complaints and loyalty behind it. The dissatisfied speak up or leave.'
			},
			source: {
				zh: 'Fornell（1992），瑞典客户满意晴雨表；“说出来或离开”见 Hirschman（1970）。',
				en: 'Fornell (1992), the Swedish barometer; speaking up or leaving is Hirschman’s (1970).'
			}
		},
		{
			title: { zh: '美国：把质量从价值里请出来', en: 'America: quality out of value' },
			text: {
				zh: '同样的“表现好”，可能是东西好，也可能是价钱低。两者分开测，就知道满意靠什么撑着。该文还发现满意更多由质量而不是由价值推动，量身定做比不出差错更要紧。',
				en: 'The same “good performance” may be a good thing or a low price. Measured apart they show what satisfaction rests on. The study found that quality drives satisfaction more than value does, and that fitting the customer matters more than being free of faults.'
			},
			source: { zh: 'Fornell 等（1996）', en: 'Fornell et al. (1996)' }
		},
		{
			title: {
				zh: '挪威与欧洲：公司在客户心里的样子',
				en: 'Norway and Europe: the company in the customer’s mind'
			},
			text: {
				zh: '买的不只是一件东西，还有和这家公司的关系。形象因此进了模型；忠诚也不再只是重买，还包括推荐与多买，见[[loyalty-judging|忠诚的判断]]。',
				en: 'One buys not only a thing but a relationship with a company. So image came in; and loyalty is no longer just buying again but recommending and buying more, see [[loyalty-judging|judging loyalty]].'
			},
			source: {
				zh: '课程复习资料对挪威与欧洲模型的说明；欧洲模型的箭头与系数见 Tenenhaus 等（2005）。',
				en: 'The course’s revision notes on both; arrows and weights of the European model from Tenenhaus et al. (2005).'
			}
		},
		{
			title: { zh: '新动向：找动得了的杠杆', en: 'Recent research: levers that can be moved' },
			text: {
				zh: '“感知质量”太笼统，没人知道明天该改什么，于是拆成具体因素；投诉从“有没有”换成“处理得怎样”；忠诚前面加上两种承诺：情感上愿意留，和算下来不得不留，后者接近[[switching-costs|转换成本]]。',
				en: '“Perceived quality” is too broad: nobody knows what to change tomorrow, so it is split up. Complaints turn from “were there any” into “how were they handled”. Before loyalty stand two commitments: wanting to stay, and having to, the latter close to [[switching-costs|switching costs]].'
			},
			source: {
				zh: 'Johnson 等（2001）对挪威模型的修订',
				en: 'Johnson et al. (2001), the revised Norwegian model'
			}
		}
	],
	disagree: [
		{
			title: { zh: '挪威模型去掉抱怨了吗？', en: 'Did the Norwegian model drop complaints?' },
			positions: [
				{
					who: { zh: '课程复习资料', en: 'The course’s revision notes' },
					says: {
						zh: '删去了抱怨变量，因为许多国家的投诉制度已经完备；并加入客户关系作为满意与忠诚之间的中间变量。',
						en: 'It dropped complaints, because many countries have good complaint systems, and put the customer relationship between satisfaction and loyalty.'
					}
				},
				{
					who: { zh: '修订者的叙述（Johnson 等，2001）', en: 'Those who revised it (Johnson et al., 2001)' },
					says: {
						zh: '最初的挪威模型与美国模型相同，只添了公司形象；换掉抱怨、加入承诺，是 2001 年的修订。',
						en: 'The first Norwegian model is the American one with corporate image added; replacing complaints and adding commitment came with the revision of 2001.'
					}
				}
			],
			verdict: {
				zh: '本页的“挪威 1996”按后一种画：保留抱怨，只添形象；“新动向”是修订版。考试若问“课程里的挪威模型”，按复习资料答：引入形象与关系，去掉抱怨，并说明理由。',
				en: 'This page draws “Norway 1996” the second way, with complaints kept and image added; “recent research” is the revision. If the examination asks about the model in the course, answer by the notes: image and relationship come in, complaints go, and say why.'
			}
		},
		{
			title: { zh: '形象是原因还是结果？', en: 'Is image a cause or a consequence?' },
			positions: [
				{
					who: { zh: '欧洲模型', en: 'The European model' },
					says: {
						zh: '形象在最前面，它影响期望、满意与忠诚。',
						en: 'Image stands first and works on expectations, satisfaction and loyalty.'
					}
				},
				{
					who: { zh: '修订的挪威模型', en: 'The revised Norwegian model' },
					says: {
						zh: '老客户的印象是消费经历留下的，所以形象是满意的结果，再影响忠诚。',
						en: 'For those who already buy, image is what experience has left: a consequence of satisfaction that then works on loyalty.'
					}
				}
			],
			verdict: {
				zh: '新客户没有经历，靠形象定期望；老客户的形象由经历改写。两张图看的是不同时刻。答题时说明所指的客户，再选箭头的方向。',
				en: 'New customers have no experience and expect what the image tells; for old ones experience rewrites the image. The two pictures look at different moments. Say which customers you mean, then choose the direction.'
			}
		}
	],
	check: ['ch03-single-004', 'ch03-single-005', 'ch03-single-006', 'ch03-single-007', 'ch03-multiple-002'],
	next: [
		{
			to: { lesson: 'satisfaction' },
			text: {
				zh: '回到起点：满意为什么是比出来的。',
				en: 'Back to where it begins: why satisfaction is a comparison.'
			}
		},
		{
			to: { lesson: 'satisfied-not-loyal' },
			text: {
				zh: '最后一支箭头：满意到忠诚，为什么常常断掉。',
				en: 'The last arrow, from satisfaction to loyalty, and why it often breaks.'
			}
		},
		{
			to: { lesson: 'complaints' },
			text: { zh: '投诉处理成了原因：它值多少。', en: 'Complaint handling became a cause: what it is worth.' }
		}
	],
	lecturer: {
		demonstration: {
			zh: '从瑞典开始，一口气按过五个模型，请全班说出每次新来的方框。停在欧洲模型，把期望调到 +1，问大家满意会变多少；多数人会读出 0.06，图上却是 0.42。',
			en: 'Begin with Sweden and go through all five, the class calling out each new box. Stop at Europe, set expectations to +1 and ask how satisfaction moves: most will read 0.06, the picture says 0.42.'
		},
		question: {
			zh: '一所学校想提高学生满意：按美国模型该先问什么，按修订的挪威模型又该先问什么？',
			en: 'A school wants more satisfied students: what would the American model ask first, and what the revised Norwegian one?'
		},
		misconception: {
			zh: '“箭头小的变量不重要。”箭头只是直接作用，要把所有的路加起来；反过来，箭头大也不证明因果，只是和数据相容。',
			en: '“A variable with a small arrow does not matter.” The arrow is the direct effect only; add up all ways. Nor does a large arrow prove a cause: it merely fits the data.'
		},
		limits: {
			zh: '只有欧洲模型的系数来自一次发表的估计，而且只是一国一个行业；换一个行业数就变。其余模型一律用 0.40 示意，只能看路径，不能比强弱。',
			en: 'Only the European weights come from a published estimate, of one country and one industry; elsewhere they differ. All other models use 0.40 throughout: good for seeing the ways, not for comparing strengths.'
		}
	}
};
