// Runs before the first paint, so that nobody sees another theme or language flash by. A file of its own, so that a
// strict content security policy needs no exception. Keys as in src/lib/storage/notes.ts.
(function () {
	var root = document.documentElement;
	var note = function (name) {
		try {
			return localStorage.getItem('liuke.' + name);
		} catch {
			return null;
		}
	};
	var theme = note('theme');
	var dark = matchMedia('(prefers-color-scheme: dark)').matches;
	root.dataset.theme = /^(light|dark|projector)$/.test(theme) ? theme : dark ? 'dark' : 'light';
	var language = note('locale') || (/^zh/i.test(navigator.language) ? 'zh' : 'en');
	root.lang = language === 'zh' ? 'zh-CN' : 'en';
	// Installed, the app bears the name of the reader's language.
	var link = document.createElement('link');
	link.rel = 'manifest';
	link.href = document.currentScript.src.replace('first-paint.js', 'manifest.' + language + '.webmanifest');
	document.head.append(link);
})();
