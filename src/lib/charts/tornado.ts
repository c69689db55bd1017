import { scaleBand, scaleLinear } from 'd3';
import { tickRoom, type Box } from './box';
import { widest } from './textWidth';

/** One driver: the value with it lower, and with it higher. */
export interface TornadoDriver {
	readonly key: string;
	readonly name: string;
	readonly low: number;
	readonly high: number;
}

interface TornadoRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly drivers: readonly TornadoDriver[];
	/** The value with no driver moved. */
	readonly centre: number;
	readonly endTexts: readonly string[];
}

export interface TornadoLayout {
	readonly box: Box;
	readonly x: (value: number) => number;
	/** Top of a bar, and its height. */
	readonly y: (key: string) => number;
	readonly barHeight: number;
	readonly ticks: readonly number[];
}

/** Divides the picture: names on the left, bars from the centre, figures at both ends of a bar. */
export function tornadoLayout({
	width,
	height,
	em,
	drivers,
	centre,
	endTexts
}: TornadoRequest): TornadoLayout {
	const ends = widest(endTexts, em) + 8;
	const left = Math.ceil(
		widest(
			drivers.map(({ name }) => name),
			em
		) + 12
	);
	const box = { left, right: width, top: Math.ceil(em * 1.8), bottom: height - tickRoom(em) };
	const values = [centre, ...drivers.flatMap(({ low, high }) => [low, high])];
	const [from, to] = [Math.min(...values), Math.max(...values)];
	const room = Math.max(1, to - from) * 0.02;
	const scale = scaleLinear()
		.domain([from - room, to + room])
		.range([left + ends, Math.max(left + ends + 1, width - ends)]);
	const band = scaleBand()
		.domain(drivers.map(({ key }) => key))
		.range([box.top, box.bottom])
		.padding(0.3);
	return {
		box,
		x: (value) => scale(value),
		y: (key) => band(key) ?? box.top,
		barHeight: band.bandwidth(),
		ticks: scale.ticks(Math.max(2, Math.floor((width - left - 2 * ends) / (em * 7))))
	};
}
