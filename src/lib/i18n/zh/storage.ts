/** Keeping: companies kept, saving, links, tabs, and whatever can go wrong with them. */
export const zhStorage = {
	companies: {
		title: '我的公司',
		empty: '还没有保存过公司。动一动杠杆，就会自动存下一家。',
		open: (name: string) => `打开“${name}”`,
		current: '正在经营',
		saved: (when: string) => `保存于 ${when}`,
		decisions: (count: string) => `${count} 项决策`,
		create: '新建公司',
		createFrom: (preset: string) => `从“${preset}”开始`,
		rename: (name: string) => `给“${name}”改名`,
		nameHint: (length: string) => `最多 ${length} 个字。`,
		duplicate: (name: string) => `复制“${name}”`,
		copyName: (name: string) => `${name}（副本）`,
		remove: (name: string) => `删除“${name}”`,
		removed: (name: string) => `已删除“${name}”。`,
		restored: (name: string) => `已恢复“${name}”。`,
		bin: '回收站',
		binHint: (days: string) => `删除的公司在这里保留 ${days} 天，随时可以恢复。`,
		restore: (name: string) => `恢复“${name}”`,
		setAside: (count: string) => `有 ${count} 条记录读不出来`,
		setAsideHint: '它们原样留在原处，不影响其他公司。可以复制内容求助，或丢弃。',
		setAsideCopy: '复制记录内容',
		discard: '丢弃这条记录'
	},
	memory: {
		title: '这次的改动关闭页面后不会保留',
		refused: '浏览器不允许本页保存数据（可能是无痕窗口，或设置里禁止了网站数据）。',
		full: '设备的存储空间已满，打不开数据库。',
		blocked: '另一个标签页还开着旧版本的留客，占用着数据库。请关掉它，再刷新本页。',
		newer:
			'这里的数据是更新版本的留客保存的。这个旧版本只读不改，数据完好，可以查看和备份；请刷新本页换成新版本。',
		slow: '浏览器迟迟没有打开数据库。请关掉其他留客标签页，再刷新本页。',
		failed: '数据库打不开。已有的数据没有改动；请刷新本页再试。',
		remedy: '一切功能照常可用；要留住这家公司，请复制它的链接。'
	},
	failures: {
		notFound: '找不到这家公司：它可能已在别处彻底删除。',
		deleted: '这家公司在回收站里：它在别处被删除了。恢复后可以继续。',
		conflict: '另一个标签页也改了这家公司。两边的改动都还在，请选择留哪一边。',
		invalid: (fault: string) => `没有保存，因为数据不合规则。${fault}`,
		setAside: (fault: string) => `这条记录读不出来，已原样搁在一边。${fault}`,
		full: '没有保存：浏览器给的空间已用完。请删去不用的公司，或清理设备空间，然后重试。',
		newer: '没有保存：这里的数据是更新版本的留客写的，这个旧版本只读不改，数据完好。请刷新本页换成新版本。',
		closed:
			'数据库已被关闭：可能是另一个标签页换了新版本，或浏览数据被清除。请复制链接留住这家公司，再刷新本页。',
		superseded: '客户表正在按更新的结果重写。',
		brokenView: '客户表已损坏，会按公司重新生成；公司本身没有问题。',
		failed: (detail: string) => `没有保存，原有的数据没有变。浏览器说：${detail}`
	},
	tabs: {
		changed: '另一个标签页保存了这家公司的改动。',
		conflict: '这家公司在两个标签页里都改过',
		conflictHint: (when: string) => `另一边的改动保存于 ${when}。在你选择之前，什么都不会被覆盖。`,
		takeTheirs: '换成另一边的',
		keepMine: '把我的存为另一家公司',
		removed: '这家公司在另一个标签页里被删除了。',
		restoreHere: '恢复并继续',
		closed: '这个标签页不再保存改动。'
	},
	link: {
		title: '分享这家公司',
		hint: '链接里有公司的全部：种子、期初设定和每一项决策。打开的人看到的每个数字都和你的一样。',
		field: '公司链接',
		copy: '复制链接',
		copied: '链接已复制。',
		copyFailed: '浏览器不让自动复制，请手动选中链接再复制。',
		length: (characters: string) => `${characters} 个字符`,
		opened: (name: string) => `已从链接打开“${name}”。原来的公司仍在“我的公司”里。`,
		refused: '链接没有打开，一切照旧',
		notALink: '这不是留客的公司链接。',
		tooLong: (length: string, max: string) =>
			`链接有 ${length} 个字符，超过了上限 ${max}：不是留客生成的链接。`,
		cutOff: '链接不完整，末尾丢了一截。请把整条链接重新复制一遍，或请对方重发。',
		damaged: '链接在传送中有字符变了，校验不符。请把整条链接重新复制一遍，或请对方重发。',
		newer: (version: string, known: string) =>
			`链接是更新版本的留客生成的（格式 ${version}，这里只认到 ${known}）。请刷新本页换成新版本，再打开链接。`,
		company: (fault: string) => `链接完好，但里面的公司这里用不了。${fault}`
	},
	file: (fault: string) => `文件里的公司不能用，什么都没有改动。${fault}`,
	place: {
		whole: '公司数据',
		modelVersion: '模型版本',
		preset: '起始公司',
		seed: '随机种子',
		customers: '市场人数',
		months: '模拟月数',
		start: '期初设定',
		decisions: '决策',
		lever: (name: string) => `期初的“${name}”`,
		decision: (number: string) => `第 ${number} 项决策`,
		decisionMonth: (number: string) => `第 ${number} 项决策的月份`,
		decisionLever: (number: string) => `第 ${number} 项决策的杠杆`,
		decisionValue: (number: string) => `第 ${number} 项决策的数值`,
		field: (name: string) => `“${name}”`
	},
	fault: {
		wrongType: (place: string, expected: string) => `${place}：这里应当是${expected}。`,
		missing: (place: string) => `${place}：缺了这一项，请补上。`,
		unknownField: (place: string) => `${place}：没有这一项，请检查拼写或删去。`,
		unknownLever: (place: string, name: string) => `${place}：没有叫“${name}”的杠杆，请检查拼写或删去。`,
		unknownPreset: (place: string, name: string) => `${place}：没有叫“${name}”的起始公司。`,
		notWhole: (place: string, value: string) => `${place}：${value} 不是整数。`,
		notMultiple: (place: string, value: string, step: string) => `${place}：${value} 不是 ${step} 的倍数。`,
		outOfRange: (place: string, value: string, min: string, max: string) =>
			`${place}：${value} 超出范围，应在 ${min} 到 ${max} 之间。`,
		tooManyDecisions: (place: string, count: string, max: string) =>
			`${place}：有 ${count} 项，最多 ${max} 项。`,
		decidedTwice: (place: string, month: string, lever: string) =>
			`${place}：第 ${month} 月已有一项“${lever}”的决策，请留一项。`,
		newerModel: (version: string, known: string) =>
			`它用的是第 ${version} 版模型，这里只到第 ${known} 版。请刷新本页换成新版本，再打开它。`,
		olderModel: (version: string, known: string) =>
			`它用的是第 ${version} 版模型，这里是第 ${known} 版；换了模型，同一家公司的数字就不同了，所以不打开。`
	},
	expected: { object: '一组具名的值', list: '一个列表', number: '一个数', text: '一段文字' }
};
