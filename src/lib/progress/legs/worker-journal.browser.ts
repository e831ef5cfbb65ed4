import { newId } from '#lib/base/id.ts';
import { TABLES, type Fact } from '../facts.ts';
import type { LoggedFact } from '../journal/journal.ts';
import type { JournalAnswer, JournalReply, JournalRequest, Numbered } from '../journal/messages.ts';
import { workerAddress } from '../journal/worker-address.browser.ts';
import type { LineCipher } from '../profile/seal.browser.ts';
import type { Reserve } from '../reserve.ts';
import type { JournalLeg, KnownIds } from './leg.ts';

interface Waiting {
	resolve(answer: JournalAnswer): void;
	reject(error: unknown): void;
}

/** The journal in the origin private file system, written by a worker: only there are files flushed in time. */
export class WorkerJournal implements JournalLeg, Reserve {
	readonly #name: string;
	readonly #cipher: LineCipher | undefined;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#asked = 0;

	constructor(name: string, cipher?: LineCipher) {
		this.#name = name;
		this.#cipher = cipher;
	}

	async open(): Promise<void> {
		if (!navigator.locks || !navigator.storage?.getDirectory) {
			throw new DOMException('no private files in this browser', 'MissingAPIError');
		}
		const worker = new Worker(workerAddress(), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<JournalReply>) => this.#settle(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.#end(new DOMException(event.message || 'the worker failed', 'UnknownError'));
		};
		this.#worker = worker;
		await this.#ask({ task: 'open', name: this.#name, session: newId() });
	}

	async write(facts: readonly Fact[]): Promise<void> {
		const json = JSON.stringify(facts);
		await this.#ask({ task: 'append', json: this.#cipher ? await this.#cipher.seal(json) : json });
	}

	async withdraw(writes = 1): Promise<void> {
		await this.#ask({ task: 'withdraw', writes });
	}

	async facts(known: KnownIds = {}): Promise<Fact[]> {
		if (!this.#cipher) return ours((await this.#ask({ task: 'facts', known })).facts ?? []);
		const opened = await this.#cipher.open((await this.#ask({ task: 'facts', known: {} })).facts ?? []);
		const ids = new Map(Object.entries(known).map(([table, own]) => [table, new Set(own)]));
		return ours(opened.filter(({ table, row }) => !ids.get(table)?.has(row.id)));
	}

	async latest(): Promise<Fact[] | undefined> {
		const { facts } = await this.#ask({ task: 'latest' });
		return facts && ours(this.#cipher ? await this.#cipher.open(facts) : facts);
	}

	async lacks(known: KnownIds): Promise<KnownIds> {
		// The worker cannot read what is under a key.
		if (this.#cipher) return {};
		return (await this.#ask({ task: 'lacks', known })).ids ?? {};
	}

	async take(): Promise<boolean> {
		return (await this.#ask({ task: 'reserve' })).reserve ?? false;
	}

	async release(): Promise<boolean> {
		return (await this.#ask({ task: 'release' })).reserve ?? false;
	}

	async reopen(): Promise<void> {
		this.close();
		await this.open();
	}

	async erase(): Promise<void> {
		await this.#ask({ task: 'erase' });
	}

	close(): void {
		this.#end(new DOMException('the journal was closed', 'InvalidStateError'));
	}

	#ask(request: JournalRequest): Promise<JournalAnswer> {
		const worker = this.#worker;
		if (!worker) return Promise.reject(new DOMException('the journal is closed', 'InvalidStateError'));
		const numbered: Numbered = { ...request, id: ++this.#asked };
		return new Promise((resolve, reject) => {
			this.#waiting.set(numbered.id, { resolve, reject });
			worker.postMessage(numbered);
		});
	}

	#settle(reply: JournalReply): void {
		const waiting = this.#waiting.get(reply.id);
		this.#waiting.delete(reply.id);
		if ('error' in reply) waiting?.reject(reply.error);
		else waiting?.resolve(reply);
	}

	#end(error: unknown): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}

/** Without those that a newer version wrote into tables unknown here. */
const ours = (facts: readonly LoggedFact[]): Fact[] =>
	facts.filter(({ table }) => (TABLES as readonly string[]).includes(table)) as Fact[];
