import { keep, kept } from '#lib/base/kept.browser.ts';

/** The parts of the File System Access API used here; TypeScript's library lacks them. */
type Mode = { mode: 'readwrite' };
interface PermittedHandle extends FileSystemFileHandle {
	queryPermission?(mode: Mode): Promise<PermissionState>;
	requestPermission?(mode: Mode): Promise<PermissionState>;
}
interface WithPicker {
	showSaveFilePicker?(options: object): Promise<PermittedHandle>;
}
interface WithBuckets {
	storageBuckets?: {
		open(name: string, options: object): Promise<{ indexedDB: IDBFactory }>;
	};
}

const STORE = 'files';
/** Tells, without opening a database, that a file was chosen. */
const chosenKey = (name: string) => `${name}/backup-file`;

/** Whether a page can write to a file that its learner chose. */
export const canKeepFile = (): boolean => typeof (window as WithPicker).showSaveFilePicker === 'function';

/** Whether a file was chosen for the store of a name. */
export const isFileChosen = (name: string): boolean => kept(chosenKey(name)) === 'yes';

/** A file of the learner's that this page may rewrite. */
export class BackupFile {
	readonly #handle: PermittedHandle;

	constructor(handle: FileSystemFileHandle) {
		this.#handle = handle;
	}

	get name(): string {
		return this.#handle.name;
	}

	/** Whether it may be written to without asking the learner. */
	async isAllowed(): Promise<boolean> {
		return ((await this.#handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
	}

	/** Asks the learner, in answer to a press of a button: browsers refuse it else. */
	async allow(): Promise<boolean> {
		return ((await this.#handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
	}

	/** Replaces its content, whole or not at all: the browser writes beside it and changes places on closing. */
	async write(content: BlobPart): Promise<void> {
		const writable = await this.#handle.createWritable();
		try {
			await writable.write(content as FileSystemWriteChunkType);
			await writable.close();
		} catch (error) {
			await writable.abort().catch(() => {});
			throw error;
		}
	}

	read(): Promise<File> {
		return this.#handle.getFile();
	}
}

/** Lets the learner choose a file; `undefined` when they would rather not. */
export async function chooseBackupFile(name: string, suggested: string): Promise<BackupFile | undefined> {
	let handle: PermittedHandle | undefined;
	try {
		handle = await (window as WithPicker).showSaveFilePicker?.({
			id: 'backup',
			suggestedName: suggested,
			types: [{ accept: { 'application/json': ['.json'] } }]
		});
	} catch (error) {
		if ((error as DOMException).name === 'AbortError') return undefined;
		throw error;
	}
	if (!handle) return undefined;
	await inStore('readwrite', (store) => store.put(handle, name));
	keep(chosenKey(name), 'yes');
	return new BackupFile(handle);
}

/** The file that was chosen for the store of a name, if one was. */
export async function keptBackupFile(name: string): Promise<BackupFile | undefined> {
	if (!canKeepFile() || !isFileChosen(name)) return undefined;
	const handle = await inStore<FileSystemFileHandle | undefined>('readonly', (store) => store.get(name));
	return handle && new BackupFile(handle);
}

/** The file stays where it is; this browser only forgets the way to it. */
export async function forgetBackupFile(name: string): Promise<void> {
	if (!isFileChosen(name)) return;
	keep(chosenKey(name), '');
	await inStore('readwrite', (store) => store.delete(name));
}

async function inStore<T>(
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const opening = (await ownDatabases()).open('route-des-mots/files', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
	const db = await done(opening);
	try {
		return await done(ask(db.transaction(STORE, mode).objectStore(STORE)));
	} finally {
		db.close();
	}
}

/**
 * Handles can be kept in a database only. Where the browser has buckets, it lies in one of its own: apart from the
 * database with the work, it is neither evicted nor found corrupt together with that.
 */
async function ownDatabases(): Promise<IDBFactory> {
	try {
		const bucket = await (navigator as WithBuckets).storageBuckets?.open('files', { durability: 'strict' });
		return bucket?.indexedDB ?? indexedDB;
	} catch {
		return indexedDB;
	}
}

const done = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
