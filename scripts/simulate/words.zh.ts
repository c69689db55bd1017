/** What the command line says in Chinese. Complaints are one line each. */
export const zh = {
	help: `用法：npm run -s simulate -- [company.json] [选项]

不用浏览器，运行同一个引擎，打印同样的指标。

  company.json              公司文件；不给则用起始公司
  --preset ID               从这家起始公司开始（见 --presets）
  --customers N             市场人数，200–1000000，20 的倍数
  --months N                模拟月数，12–240
  --seed N                  种子，0–4294967295
  --set 杠杆=数值           期初值，可重复，按先后生效
  --decide 月:杠杆=数值     第几个月末的决策，可重复
  --at 月                   读数的月份，默认最后一个月
  --json                    打印 JSON（标准输出只有 JSON）
  --levers                  列出所有杠杆
  --presets                 列出起始公司
  --lang zh|en              语言
  --help                    本说明

出错时退出码为 2，标准错误一行说明，标准输出为空。`,
	unknownLanguage: (lang: string) => `--lang 只能是 zh 或 en，不能是“${lang}”。`,
	unknownOption: (option: string) => `没有 ${option} 这个选项；--help 列出所有选项。`,
	valueMissing: (option: string) => `${option} 后面缺少数值。`,
	valueUnwanted: (option: string) => `${option} 不带数值。`,
	secondFile: (file: string) => `只能读一个公司文件，“${file}”多余。`,
	fileAndPreset: '公司文件和 --preset 只能给一个。',
	notASetting: (option: string, text: string) => `${option} 应写作 杠杆=数值，不能是“${text}”。`,
	notADecision: (text: string) => `--decide 应写作 月:杠杆=数值，不能是“${text}”。`,
	unknownLever: (name: string) => `没有叫“${name}”的杠杆；--levers 列出所有杠杆。`,
	unknownPreset: (id: string, known: string) => `没有叫“${id}”的起始公司${known && `；可用的有 ${known}`}。`,
	notANumber: (name: string, text: string) => `${name} 应是数字，不能是“${text}”。`,
	notWhole: (name: string, text: string) => `${name} 应是整数，不能是 ${text}。`,
	notMultiple: (name: string, text: string, step: number) => `${name} 应是 ${step} 的倍数，不能是 ${text}。`,
	outOfRange: (name: string, text: string, min: number, max: number) =>
		`${name} 应在 ${min} 到 ${max} 之间，不能是 ${text}。`,
	unreadable: (file: string, reason: string) => `读不了文件“${file}”（${reason}）。`,
	notJson: (file: string) => `文件“${file}”不是 JSON。`,
	inFile: (file: string, sentence: string) => `文件“${file}”：${sentence}`,
	expected: { object: '对象', list: '列表', number: '数字', text: '文字' },
	wrongType: (at: string, expected: string) => `${at || '整个文件'} 应是${expected}。`,
	missing: (at: string) => `缺少 ${at}。`,
	unknownField: (at: string) => `不认识 ${at}。`,
	tooManyDecisions: (count: number, max: number) => `有 ${count} 个决策，最多 ${max} 个。`,
	decidedTwice: (month: number, lever: string) => `第 ${month} 月对 ${lever} 有两个决策。`,
	otherModel: (version: number, known: number) => `模型版本是 ${version}，本程序只懂版本 ${known}。`,
	lever: '杠杆',
	name: '名称',
	unit: '单位',
	min: '最小',
	max: '最大',
	step: '步长',
	default: '默认',
	preset: '起始公司',
	measure: '指标',
	value: '数值',
	month: '月',
	company: (preset: string, customers: number, months: number, seed: number) =>
		`${preset}：市场 ${customers} 人，${months} 个月，种子 ${seed}`,
	readAt: (month: number) => `第 ${month} 月的指标`,
	speed: (ms: number, customerMonths: number) => `用时 ${ms} 毫秒，${customerMonths} 个客户月`,
	model: (version: number, digest: string) => `模型版本 ${version}，摘要 ${digest}`,
	series: {
		active: '客户',
		satisfaction: '满意',
		joined: '新增',
		lost: '流失',
		revenue: '收入',
		profit: '利润',
		customerEquity: '客户资产'
	},
	byYear: '各年（新增、流失、收入、利润为全年合计，其余为年末）'
};
