import { toCsv } from './csv';
import { saveBlob, saveText } from './download';
import { pngOf } from './exportPng';
import { standaloneSvg, svgText, type Heading } from './exportSvg';
import type { ChartTable } from './table';

/*
 * What the buttons under a chart do; fetched when one of them is pressed.
 */

/** A picture on screen and what its file says above it. */
export interface Picture {
	readonly svg: SVGSVGElement;
	readonly heading: Heading;
	/** What the screen draws on a canvas, as SVG. */
	readonly underlay?: SVGElement;
}

const standalone = ({ svg, heading, underlay }: Picture) => standaloneSvg(svg, heading, underlay);

export const saveCsv = (table: ChartTable, file: string) => saveText(toCsv(table), 'text/csv', `${file}.csv`);

export const saveSvg = (picture: Picture, file: string) =>
	saveText(svgText(standalone(picture)), 'image/svg+xml', `${file}.svg`);

/** Rejects where the browser cannot draw the picture. */
export const savePng = async (picture: Picture, file: string) =>
	saveBlob(await pngOf(standalone(picture)), `${file}.png`);
