/** Why a file is not restored. Nothing was changed by it. */
export type BackupFailure =
	/** Larger than any backup this app makes; sizes in bytes. */
	| { readonly code: 'tooLarge'; readonly max: number }
	/** The browser cannot open the file. */
	| { readonly code: 'unreadable' }
	/** Something else than a backup of this app. */
	| { readonly code: 'notABackup' }
	/** A backup, but so damaged that nothing in it can be read. */
	| { readonly code: 'broken' }
	/** Lists in lists, deeper than any backup goes. */
	| { readonly code: 'tooDeep'; readonly max: number }
	/** Written in a later format. */
	| { readonly code: 'newer'; readonly version: number; readonly known: number };

/** How what is in a file joins what is here. */
export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

/** What restoring does to one kind of rows, in rows. */
export interface RestoreEffect {
	/** In the file only: come in. */
	readonly added: number;
	/** In both, differing: the file's takes the place of what is here. */
	readonly replaced: number;
	/** In both, differing: what is here stays. */
	readonly stays: number;
	/** Changed on both sides: what is here stays, and the file's comes in beside it as a copy. */
	readonly copied: number;
	/** Here only, and taken out. */
	readonly removed: number;
	/** The same in both, or here only and left alone. */
	readonly untouched: number;
}
