import { inParts } from '#lib/base/steps.ts';
import type { Classroom } from '#lib/classroom/classroom.db.ts';
import { FrameGatherer } from '#lib/base/code-frames.ts';
import { collect, type Collected, type CollectPort } from '#lib/classroom/collect.ts';
import { copiesInFile, copiesInMessage, type Found } from '#lib/classroom/copies-in-file.ts';
import { openCopy } from '#lib/classroom/sealed-copy.browser.ts';

/** Files that are read before the copies in them are opened: no more of them in memory at once. */
const FILES_AT_ONCE = 100;

/** Copies coming in on one page: what became of each, and how far it is. One thing at a time, in order. */
export class Collecting {
	/** Newest last. */
	done = $state.raw<Collected[]>([]);
	/** Pieces looked at, of how many; absent while nothing is under way. */
	progress = $state.raw<{ seen: number; of: number }>();
	/** Parts seen of the code that is being scanned, when it has several. */
	parts = $state.raw<{ seen: number; of: number }>();
	readonly #room: Classroom;
	readonly #gatherer = new FrameGatherer();
	readonly #scanned = new Set<string>();
	#last: Promise<void> = Promise.resolve();

	constructor(room: Classroom) {
		this.#room = room;
	}

	/** Files from a folder, an archive, a message, a picture of codes. */
	takeFiles(files: readonly File[]): Promise<void> {
		return this.#inTurn(async (port) => {
			for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
				this.progress = { seen: at, of: files.length };
				const found: Found[] = [];
				for (const file of files.slice(at, at + FILES_AT_ONCE)) found.push(...(await this.#inFile(file)));
				const before = at;
				let seen = 0;
				await this.#collect(found, port, (part) => {
					seen += part;
					const share = Math.min(1, seen / found.length) * Math.min(FILES_AT_ONCE, files.length - before);
					this.progress = { seen: Math.floor(before + share), of: files.length };
				});
			}
		});
	}

	/** A text with one copy or several. */
	takeText(source: string, text: string): Promise<void> {
		return this.#inTurn((port) => this.#collect(copiesInMessage(source, text), port));
	}

	/** What a code says. A code that was seen already is passed over: cameras see each many times. */
	takeCode(source: string, code: string): Promise<void> {
		if (this.#scanned.has(code)) return this.#last;
		this.#scanned.add(code);
		const whole = this.#gatherer.add(code);
		this.parts = whole.ok ? undefined : whole.error;
		return whole.ok ? this.takeText(source, whole.value) : this.#last;
	}

	async #inFile(file: File): Promise<Found[]> {
		const name = file.webkitRelativePath || file.name;
		if (file.type.startsWith('image/')) {
			const { codesInPicture } = await import('#lib/ui/codes-in-picture.browser.ts');
			const texts = (await codesInPicture(file)).flatMap((code) => {
				const whole = this.#gatherer.add(code);
				return whole.ok ? [whole.value] : [];
			});
			return texts.length > 0
				? texts.flatMap((text) => copiesInMessage(name, text))
				: [{ source: name, isNone: true }];
		}
		try {
			return copiesInFile(name, new Uint8Array(await file.arrayBuffer()));
		} catch {
			// Moved or taken away since it was chosen.
			return [{ source: name, isNone: true }];
		}
	}

	async #collect(found: Found[], port: CollectPort, seen: (part: number) => void = () => {}): Promise<void> {
		await collect(found, port, (part) => {
			this.done = [...this.done, ...part];
			seen(part.length);
		});
	}

	#inTurn(work: (port: CollectPort) => Promise<void>): Promise<void> {
		this.#last = this.#last.then(async () => {
			this.progress ??= { seen: 0, of: 1 };
			try {
				await work(await this.#port());
			} finally {
				this.progress = undefined;
			}
		});
		return this.#last;
	}

	async #port(): Promise<CollectPort> {
		const [keys, assigned] = await Promise.all([this.#room.keys(), this.#room.assigned()]);
		const copies = this.#room.table('copies');
		// A timer after each slice would wait for longer than the slice takes: a turn is given once a frame has passed.
		const step = inParts(() => {}, new AbortController().signal);
		return {
			open: (bytes) => openCopy(bytes, keys),
			assigned: new Map(assigned.map((row) => [row.id, row])),
			known: async (ids) => new Set(await copies.where('id').anyOf(ids).primaryKeys()),
			write: async (rows) => void (await copies.bulkAdd([...rows])),
			pause: () => step(0),
			now: () => Date.now()
		};
	}
}
