import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate';

/**
 * fflate's `zip` without its workers: it makes them from `blob:` addresses, which the page's security policy refuses.
 * The build gives it to the workbook's library in the place of fflate (see `src/cli/zip-here.ts`).
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
	let zipped: Uint8Array<ArrayBuffer>;
	try {
		zipped = zipSync(files as Parameters<typeof zipSync>[0]);
	} catch (error) {
		done(error as Parameters<FlateCallback>[0], new Uint8Array());
		return;
	}
	done(null, zipped);
}
export { strToU8, zipSync } from 'fflate';
