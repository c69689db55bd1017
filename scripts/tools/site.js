import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a built app as any static host would: files as they are, 200.html for a deep link.
 * @param {{ dir: string, base?: '' | `/${string}` }} options the build's folder, and where it is mounted
 * @returns {import('node:http').Server} not yet listening
 */
export function createSite({ dir, base = '' }) {
	const files = sirv(dir, {
		single: '200.html',
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders(response, path) {
			// Names under immutable/ carry a hash of their content; everything else must be asked for again.
			const forever = path.includes('/_app/immutable/');
			response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
		}
	});
	/** @param {import('node:http').ServerResponse} response */
	const notFound = (response) => void response.writeHead(404).end('Not found');
	return createServer((request, response) => {
		const url = request.url ?? '/';
		if (base && url === base) {
			response.writeHead(308, { location: `${base}/` }).end();
		} else if (base && !url.startsWith(`${base}/`)) {
			notFound(response);
		} else {
			request.url = url.slice(base.length);
			files(request, response, () => notFound(response));
		}
	});
}
