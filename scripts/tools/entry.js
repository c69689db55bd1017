import { Complaint } from './complaint.js';
import { nodeComplaint } from './node.js';

/**
 * Runs a command: checks Node before anything that an old one could not read is loaded, turns a complaint into one
 * line on standard error, and sets the exit code.
 * @param {() => Promise<{ main(args: string[]): Promise<number | void> }>} load imports the command's program
 */
export async function entry(load) {
	try {
		const complaint = nodeComplaint(process.versions.node);
		if (complaint) throw new Complaint(complaint, 2);
		const { main } = await load();
		process.exitCode = (await main(process.argv.slice(2))) || 0;
	} catch (error) {
		console.error(error instanceof Complaint ? error.message : error);
		process.exitCode = error instanceof Complaint ? error.code : 1;
	}
}
