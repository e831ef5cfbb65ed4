import { Zip, ZipDeflate } from 'fflate';
import { joined } from '#lib/base/bytes.ts';
import type { Step } from '#lib/base/steps.ts';

/** Bytes that are compressed at a time. */
const CHUNK = 128 * 1024;

/** Files as a zip, compressed in parts on this thread: the site's policy forbids the workers that the library makes. */
export async function zipped(
	files: Record<string, Uint8Array>,
	mtime: number,
	step: Step
): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	const size = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
	let done = 0;
	for (const [name, bytes] of Object.entries(files)) {
		const file = new ZipDeflate(name);
		file.mtime = mtime;
		zip.add(file);
		for (let at = 0; at < bytes.length; at += CHUNK) {
			const chunk = bytes.subarray(at, at + CHUNK);
			file.push(chunk, at + CHUNK >= bytes.length);
			done += chunk.length;
			await step(done / size);
		}
	}
	zip.end();
	return joined(parts);
}
