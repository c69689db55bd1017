/** Something a person can mend; the message is one line for him, without a stack. */
export class Complaint extends Error {
	/**
	 * @param {string} message
	 * @param {number} code 2 where the command was given wrongly, 1 where something failed
	 */
	constructor(message, code = 1) {
		super(message);
		this.code = code;
	}
}
