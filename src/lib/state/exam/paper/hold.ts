/** A sitting that this tab alone may write. */
export interface Hold {
	readonly release: () => void;
}

/**
 * Takes hold of a sitting, so that two tabs do not write over each other's answers.
 * @param lost called when another tab takes over
 * @param takeOver takes it from a tab that has it
 * @returns null where another tab has it. Where the browser has no locks (plain http) every tab holds it.
 */
export function holdPaper(id: string, lost: () => void, takeOver: boolean): Promise<Hold | null> {
	const locks = (navigator as Partial<Navigator>).locks;
	if (!locks) return Promise.resolve({ release: () => undefined });
	return new Promise((resolve) => {
		let held = false;
		const options = takeOver ? { steal: true } : { ifAvailable: true };
		locks
			.request(`liuke.paper.${id}`, options, (lock) => {
				if (!lock) return resolve(null);
				held = true;
				return new Promise<void>((release) => resolve({ release }));
			})
			// Taken over by another tab: the request is aborted.
			.catch(() => (held ? lost() : resolve(null)));
	});
}
