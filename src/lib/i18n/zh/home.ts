/** The first page: a door into the Lab, and where to go on. */
export const zhHome = {
	title: '经营一家公司的客户关系',
	lead: '挪动维系、满意、转换成本三个滑块，看一家模拟公司的客户终身价值、生命周期和流失怎样随之变化。一切都在这个浏览器里，不需要账号，也不上传任何数据。',
	doors: {
		lab: { name: '经营', about: '进入实验室，接手一家公司' },
		learn: { name: '学', about: '一个概念一页，边动边懂' },
		exam: { name: '考', about: '五种题型，练到考试那天' }
	},
	goOn: '接着上次',
	presets: '从一家公司开始',
	yourData: '您的数据',
	start: (name: string) => `从“${name}”开始`
};
