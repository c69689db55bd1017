import { wrapText } from './textWidth';

const SVG = 'http://www.w3.org/2000/svg';

/** What the style sheet gives a shape on screen, and the file must hold itself. */
const PROPERTIES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'opacity',
	'paint-order'
];
const TEXT_PROPERTIES = ['font-size', 'font-weight', 'text-anchor', 'font-variant-numeric'];

/** Marks what belongs to the screen only: cursor, hover. */
const SCREEN_ONLY = '[data-screen-only]';

function copyStyle(from: Element, to: Element): void {
	const style = getComputedStyle(from);
	const names = from.tagName === 'text' ? [...PROPERTIES, ...TEXT_PROPERTIES] : PROPERTIES;
	for (const name of names) to.setAttribute(name, style.getPropertyValue(name));
	to.removeAttribute('class');
	to.removeAttribute('style');
}

/** The picture with its styles written into it. */
function styledCopy(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = svg.querySelectorAll('*');
	copy.querySelectorAll('*').forEach((element, i) => copyStyle(originals[i]!, element));
	copy.querySelectorAll(SCREEN_ONLY).forEach((element) => element.remove());
	return copy;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

export interface Heading {
	readonly title: string;
	readonly subtitle: string;
}

const MARGIN = 16;

/** Title and subtitle, wrapped; returns them with the height they take. */
function headingLines({ title, subtitle }: Heading, width: number, ink: string, soft: string) {
	const group = element('g', {});
	let y = MARGIN;
	const write = (text: string, size: number, weight: number, fill: string) => {
		for (const line of wrapText(text, size, width, weight > 400)) {
			y += size * 1.35;
			const made = element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill });
			made.textContent = line;
			group.append(made);
		}
	};
	write(title, 16, 650, ink);
	write(subtitle, 13, 400, soft);
	return { group, height: y + 8 };
}

/**
 * A chart as an SVG file that stands alone: title and subtitle above, background behind, styles inside, nothing
 * outside needed. `underlay` is what the screen draws on a canvas.
 */
export function standaloneSvg(svg: SVGSVGElement, heading: Heading, underlay?: SVGElement): SVGSVGElement {
	const style = getComputedStyle(svg);
	const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
	const [plotWidth, plotHeight] = [svg.width.baseVal.value, svg.height.baseVal.value];
	const { group, height: top } = headingLines(
		heading,
		plotWidth,
		token('--ink', '#000'),
		token('--soft', '#444')
	);
	const [width, height] = [plotWidth + 2 * MARGIN, Math.ceil(top + plotHeight + MARGIN)];
	const file = element('svg', {
		xmlns: SVG,
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': style.fontFamily
	}) as SVGSVGElement;
	const picture = element('g', { transform: `translate(${MARGIN} ${top})` });
	if (underlay) picture.append(underlay);
	picture.append(...styledCopy(svg).childNodes);
	file.append(element('rect', { width, height, fill: token('--paper', '#fff') }), group, picture);
	return file;
}

export const svgText = (file: SVGSVGElement) => new XMLSerializer().serializeToString(file);
