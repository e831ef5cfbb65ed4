import { newId } from '#lib/base/id.ts';
import { releaseBallast, takeBallast } from './ballast.browser.ts';
import { Epochs } from './epochs.browser.ts';
import { Journal, MANY_FILES, type Ids } from './journal.ts';
import type { JournalAnswer, JournalReply, JournalRequest, Numbered } from './messages.ts';
import { opfsFolder } from './opfs-folder.browser.ts';

/** The journal of this page, open as long as the page lives. */
interface Session {
	name: string;
	id: string;
	epochs: Epochs;
	directory: FileSystemDirectoryHandle;
	journal: Journal;
}

let session: Promise<Session> | undefined;
/** Writes happen in the order in which they were asked for. */
let writes: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Numbered>) => void reply(data));

async function reply(request: Numbered): Promise<void> {
	let answer: JournalReply;
	try {
		answer = { id: request.id, ...(await perform(request)) };
	} catch (error) {
		const { name, message } = error as Error;
		answer = { id: request.id, error: { name, message } };
	}
	postMessage(answer);
}

async function perform(request: JournalRequest): Promise<JournalAnswer> {
	if (request.task === 'open') {
		session = open(request.name, request.session);
		await session;
		return {};
	}
	const opened = await session;
	if (!opened) throw new DOMException('the journal is not open', 'InvalidStateError');
	switch (request.task) {
		case 'facts':
			return { facts: await readAll(opened, request.known) };
		case 'latest':
			return { facts: await shared(opened, () => opened.journal.latest()) };
		case 'lacks':
			return { ids: await shared(opened, () => opened.journal.lacks(request.known)) };
		case 'reserve':
			return { reserve: await takeBallast(opened.name) };
		case 'release':
			return { reserve: await releaseBallast(opened.name) };
	}
	const done = writes.then(() => write(opened, request));
	writes = done.catch(() => {});
	await done;
	return {};
}

type WriteRequest = Extract<JournalRequest, { task: 'append' | 'withdraw' | 'erase' }>;

async function write(opened: Session, request: WriteRequest) {
	if (request.task === 'append') return opened.journal.append(request.json);
	if (request.task === 'withdraw') return opened.journal.withdraw(request.writes);
	await opened.journal.close();
	await navigator.locks.request(folderLock(opened.name), async () => {
		opened.directory = await opened.epochs.next();
		opened.journal = new Journal(opfsFolder(opened.directory), opened.id);
		await opened.epochs.sweep();
	});
}

async function open(name: string, id: string): Promise<Session> {
	if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) {
		throw new DOMException('no synchronous file access', 'MissingAPIError');
	}
	// Held until this worker ends: it tells the others that the session's file is in use.
	await new Promise<void>((locked) => {
		void navigator.locks.request(fileLock(name, id), () => {
			locked();
			return new Promise<never>(() => {});
		});
	});
	const epochs = await Epochs.open(name);
	const directory = await epochs.current();
	return { name, id, epochs, directory, journal: new Journal(opfsFolder(directory), id) };
}

/** Reads while nobody removes files. */
const shared = <T>({ name }: Session, read: () => Promise<T>): Promise<T> =>
	navigator.locks.request(folderLock(name), { mode: 'shared' }, read);

async function readAll(opened: Session, known: Ids) {
	const facts = await shared(opened, () => opened.journal.facts(known));
	const lock = folderLock(opened.name);
	void navigator.locks.request(lock, { ifAvailable: true }, (free) => free && tidy(opened)).catch(() => {});
	return facts;
}

/** Compacts closed files. A failure leaves everything readable, and the next session tries again. */
async function tidy({ name, epochs, directory, journal }: Session): Promise<void> {
	await epochs.sweep();
	const closed: string[] = [];
	for (const file of await opfsFolder(directory).list()) {
		const free = await navigator.locks.request(
			fileLock(name, file),
			{ ifAvailable: true },
			(lock) => lock !== null
		);
		if (free) closed.push(file);
	}
	if (closed.length > MANY_FILES) await journal.compact(closed, newId());
}

const folderLock = (name: string) => `${name}/journal`;
const fileLock = (name: string, file: string) => `${name}/journal/${file}`;
