/** What a message tree says of itself: the path of every leaf, with the number of parameters of a function. */
function shapeOf(messages: unknown, path = ''): readonly string[] {
	if (typeof messages === 'function') return [`${path}(${messages.length})`];
	if (messages === null || typeof messages !== 'object') return [`${path}: ${typeof messages}`];
	return Object.entries(messages).flatMap(([key, value]) => shapeOf(value, path ? `${path}.${key}` : key));
}

/** Where two languages do not say the same things, one sentence each. */
export function messageFaults(zh: unknown, en: unknown): readonly string[] {
	const [inZh, inEn] = [shapeOf(zh), shapeOf(en)];
	return [
		...inZh.filter((leaf) => !inEn.includes(leaf)).map((leaf) => `en lacks ${leaf}`),
		...inEn.filter((leaf) => !inZh.includes(leaf)).map((leaf) => `zh lacks ${leaf}`)
	];
}

/** Texts in both languages anywhere in a value, with the path to each. */
function* localized(value: unknown, path: string): Generator<{ path: string; zh: unknown; en: unknown }> {
	if (value === null || typeof value !== 'object') return;
	if ('zh' in value && 'en' in value) yield { path, zh: value.zh, en: value.en };
	else for (const [key, inner] of Object.entries(value)) yield* localized(inner, `${path}.${key}`);
}

const isText = (value: unknown) => typeof value !== 'string' || value.trim() !== '';

/** Texts of a data module that one of the languages leaves empty. */
export function emptyTextFaults(module: unknown, name: string): readonly string[] {
	return [...localized(module, name)].flatMap(({ path, zh, en }) => [
		...(isText(zh) ? [] : [`${path}.zh is empty`]),
		...(isText(en) ? [] : [`${path}.en is empty`])
	]);
}
