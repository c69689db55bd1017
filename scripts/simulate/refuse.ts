import { Complaint } from '../tools/complaint.js';

/** Ends the command: it was given something that cannot be done. */
export function refuse(sentence: string): never {
	throw new Complaint(`simulate: ${sentence}`, 2);
}
