import type { BackupFailure } from '$lib/domain/backup';
import { write } from '../write';
import { backupWords } from './words';

/** Why a file was not read, and what to do. */
export function refusalText(failure: BackupFailure): string {
	const { failures } = backupWords.current;
	switch (failure.code) {
		case 'tooLarge':
			return failures.tooLarge(write.format.bytes(failure.max));
		case 'tooDeep':
			return failures.tooDeep(write.format.number(failure.max));
		case 'newer':
			return failures.newer(write.format.number(failure.version), write.format.number(failure.known));
		default:
			return failures[failure.code];
	}
}
