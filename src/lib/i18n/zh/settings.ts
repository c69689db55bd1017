/** Language, theme, storage, about. */
export const zhSettings = {
	title: '设置',
	appearance: '语言与外观',
	projectorNote: '白底黑字，字大线粗，给后排看',
	storage: '数据保存',
	asking: '正在查看…',
	lasting: '您做的一切保存在这个浏览器的数据库（IndexedDB）里，关掉页面也在。',
	companies: (count: string) => `现有 ${count} 家公司。`,
	used: (used: string, left: string, quota: string) =>
		`本站已用 ${used}，还剩 ${left}（浏览器最多给 ${quota}）。`,
	persisted: '浏览器已答应长期保存，不会为腾空间而清除。',
	notPersisted: '空间紧张时，浏览器可能清除这些数据。',
	persist: '请浏览器长期保存',
	refused: '已经请求过，浏览器没有答应。常来使用，或把留客加到主屏幕，再试一次。',
	shortcuts: '键盘快捷键',
	about: '关于留客',
	aboutText:
		'留客是一间在浏览器里运行的客户关系实验室。没有服务器，没有账号，没有跟踪，也不从别处加载任何东西。',
	versions: (app: string, model: string) => `程序 ${app} 版，模型第 ${model} 版。`,
	licence: '以 MIT 许可证发布：可自由使用、修改和再发布，须保留版权声明。',
	invented: '公司和人名都是虚构的；课程资料中的数字注明了出处，其余是本项目的假设。'
};
