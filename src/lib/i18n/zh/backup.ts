/** Backup, restore, reminder and what cannot be read. Fetched with the settings. Figures and dates come in written. */
export const zhBackup = {
	title: '备份与恢复',
	intro:
		'一个文件装下这里的一切：公司（连同回收站）、每一次作答、试卷、复习进度、概念页进度、错题笔记、自建题库和偏好。请把它存到浏览器之外：另一台设备、网盘或 U 盘。',
	write: '备份到文件',
	writing: '正在写文件…',
	written: (name: string, rows: string) =>
		`已写成“${name}”，共 ${rows} 条记录。请到下载文件夹里看一眼，确认它在。`,
	leftOut: (rows: string) => `另有 ${rows} 条损坏的记录写不进文件，仍原样留在这里。`,
	last: (when: string) => `上次备份：${when}。`,
	never: '还没有备份过。',
	due: {
		since: (days: string) => `离上次备份已有 ${days} 天。`,
		never: (days: string) => `这里的东西已有 ${days} 天，还从没备份过。`,
		work: (answers: string, companies: string) =>
			`不在任何备份里的有：${answers} 次作答，${companies} 家新建或改过的公司。`,
		link: '去备份'
	},
	choose: '从备份恢复…',
	chooseHint: '选好文件后，先给您看里面有什么，再由您决定；在此之前什么都不会改动。',
	reading: '正在读文件…',
	kinds: {
		companies: '公司（含回收站）',
		attempts: '作答',
		papers: '试卷',
		cards: '复习卡片',
		lessons: '概念页进度',
		mistakeNotes: '错题笔记',
		banks: '自建题库',
		preferences: '偏好，以及随公司保存的设置'
	},
	compare: {
		title: (name: string) => `“${name}”里有什么`,
		writtenAt: (when: string) => `写于 ${when}。`,
		writtenBy: (app: string) => `由留客 ${app} 版写成。`,
		kind: '内容',
		here: '这里',
		file: '文件里',
		latest: (when: string) => `最近 ${when}`,
		empty: '里面没有可以恢复的记录。'
	},
	warnings: {
		damaged:
			'校验不符：文件写成之后丢了一部分或被改动过。下面列的是还能读出来的，可以只恢复这些；手边若有另一份备份，请先用那一份。',
		refused: (rows: string) => `有 ${rows} 条记录不合规则，不会写入。`,
		missing: (rows: string) => `文件自称还有 ${rows} 条记录，但里面没有。`,
		unknown: (rows: string) => `有 ${rows} 条记录属于更新版本的留客，这个版本不认识，不会写入。`,
		ahead: '文件里有比现在更晚的时间：两台设备的时钟至少有一台不准。合并时“后改的”以时钟为准，请先核对。'
	},
	mode: '怎样恢复',
	modes: {
		merge: {
			name: '合并',
			rule: '两边的都留下。同一家公司，一边是从另一边接着做的，就留接着做的；分开后两边都改过，这里的不动，文件里的另存为副本，不看时钟。作答两边合在一起，已有的不改。试卷、卡片、概念页进度、笔记和题库，同一条留后改的。偏好以这里为准。'
		},
		replace: {
			name: '替换',
			rule: '这里变成文件里的样子：文件里没有的会拿走，语言和主题也跟着文件。读不出来的记录不动。'
		}
	},
	effects: {
		added: (rows: string) => `新增 ${rows} 条`,
		replaced: (rows: string) => `换成文件里的 ${rows} 条`,
		stays: (rows: string) => `两边不同、保留这里的 ${rows} 条`,
		copied: (rows: string) => `另存为副本 ${rows} 家公司`,
		removed: (rows: string) => `拿走 ${rows} 条`,
		untouched: (rows: string) => `不动 ${rows} 条`,
		nothing: '没有要改的'
	},
	join: (first: string, second: string) => `${first}，${second}`,
	sentence: (said: string) => `${said}。`,
	apply: { merge: '合并进来', replace: '替换成文件里的' },
	applyHint: '要么全部写入，要么什么都不改。恢复之前的状态会留着，可以撤销。',
	restoring: '正在恢复…',
	done: {
		restored: (effects: string) => `已恢复：${effects}`,
		undone: '已回到恢复之前的状态。',
		redone: '已重新回到恢复之后的状态。'
	},
	point: {
		restore: (when: string) => `${when}恢复过备份。那之前的状态还留着，直到下一次恢复。`,
		undo: (when: string) => `${when}撤销了恢复。撤销之前的状态还留着，直到下一次恢复。`,
		undoRestore: '撤销恢复',
		undoUndo: '再换回去'
	},
	failures: {
		title: '文件没有读，一切照旧',
		tooLarge: (max: string) => `文件超过了上限 ${max}：不是留客写的备份。`,
		unreadable: '浏览器打不开这个文件：它可能已被移走，或不允许读取。请重新选择。',
		notABackup: '这不是留客的备份文件。备份的文件名以 .liuke.json 或 .liuke.json.gz 结尾。',
		broken: '这是留客的备份，但损坏得太厉害，一条记录也读不出来。请换另一份备份。',
		tooDeep: (max: string) => `文件里的结构套了 ${max} 层以上：不是留客写的备份。`,
		newer: (version: string, known: string) =>
			`文件是更新版本的留客写的（格式 ${version}，这里只认到 ${known}）。请先刷新本页换成新版本，再恢复。`
	},
	readOnly: '这里的数据是更新版本的留客写的：可以备份，不能恢复。',
	damaged: {
		title: (rows: string) => `有 ${rows} 条记录读不出来`,
		hint: '它们原样留在原处，不影响其余的。可以复制内容求助、从备份里合并来修复，或者丢弃。',
		copy: (kind: string) => `复制内容：${kind}`,
		copied: '内容已复制。',
		copyFailed: '浏览器不让复制。请改用“备份到文件”：读不出来的记录也在里面。',
		discard: (kind: string) => `丢弃：${kind}`
	},
	safari:
		'Safari 会在连续使用七天而没有打开本站后，清除网页保存的一切。把留客加到主屏幕（iPhone、iPad）或程序坞（Mac），或者每周打开一次，就不会清除；同时请定期备份。',
	yourData: '您的数据：存在哪里，怎样才不会丢'
};
