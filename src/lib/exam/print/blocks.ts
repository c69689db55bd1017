/*
 * What stands on printed pages, piece by piece, without saying how it is drawn: the page on screen and the Word file
 * show the same pieces.
 */

/** A lettered option. */
interface PrintedOption {
	readonly letter: string;
	readonly text: string;
}

export type PrintBlock =
	| { readonly kind: 'title'; readonly text: string; readonly under: string }
	/** Name, number, class, each with room to write. */
	| { readonly kind: 'fields'; readonly labels: readonly string[] }
	/** Marks by part: a row of headings, a row of full marks, a row to fill in. */
	| { readonly kind: 'scores'; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: 'heading'; readonly text: string; readonly note: string }
	| {
			readonly kind: 'question';
			readonly number: string;
			/** Empty unless ids are to be printed. */
			readonly id: string;
			readonly paragraphs: readonly string[];
			readonly options: readonly PrintedOption[];
			/** The options are short enough to stand two in a row. */
			readonly short: boolean;
			/** What the key says of it; empty where the key stands elsewhere. */
			readonly key: readonly string[];
			/** Lines to write on. */
			readonly space: number;
			/** Too long to be kept on one page: it may break between paragraphs. */
			readonly long: boolean;
	  }
	/** Of the answer sheet: room for each blank. */
	| {
			readonly kind: 'blanks';
			readonly items: readonly { readonly number: string; readonly blanks: number }[];
	  }
	/** Of the answer sheet: letters to mark. */
	| {
			readonly kind: 'letters';
			readonly items: readonly { readonly number: string; readonly letters: readonly string[] }[];
	  }
	/** Of the answer sheet: lines to write on. */
	| { readonly kind: 'lines'; readonly number: string; readonly label: string; readonly lines: number }
	/** Of the key: answers in brief. */
	| {
			readonly kind: 'answers';
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

/** Pages that belong together; each begins on a new page. */
export interface PrintDocument {
	readonly kind: 'paper' | 'sheet' | 'key';
	readonly name: string;
	readonly blocks: readonly PrintBlock[];
}

/** What is to be printed. */
export interface PrintWish {
	readonly locale: 'zh' | 'en';
	/** The questions themselves. */
	readonly paper: boolean;
	readonly sheet: boolean;
	/** `after`: under each question; `end`: on pages of its own. */
	readonly key: 'none' | 'after' | 'end';
	/** With why the key is the key. */
	readonly explanations: boolean;
	/** The ids of questions beside their numbers. */
	readonly ids: boolean;
}
