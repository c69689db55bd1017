import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const OFFER = {
	zh: '本公司的产品：客户感到的总价值 {value}，价格 {price}，时间、精力和心理成本合计 {effort}。对手的产品：总价值 {rivalValue}，价格 {rivalPrice}，其他成本合计 {rivalEffort}。',
	en: 'Our offer as the customer sees it: total value {value}, price {price}, cost in time, energy and worry {effort}. The rival’s: total value {rivalValue}, price {rivalPrice}, other cost {rivalEffort}.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'relationship'>, TemplateWords>> = {
	'tpl-delivered-value': {
		given: {
			zh: '客户对一件商品的估价：产品价值 {product}，服务价值 {service}，人员价值 {personnel}，形象价值 {image}；货币成本 {money}，时间成本 {time}，体力成本 {energy}，精神成本 {psychic}。',
			en: 'A customer’s estimate of an offer: value of the product {product}, of the service {service}, of the personnel {personnel}, of the image {image}; cost in money {money}, in time {time}, in energy {energy}, psychic cost {psychic}.'
		},
		ask: { zh: '客户让渡价值是多少？', en: 'What is the customer delivered value?' },
		blank: { zh: '客户让渡价值为 ____。', en: 'The customer delivered value is ____.' },
		steps: {
			value: { zh: '总价值', en: 'Total value' },
			cost: { zh: '总成本', en: 'Total cost' },
			delivered: { zh: '总价值 − 总成本', en: 'Total value − total cost' }
		},
		mistakes: {
			moneyOnly: {
				zh: '成本只算了货币。时间、体力、精神的付出也是成本。',
				en: 'Only money was counted as cost. Time, energy and worry are costs too.'
			},
			productAndPrice: {
				zh: '只比了产品与价格。服务、人员、形象也有价值，时间、体力、精神也有成本。',
				en: 'Only product and price were compared. Service, personnel and image have value; time, energy and worry have cost.'
			},
			imageForgotten: { zh: '漏了形象价值。', en: 'The value of the image was left out.' },
			psychicForgotten: { zh: '漏了精神成本。', en: 'The psychic cost was left out.' },
			costForgotten: {
				zh: '这只是总价值，还没有减去总成本。',
				en: 'That is total value; total cost has not been subtracted.'
			}
		},
		rule: {
			zh: '客户让渡价值 = 总价值（产品、服务、人员、形象）− 总成本（货币、时间、体力、精神）。',
			en: 'Customer delivered value = total value (product, service, personnel, image) − total cost (money, time, energy, psychic).'
		}
	},
	'tpl-value-gap': {
		given: OFFER,
		ask: {
			zh: '本公司至少要降价多少，客户让渡价值才不低于对手？',
			en: 'By how much must our price fall for the delivered value to equal the rival’s?'
		},
		blank: {
			zh: '要使客户让渡价值不低于对手，本公司至少要降价 ____。',
			en: 'For the delivered value to equal the rival’s, our price must fall by ____.'
		},
		steps: {
			theirs: { zh: '对手的让渡价值', en: 'Delivered value of the rival' },
			ours: { zh: '本公司的让渡价值', en: 'Our delivered value' },
			gap: { zh: '差距', en: 'The gap' }
		},
		mistakes: {
			effortForgotten: {
				zh: '没有算时间、精力和心理成本。',
				en: 'The cost in time, energy and worry was left out.'
			},
			priceOnly: {
				zh: '只比了价格。客户比的是得到的与付出的之差。',
				en: 'Only prices were compared. Customers compare what they get with what they give.'
			},
			ownValueTaken: {
				zh: '这是本公司的让渡价值，不是与对手的差距。',
				en: 'That is our delivered value, not the gap to the rival’s.'
			},
			valueOnly: {
				zh: '只比了总价值，没有减去成本。',
				en: 'Only total values were compared, without their costs.'
			},
			ratioMatched: {
				zh: '按价值与成本之比拉平了。让渡价值是差，不是比。',
				en: 'The ratio of value to cost was matched. Delivered value is a difference, not a ratio.'
			}
		},
		rule: {
			zh: '让渡价值是总价值与总成本之差；价格每降一元，让渡价值就增加一元。',
			en: 'Delivered value is total value less total cost; each yuan off the price adds a yuan to it.'
		}
	},
	'tpl-relationship-margin': {
		given: {
			zh: '与一位客户保持{from}关系每年花 {cost}，他留到明年的机会为 {retention}；改为{to}关系每年花 {closer}，机会升到 {higher}。客户若留下，明年带来一笔毛利；只看明年这一笔，不折现。',
			en: 'A {from} relationship costs {cost} per customer and year and keeps him until next year with a chance of {retention}; a {to} one costs {closer} and raises the chance to {higher}. A customer who stays brings a contribution next year; count only that, without discounting.'
		},
		ask: {
			zh: '这笔毛利至少要有多少，拉近关系才合算？',
			en: 'From what contribution on does the closer relationship pay?'
		},
		blank: {
			zh: '这笔毛利至少要有 ____，拉近关系才合算。',
			en: 'The closer relationship pays from a contribution of ____ on.'
		},
		steps: {
			more: { zh: '每位客户多花', en: 'More cost per customer' },
			gain: { zh: '保持率多出', en: 'More retention' },
			margin: { zh: '多花的钱 ÷ 多留住的机会', en: 'More cost ÷ more chance to keep him' }
		},
		mistakes: {
			wholeCost: {
				zh: '用了全部费用。原来的费用不改也要花，只该比多花的部分。',
				en: 'The whole cost was used. The old cost is spent anyway: only the increase counts.'
			},
			costAlone: {
				zh: '只看了多花的钱。这笔钱花在每个人身上，却只多留住一部分人。',
				en: 'Only the added cost was looked at. It is spent on everybody and keeps only some more.'
			},
			perCustomerKept: {
				zh: '除以了新的保持率。原来就会留下的人不是这笔钱留住的。',
				en: 'It was divided by the new retention. Those who would have stayed anyway were not kept by this money.'
			},
			relativeGain: {
				zh: '用了保持率的相对增幅。要用增加的百分点。',
				en: 'The relative rise of retention was used. What counts is the points it rises by.'
			},
			wholeCostPerKept: {
				zh: '全部费用除以新的保持率，两处都没有只看增加的部分。',
				en: 'The whole cost was divided by the new retention; in neither was only the increase taken.'
			}
		},
		rule: {
			zh: '毛利越高，越值得建立密切的关系：多花的钱不超过多留住的机会乘以毛利，才合算。',
			en: 'The higher the margin, the closer the relationship may be: it pays while the added cost stays below the added chance × margin.'
		},
		choices: {
			from: {
				basic: { zh: '基本型', en: 'basic' },
				reactive: { zh: '被动型', en: 'reactive' },
				accountable: { zh: '负责型', en: 'accountable' },
				proactive: { zh: '能动型', en: 'proactive' }
			},
			to: {
				basic: { zh: '被动型', en: 'reactive' },
				reactive: { zh: '负责型', en: 'accountable' },
				accountable: { zh: '能动型', en: 'proactive' },
				proactive: { zh: '伙伴型', en: 'partnership' }
			}
		}
	},
	'tpl-customer-funnel': {
		given: {
			zh: '一家公司联系了潜在客户 {potential}，{interested} 有意购买，成为预期客户；预期客户中 {first} 首次购买；首次购买者中 {again} 再次购买。',
			en: 'A company approached {potential} who might buy. Of these, {interested} were interested and became prospects; {first} of the prospects bought for the first time; {again} of the first-time buyers bought again.'
		},
		ask: { zh: '重复购买的客户有多少？', en: 'How many repeat customers are there?' },
		blank: { zh: '重复购买的客户数为 ____。', en: 'The number of repeat customers is ____.' },
		steps: {
			prospects: { zh: '预期客户', en: 'Prospects' },
			buyers: { zh: '首次购买的客户', en: 'First-time customers' },
			repeat: { zh: '重复购买的客户', en: 'Repeat customers' }
		},
		mistakes: {
			firstTimeTaken: {
				zh: '这是首次购买的客户，还要乘以再次购买的比例。',
				en: 'Those are first-time customers; the share who buy again is still to be applied.'
			},
			ofThePotential: {
				zh: '再次购买的比例直接乘在潜在客户上。每一步的比例只对上一步的人而言。',
				en: 'The share who buy again was taken of all approached. Each share is of those left by the step before.'
			},
			interestSkipped: {
				zh: '跳过了预期客户这一步。',
				en: 'The step from potential to prospective customers was skipped.'
			},
			firstPurchaseSkipped: {
				zh: '跳过了首次购买这一步。',
				en: 'The step of the first purchase was skipped.'
			}
		},
		rule: {
			zh: '潜在客户 → 预期客户 → 首次购买 → 重复购买，每一步的比例连乘。',
			en: 'Potential → prospective → first-time → repeat customers: multiply the shares step by step.'
		}
	}
};
