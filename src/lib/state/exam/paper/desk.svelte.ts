import type { StoreFailure } from '$lib/domain/storeFailure';
import { clocked } from '$lib/exam/paper/sitting';
import { attempt } from '$lib/storage/attempt';
import { wasJustBegun } from './begun';
import { dropRescue, withRescue } from '$lib/storage/study/paperRescue';
import type { Hold } from './hold';
import { PaperSitting } from './sitting.svelte';
import { PAPER_TOOLS, type PaperTools } from './tools';

/** What the page of a sitting shows. */
export type DeskView =
	| { readonly kind: 'opening' }
	| { readonly kind: 'sitting'; readonly sitting: PaperSitting }
	/** It is over: its result is to be seen. */
	| { readonly kind: 'over' }
	/** Another tab has it. */
	| { readonly kind: 'elsewhere' }
	| { readonly kind: 'missing' }
	| { readonly kind: 'failed'; readonly failure: StoreFailure };

/** The page of a sitting: opens it, holds it against other tabs, and lets go of it. */
export class SittingDesk {
	readonly #tools: PaperTools;
	#view = $state.raw<DeskView>({ kind: 'opening' });
	#hold: Hold | null = null;
	#id = '';

	constructor(tools: PaperTools = PAPER_TOOLS) {
		this.#tools = tools;
	}

	get view() {
		return this.#view;
	}

	/** Opens a sitting where it was left. @param takeOver from the tab that has it */
	async open(id: string, takeOver = false) {
		await this.close();
		this.#id = id;
		this.#view = { kind: 'opening' };
		const hold = await this.#tools.hold(id, () => this.#lost(), takeOver);
		if (this.#id !== id) return hold?.release();
		this.#hold = hold;
		const view = hold ? await this.#read(id) : ({ kind: 'elsewhere' } as const);
		if (this.#id !== id) return;
		this.#view = view;
		if (view.kind === 'sitting') await view.sitting.load();
		else this.#letGo();
	}

	/** Lets go of the sitting, with everything kept. */
	async close() {
		const view = this.#view;
		this.#id = '';
		this.#view = { kind: 'opening' };
		if (view.kind === 'sitting') await view.sitting.leave();
		this.#letGo();
	}

	async #read(id: string): Promise<DeskView> {
		const found = await attempt(async () => (await this.#tools.store()).papers.get(id));
		if (!found.ok) return { kind: 'failed', failure: found.error };
		if (!found.value) return { kind: 'missing' };
		if (found.value.handedIn) return { kind: 'over' };
		const how = wasJustBegun(id) ? 'tick' : 'reopen';
		const paper = withRescue(found.value);
		const sitting = new PaperSitting(clocked(paper, how, this.#tools.now()), this.#tools);
		if (paper !== found.value && (await sitting.retry(true))) dropRescue();
		if (sitting.paper.clock.state === 'over') await sitting.handIn('time');
		return { kind: 'sitting', sitting };
	}

	#lost() {
		if (this.#view.kind === 'sitting') this.#view.sitting.giveUp();
		this.#hold = null;
		this.#view = { kind: 'elsewhere' };
	}

	#letGo() {
		this.#hold?.release();
		this.#hold = null;
	}
}
