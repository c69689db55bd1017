/** What is said beside every page: a new version, an unexpected error. */
export const zhShell = {
	update: {
		ready: '新版本已经下载好。您可以继续手头的事，下次打开时自动换上；也可以现在换，已作的改动会先保存。',
		take: '现在换上',
		later: '以后再说',
		elsewhere: '另一个标签页已换上新版本。这一页仍可继续使用；方便时请重新打开。',
		reload: '重新打开本页'
	},
	offline: {
		title: '离线使用',
		unknown: '正在查看……',
		unsupported:
			'这个浏览器（或当前的访问方式）不支持离线使用：没有网络时打不开本应用。通过 https 或 localhost 访问即可。',
		fetching: '正在把整个应用下载到本机。下载完成前，没有网络时打不开。',
		failed: '离线所需的文件没有下载完整，下次打开时会再试。',
		ready: '整个应用已在本机：没有网络也能打开每一页。',
		retry: '再试一次'
	},
	trouble: {
		title: '出了一个没有料到的错误',
		page: '这一页没能显示出来。',
		action: '刚才的操作没有完成，页面的其余部分仍可使用。',
		missing: '应用的一部分没有下载下来：可能断网了，也可能网站上已换成新版本。联网后重新打开本页即可。',
		safe: '您的公司、答案和设置都保存在本机的浏览器里，没有受到影响；只有最近一两秒的改动可能还没来得及保存。',
		reload: '重新打开本页',
		home: '回首页',
		report: '错误报告',
		reportNote:
			'这里只有出错的位置和浏览器的型号，没有您的数据，也不会自动发给任何人。要反映问题时，请复制后附上。',
		copy: '复制报告',
		copied: '已复制'
	}
};
