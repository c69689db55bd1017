import type { Attachment } from 'svelte/attachments';
import { QUADRANTS } from '$lib/domain/typology';
import { NO_QUADRANT, type Dots } from './loyalty';
import type { Position } from './path';

export interface DotPicture {
	readonly dots: Dots;
	readonly x: Position;
	readonly y: Position;
	readonly width: number;
	readonly height: number;
}

const OPACITY = 0.72;

/** A dot of one colour, drawn once and stamped thousands of times: many times faster than a path each. */
function stamp(colour: string, radius: number, ratio: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const size = Math.ceil((radius * 2 + 1) * ratio);
	canvas.width = canvas.height = size;
	const context = canvas.getContext('2d')!;
	context.globalAlpha = OPACITY;
	context.fillStyle = colour;
	context.arc(size / 2, size / 2, radius * ratio, 0, 2 * Math.PI);
	context.fill();
	return canvas;
}

interface Tokens {
	readonly colours: readonly string[];
	readonly radius: number;
}

// Reading styles makes the browser bring them up to date: once per canvas, which lives as long as its theme.
const read = new WeakMap<HTMLCanvasElement, Tokens>();

/** Colours and size of the dots in the present theme. */
function tokensOf(canvas: HTMLCanvasElement): Tokens {
	const known = read.get(canvas);
	if (known) return known;
	const style = getComputedStyle(canvas);
	const token = (name: string) => style.getPropertyValue(name).trim();
	const tokens = {
		colours: QUADRANTS.map((quadrant) => token(`--quadrant-${quadrant}`) || '#2f6f9f'),
		radius: parseFloat(token('--dot')) || 2.5
	};
	read.set(canvas, tokens);
	return tokens;
}

let stamps: { key: string; images: HTMLCanvasElement[] } | undefined;

/** The stamps of a theme, made anew only when it changes. */
function stampsFor(colours: readonly string[], radius: number, ratio: number): HTMLCanvasElement[] {
	const key = [...colours, radius, ratio].join();
	if (stamps?.key !== key) stamps = { key, images: colours.map((colour) => stamp(colour, radius, ratio)) };
	return stamps.images;
}

/** Draws the dots on a canvas, whenever they or the room change; a new theme needs a new canvas. */
export function drawDots({ dots, x, y, width, height }: DotPicture): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const ratio = window.devicePixelRatio || 1;
		const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (canvas.width !== wide) canvas.width = wide;
		if (canvas.height !== high) canvas.height = high;
		const context = canvas.getContext('2d')!;
		context.clearRect(0, 0, wide, high);
		const { colours, radius } = tokensOf(canvas);
		const images = stampsFor(colours, radius, ratio);
		const half = images[0]!.width / 2;
		for (let dot = 0; dot < dots.quadrant.length; dot++) {
			const code = dots.quadrant[dot]!;
			if (code === NO_QUADRANT) continue;
			const [px, py] = [x(dots.satisfaction[dot]!) * ratio, y(dots.intention[dot]!) * ratio];
			context.drawImage(images[code]!, px - half, py - half);
		}
	};
}

/** The same dots as SVG circles, for a file. */
export function svgDots(canvas: HTMLCanvasElement, { dots, x, y }: DotPicture): SVGGElement {
	const { colours, radius } = tokensOf(canvas);
	const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	group.setAttribute('fill-opacity', String(OPACITY));
	for (let dot = 0; dot < dots.quadrant.length; dot++) {
		const code = dots.quadrant[dot]!;
		if (code === NO_QUADRANT) continue;
		const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
		circle.setAttribute('cx', x(dots.satisfaction[dot]!).toFixed(1));
		circle.setAttribute('cy', y(dots.intention[dot]!).toFixed(1));
		circle.setAttribute('r', String(radius));
		circle.setAttribute('fill', colours[code]!);
		group.append(circle);
	}
	return group;
}
