import { Complaint } from './complaint.js';

/**
 * Reads a port as a person writes it.
 * @param {string} text
 * @returns {number} 1–65535
 * @throws {Complaint}
 */
export function parsePort(text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > 65535) {
		throw new Complaint(`--port must be a whole number from 1 to 65535, not "${text}".`, 2);
	}
	return port;
}

/**
 * Makes a server listen on this computer only.
 * @param {import('node:http').Server} server
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port, or 0 where it is taken or not allowed
 */
export function listen(server, port) {
	return new Promise((resolve, reject) => {
		/** @param {NodeJS.ErrnoException} error */
		const failed = (error) =>
			error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(0) : reject(error);
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', failed);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/**
 * Listens on the wanted port; a port nobody asked for by name may give way to the next free one.
 * @param {import('node:http').Server} server
 * @param {{ port: number, chosen: boolean }} wish
 * @returns {Promise<number>}
 * @throws {Complaint} where the chosen port is taken
 */
export async function listenFrom(server, { port, chosen }) {
	const last = chosen ? port : Math.min(65535, port + 99);
	for (let candidate = port; candidate <= last; candidate++) {
		if (await listen(server, candidate)) return candidate;
	}
	const taken = chosen ? `Port ${port} is taken or not allowed` : `Ports ${port} to ${last} are all taken`;
	throw new Complaint(`${taken} on this computer. Choose another: npm start -- --port N`, 2);
}
