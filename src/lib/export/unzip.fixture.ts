import { fromBuffer } from 'yauzl';

/** The files of a zip by their names, read from its central directory and checked against it. */
export function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
	return new Promise((resolve, reject) => {
		fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (refused, zip) => {
			if (refused) return reject(refused);
			const files = new Map<string, Buffer>();
			zip.on('error', reject);
			zip.on('end', () => resolve(files));
			zip.on('entry', (entry: { fileName: string }) => {
				zip.openReadStream(entry as never, (failed, stream) => {
					if (failed) return reject(failed);
					const parts: Buffer[] = [];
					stream.on('error', reject);
					stream.on('data', (part: Buffer) => parts.push(part));
					stream.on('end', () => {
						files.set(entry.fileName, Buffer.concat(parts));
						zip.readEntry();
					});
				});
			});
			zip.readEntry();
		});
	});
}
