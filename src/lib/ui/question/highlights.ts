import type { Span } from '$lib/domain/study/verdict';

/** A stretch of text and the points that are recognised in it, counted from 0. */
export interface Segment {
	readonly text: string;
	readonly points: readonly number[];
}

/** Cuts a text where a recognised stretch of any point begins or ends. The pieces joined are the text. */
export function segmentsOf(text: string, found: readonly (readonly Span[])[]): readonly Segment[] {
	const cuts = new Set([0, text.length, ...found.flat().flatMap(({ start, end }) => [start, end])]);
	const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
	return places.slice(1).map((end, i) => {
		const start = places[i]!;
		const points = found.flatMap((spans, point) =>
			spans.some((span) => span.start <= start && end <= span.end) ? [point] : []
		);
		return { text: text.slice(start, end), points };
	});
}
