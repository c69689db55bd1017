/** The part of the package that is used here; it comes without types. */
declare module 'saxen' {
	type Place = () => { readonly line: number };
	export class Parser {
		on(
			name: 'openTag',
			call: (name: string, attributes: () => Readonly<Record<string, string>>) => void
		): this;
		on(name: 'closeTag' | 'text' | 'cdata' | 'attention', call: (text: string) => void): this;
		on(name: 'error', call: (error: Error, place: Place) => void): this;
		parse(xml: string): unknown;
	}
}
