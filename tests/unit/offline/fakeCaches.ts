/** A store of caches in memory: what the offline edition needs of the browser's. */
export function fakeCaches() {
	const caches = new Map<string, Map<string, Response>>();
	const cacheOf = (entries: Map<string, Response>) => ({
		match: async (path: string) => entries.get(path)?.clone(),
		put: async (path: string, response: Response) => void entries.set(path, response)
	});
	const storage = {
		open: async (name: string) => {
			if (!caches.has(name)) caches.set(name, new Map());
			return cacheOf(caches.get(name)!);
		},
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name)
	};
	return { storage: storage as unknown as CacheStorage, caches };
}

/** A host that has these files; everything else is not found. Counts what it was asked for. */
export function fakeHost(files: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	const fetch = async (url: string) => {
		asked.push(url);
		const text = files[new URL(url, 'file:///').pathname];
		return text === undefined ? new Response('', { status: 404 }) : new Response(text);
	};
	return { fetch, asked };
}
