/** A label that wants to stand at `at`, its middle, and takes `size` along the same axis. */
export interface Label {
	readonly key: string;
	readonly at: number;
	readonly size: number;
	/** Where room is short, the least important label goes first. */
	readonly importance: number;
}

export interface PlacedLabel {
	readonly key: string;
	/** Middle of the label. */
	readonly at: number;
	/** Where it wanted to be. */
	readonly wanted: number;
}

interface Block {
	labels: Label[];
	size: number;
	/** Start of the block. */
	start: number;
	/** Sum over labels of the start that each would like the block to have. */
	wish: number;
}

const wishOf = (label: Label, offset: number) => label.at - label.size / 2 - offset;

function settle(block: Block, from: number, to: number): Block {
	const start = block.wish / block.labels.length;
	block.start = Math.max(from, Math.min(to - block.size, start));
	return block;
}

function merge(a: Block, b: Block, from: number, to: number): Block {
	let [wish, size] = [a.wish, a.size];
	for (const label of b.labels) {
		wish += wishOf(label, size);
		size += label.size;
	}
	return settle({ labels: [...a.labels, ...b.labels], size, start: 0, wish }, from, to);
}

/** Drops the least important labels until the others fit between `from` and `to`. */
function thatFit(labels: readonly Label[], room: number): Label[] {
	const kept = [...labels].sort((a, b) => b.importance - a.importance);
	let total = kept.reduce((sum, label) => sum + label.size, 0);
	while (kept.length > 0 && total > room + 1e-9) total -= kept.pop()!.size;
	return kept;
}

/**
 * Moves labels apart along one axis so that none overlaps, none leaves `from` … `to`, their order is kept, and the
 * squared distance from where they want to be is as small as can be (pool adjacent violators).
 */
export function placeLabels(labels: readonly Label[], from: number, to: number): PlacedLabel[] {
	const finite = labels.filter((label) => Number.isFinite(label.at));
	const kept = thatFit(finite, to - from).sort((a, b) => a.at - b.at);
	const blocks: Block[] = [];
	for (const label of kept) {
		const block = { labels: [label], size: label.size, start: 0, wish: wishOf(label, 0) };
		let last = settle(block, from, to);
		for (
			let before = blocks.at(-1);
			before && before.start + before.size > last.start;
			before = blocks.at(-1)
		) {
			blocks.pop();
			last = merge(before, last, from, to);
		}
		blocks.push(last);
	}
	return blocks.flatMap((block) => {
		let edge = block.start;
		return block.labels.map((label) => {
			edge += label.size;
			return { key: label.key, at: edge - label.size / 2, wanted: label.at };
		});
	});
}
