/** The instruments of the page “Brand loyalty and the paths to it”. Figures come in written. */
export const zhLessonBrandLoyalty = {
	crisis: '第 36 个月起',
	crises: { none: '一切照旧', quality: '质量跌到 40', promise: '承诺抬到 100' },
	reset: '复原',
	stages: { acceptance: '接受', identification: '认同', preference: '偏好' },
	course: {
		title: (month: string) => `第 ${month} 个月开始偏好这个品牌`,
		never: '五年里没有走到偏好',
		subtitle: '一位新客户的品牌忠诚（0–100），按月；横线是三个阶段的起点',
		sentence: (months: string, before: string) => `五年里有 ${months} 个月处在偏好；原来是 ${before} 个月。`,
		brand: '品牌忠诚',
		before: '原来',
		month: '月'
	},
	reached: {
		label: '何时走到',
		month: (month: string) => `第 ${month} 个月`,
		never: '五年内没有走到'
	},
	paths: {
		title: '五条路，各推动什么',
		lead: '同一家网店，第 12 个月走上一条路，第 36 个月停下或坚持，第 48 个月来看。换着看六个结果：没有一条路样样都推得动。',
		waiting: '正在把这家店模拟十一遍……',
		failed: '模拟没有完成，请重新打开本页。',
		outcome: '看哪个结果',
		outcomes: {
			satisfaction: '满意指数',
			trust: '信任',
			preference: '偏好品牌者',
			retention: '年保持率',
			heart: '用心留下者',
			profit: '近一年利润'
		},
		help: {
			satisfaction: '现有客户的平均满意指数',
			trust: '现有客户的平均信任，0–100',
			preference: '处在偏好阶段的客户占比',
			retention: '第四年的年保持率',
			heart: '主要因满意、信任、品牌而忠诚（超值忠诚）的客户占比',
			profit: '第四年的利润，扣除这条路的花费；停下的那一栏不再花钱'
		},
		names: {
			satisfaction: '提高满意',
			choosing: '选择客户',
			ladder: '忠诚阶梯',
			switching: '转换成本',
			care: '以爱心相待'
		},
		short: { satisfaction: '满意', choosing: '选人', ladder: '阶梯', switching: '转换', care: '爱心' },
		chart: {
			title: (path: string, change: string) => `坚持下去，${path}推动最多：${change}`,
			subtitle: (outcome: string) => `${outcome}与什么都不做相比的差`,
			sentence: (path: string, change: string) => `停下一年后，还剩最多的是${path}：${change}。`,
			kept: '坚持',
			givenUp: '停下一年后',
			path: '途径',
			points: (change: string) => `${change} 点`,
			percentPoints: (change: string) => `${change} 个百分点`
		},
		made: {
			title: '在模型里怎样走',
			satisfaction: '质量、速度、投诉解决与反馈一起抬高，满意滑块加 30 点',
			choosing: '一开始就挑来往更稳的人：天生的流失倾向平均每年 10%，而不是 15%；停下之后人还在',
			ladder: '财务与结构两个层次的维系各加 30 点：积分、会员、增值服务',
			switching: '八种转换成本一起，滑块加 30 点',
			care: '社会层次的维系加 30 点：关怀、问候、把人当人看'
		}
	},
	sorting: {
		right: '对。',
		wrong: '再想想。',
		placed: (right: string, of: string) => `选对 ${right} 条，共 ${of} 条。`,
		signs: {
			title: '他走到哪一步了',
			lead: '从行为看阶段：有代价的时候才看得清。',
			choose: (item: string) => `${item}处在哪个阶段：`,
			items: {
				shelf: '常用的牌子卖完了，他顺手拿了旁边的一种。',
				voice: '他说：“这个牌子看重的，正是我看重的。”',
				walk: '附近的店没有，他多坐两站地铁去买。',
				tried: '朋友送的，用了一次，觉得不错，下次可以再买。',
				rival: '对手打七折，他看了一眼，还是买原来的。'
			},
			reasons: {
				shelf: '不排斥它，别的也行：接受。',
				voice: '说的是合不合自己的看法，不是好不好用：认同。',
				walk: '愿意为它付出时间：偏好。',
				tried: '愿意考虑、愿意再试，还谈不上像不像自己：接受。',
				rival: '放着便宜不占，代价是钱：偏好。'
			}
		},
		practices: {
			title: '这件事走的是哪条路',
			lead: '课程把做法归在五条途径之下。各选一条。',
			choose: (item: string) => `${item}属于哪条途径：`,
			items: {
				complaints: '接到投诉，当天办妥并回话。',
				segment: '细分市场，研究偏好，决定做谁的生意。',
				points: '办会员卡，消费积分换礼。',
				training: '免费培训客户的员工用我们的系统，用熟了就不想换。',
				visit: '客户生病，业务员带着花去看望，没有谈生意。',
				extras: '老会员可以享受别人没有的增值服务。',
				penalty: '合同写明：中途退出要赔三个月的费用。'
			},
			reasons: {
				complaints: '抱怨处理是提高满意的一项。',
				segment: '先选对人：选择客户。',
				points: '会员与积分是阶梯的骨架。',
				training: '学习成本：换一家就要从头学。',
				visit: '不求回报的关怀，课程叫爱心文化。',
				extras: '越往上得到越多：忠诚阶梯里的增值服务。',
				penalty: '金钱损失成本：它拦得住人，拦不住心。'
			}
		}
	}
};
