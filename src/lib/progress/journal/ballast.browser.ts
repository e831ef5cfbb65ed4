import type { SyncFileHandle } from './opfs-folder.browser.ts';

/** Room that is kept for a thousand answers and more, in bytes: each takes up some of it in the journal and in the database. */
const SIZE = 3 * 1024 * 1024;
/** Written in pieces of this size, in bytes. */
const PIECE = 64 * 1024;

/**
 * A file that only takes up room, so that there is some when the browser says that there is none. It lies beside the
 * folders of the journal; it is no file of the journal's. A row of the database would not do: deleting it frees nothing
 * in Chromium's LevelDB before the next compaction (measured: no answer fits), removing a file frees all of it at once.
 */
const FILE = 'ballast';

const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> =>
	navigator.locks.request(`${name}/${FILE}`, work);

const folder = async (name: string) =>
	(await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });

/** Takes the room, if it is not taken yet. False when there is not that much: then nothing is taken. */
export const takeBallast = (name: string): Promise<boolean> =>
	inTurn(name, async () => {
		const directory = await folder(name);
		const handle = (await directory.getFileHandle(FILE, { create: true })) as SyncFileHandle;
		const access = await handle.createSyncAccessHandle();
		let size = access.getSize();
		try {
			// What cannot be compressed, and no hole: room that is surely taken.
			for (; size < SIZE; size += PIECE) {
				const piece = crypto.getRandomValues(new Uint8Array(PIECE));
				if (access.write(piece, { at: size }) < PIECE) break;
			}
			access.flush();
		} catch (error) {
			if ((error as DOMException).name !== 'QuotaExceededError') throw error;
		} finally {
			access.close();
		}
		if (size < SIZE) await directory.removeEntry(FILE);
		return size >= SIZE;
	});

/** Gives the room back. False when there was none. */
export const releaseBallast = (name: string): Promise<boolean> =>
	inTurn(name, async () => {
		try {
			await (await folder(name)).removeEntry(FILE);
			return true;
		} catch (error) {
			if ((error as DOMException).name === 'NotFoundError') return false;
			throw error;
		}
	});
