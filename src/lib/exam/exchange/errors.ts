import type { FileFault, RowReason } from './reading';

/** Ends the reading of a file. */
export class FileError extends Error {
	readonly fault: FileFault;
	constructor(fault: FileFault) {
		super(fault.code);
		this.fault = fault;
	}
}

/** Ends the reading of one question. */
export class RowError extends Error {
	readonly reason: RowReason;
	constructor(reason: RowReason) {
		super(reason.code);
		this.reason = reason;
	}
}
