import type { JournalFile, JournalFolder } from './folder.ts';

/** The part of `FileSystemSyncAccessHandle` used here; TypeScript knows it only in its worker library. */
interface SyncAccess {
	write(bytes: Uint8Array, options: { at: number }): number;
	getSize(): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}
export type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };

const READ_TRIES = 5;

/** A folder of the origin private file system, seen from a worker. */
export function opfsFolder(directory: FileSystemDirectoryHandle): JournalFolder {
	return {
		async list() {
			const names: string[] = [];
			for await (const name of directory.keys()) names.push(name);
			return names.sort();
		},
		read: (name) => readFile(directory, name, (file) => file),
		readEnd: (name, length) => readFile(directory, name, (file) => file.slice(-length)),
		async create(name) {
			const handle = (await directory.getFileHandle(name, { create: true })) as SyncFileHandle;
			return journalFile(await handle.createSyncAccessHandle());
		},
		remove: (name) => directory.removeEntry(name)
	};
}

async function readFile(
	directory: FileSystemDirectoryHandle,
	name: string,
	part: (file: File) => Blob
): Promise<Uint8Array | undefined> {
	for (let left = READ_TRIES; ; left--) {
		try {
			const file = await (await directory.getFileHandle(name)).getFile();
			return new Uint8Array(await part(file).arrayBuffer());
		} catch (error) {
			const { name: kind } = error as DOMException;
			if (kind === 'NotFoundError') return undefined;
			// Another tab wrote to it while it was being read.
			if (kind !== 'NotReadableError' || left === 0) throw error;
		}
	}
}

function journalFile(access: SyncAccess): JournalFile {
	return {
		append(bytes) {
			const end = access.getSize();
			const written = access.write(bytes, { at: end });
			if (written !== bytes.length) throw new DOMException('the file does not grow', 'QuotaExceededError');
			access.flush();
		},
		size: () => access.getSize(),
		truncate: (size) => {
			access.truncate(size);
			access.flush();
		},
		close: () => access.close()
	};
}
