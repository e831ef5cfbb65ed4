import { decodeQRBatch } from 'qr/decode.js';

/** Pixels of a picture that is looked at; larger ones are made smaller. */
const MOST_PIXELS = 4_000_000;

/** The texts of the codes in a picture; none for a file that is no picture. */
export async function codesInPicture(file: Blob): Promise<string[]> {
	let bitmap: ImageBitmap;
	try {
		bitmap = await createImageBitmap(file);
	} catch {
		return [];
	}
	const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
	const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
	drawing.drawImage(bitmap, 0, 0, width, height);
	bitmap.close();
	const [found] = await decodeQRBatch([drawing.getImageData(0, 0, width, height)], {
		timeLimit: 2_000,
		effort: 3
	});
	return (found ?? []).filter((each) => typeof each === 'string');
}
