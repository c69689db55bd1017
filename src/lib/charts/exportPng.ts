import { svgText } from './exportSvg';

/** Twice the pixels: sharp on paper and on good screens. */
const SCALE = 2;

/** An SVG file that stands alone as a PNG. Rejects where the browser cannot draw it. */
export async function pngOf(file: SVGSVGElement): Promise<Blob> {
	const image = new Image();
	// A data URL leaves the canvas readable, a blob URL would not in every browser.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(file))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = file.width.baseVal.value * SCALE;
	canvas.height = file.height.baseVal.value * SCALE;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
