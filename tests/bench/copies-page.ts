import { inParts } from '../../src/lib/base/steps.ts';
import { newId } from '../../src/lib/base/id.ts';
import { toBase64url } from '../../src/lib/base/base64url.ts';
import type { Assignment } from '../../src/lib/classroom/assignment.ts';
import { Classroom } from '../../src/lib/classroom/classroom.db.ts';
import { collect } from '../../src/lib/classroom/collect.ts';
import { newDeviceKey } from '../../src/lib/classroom/device-key.browser.ts';
import { openEnvelope } from '../../src/lib/classroom/envelope.ts';
import type { CopyRow } from '../../src/lib/classroom/rows.ts';
import { openCopy, sealCopy } from '../../src/lib/classroom/sealed-copy.browser.ts';
import type { Submission } from '../../src/lib/classroom/submission.ts';
import { suite } from '../../src/lib/classroom/suite.browser.ts';
import { newTeacherKey, type TeacherKey } from '../../src/lib/classroom/teacher-key.browser.ts';

/** Milliseconds to take in copies, and what a copy weighs. */
export interface CopyTimes {
	/** Opening, checking, telling apart and keeping them, as the teacher's page does. */
	ours: number[];
	/** Only decrypting them, and writing the rows with IndexedDB alone. */
	raw: number[];
	/** Longest stretch in which the page could not answer, while they came in. */
	longest: number[];
	/** Bytes of a sealed copy. */
	bytes: number;
	kept: number;
}

const COUNT = 10_000;
const QUESTIONS = 20;
const ASSIGNMENT = toBase64url(new Uint8Array(8));
const INFO = new TextEncoder().encode('route-des-mots/copy/1');

const submission = (n: number): Submission => ({
	id: newId(),
	assignment: ASSIGNMENT,
	name: `Élève ${n}`,
	attempt: newId(),
	number: 1,
	startedAt: 1_795_000_000_000 + n * 60_000,
	handedInAt: 1_795_001_200_000 + n * 60_000,
	rev: 'abcdefg',
	answers: Array.from({ length: QUESTIONS }, (_, q) => ({
		question: `question-${q}`,
		rev: 'abcdefg',
		response: q % 4 === 0 ? { 1: 'accord', 2: 'sommet' } : 'abcd'[(n + q) % 4]!,
		credit: (n + q) % 3 === 0 ? 0 : 1,
		hints: 0,
		ms: 4_000 + ((n * 31 + q * 17) % 200) * 100
	})),
	stops: ['reading', 'quiz'],
	reply: toBase64url(new Uint8Array(16))
});

async function measureCopies(rounds: number): Promise<CopyTimes> {
	const teacher = await newTeacherKey('une phrase de passe', 1);
	const device = await newDeviceKey();
	const copies: Uint8Array<ArrayBuffer>[] = [];
	for (let at = 0; at < COUNT; at += 200) {
		const part = Array.from({ length: Math.min(200, COUNT - at) }, (_, n) =>
			sealCopy(submission(at + n), { id: ASSIGNMENT, key: teacher.id }, device)
		);
		copies.push(...(await Promise.all(part)));
	}
	const times: CopyTimes = { ours: [], raw: [], longest: [], bytes: copies[0]!.length, kept: 0 };
	const rows = await Promise.all(copies.slice(0, 200).map((copy) => rowOf(copy, teacher)));
	for (let round = 0; round < rounds; round++) {
		times.raw.push(await timed(() => rawImport(copies, teacher, rows, `raw-${round}`)));
		const room = await Classroom.open(`copies-${round}`);
		const watch = new LongestTask();
		times.ours.push(await timed(() => ourImport(copies, teacher, room)));
		times.longest.push(watch.stop());
		times.kept = await room.countCopies(ASSIGNMENT);
		room.close();
	}
	return times;
}

async function ourImport(copies: readonly Uint8Array<ArrayBuffer>[], teacher: TeacherKey, room: Classroom) {
	const table = room.table('copies');
	const step = inParts(() => {}, new AbortController().signal);
	await collect(
		copies.map((bytes, n) => ({ source: `${n}.copie`, bytes })),
		{
			open: (bytes) => openCopy(bytes, [teacher]),
			assigned: new Map([[ASSIGNMENT, { assignment: { id: ASSIGNMENT, attempts: 0 } as Assignment }]]),
			known: async (ids) => new Set(await table.where('id').anyOf(ids).primaryKeys()),
			write: async (rows) => void (await table.bulkAdd([...rows])),
			pause: () => step(0),
			now: () => 1
		}
	);
}

/** The least that any program would have to do: decrypt each copy, and write as many rows of the same size. */
async function rawImport(
	copies: readonly Uint8Array<ArrayBuffer>[],
	teacher: TeacherKey,
	rows: readonly CopyRow[],
	name: string
) {
	const database = await openRaw(name);
	for (let at = 0; at < copies.length; at += 100) {
		await Promise.all(
			copies.slice(at, at + 100).map((bytes) => {
				const envelope = openEnvelope(bytes);
				if (!envelope.ok) throw new Error(envelope.error);
				const { enc, sealed, head } = envelope.value;
				return suite.open({ recipientKey: teacher.pair, enc, info: INFO }, sealed, head);
			})
		);
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('copies', 'readwrite', { durability: 'strict' });
			const store = transaction.objectStore('copies');
			for (let n = at; n < Math.min(at + 100, copies.length); n++)
				store.add({ ...rows[n % rows.length]!, id: `${n}` });
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(transaction.error);
		});
	}
	database.close();
}

function openRaw(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () =>
			request.result.createObjectStore('copies', { keyPath: 'id' }).createIndex('assignment', 'assignment');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

async function rowOf(copy: Uint8Array<ArrayBuffer>, teacher: TeacherKey): Promise<CopyRow> {
	const opened = await openCopy(copy, [teacher]);
	if (!opened.ok) throw new Error(opened.error);
	const { submission: inside, device, receipt } = opened.value;
	return { id: inside.id, assignment: ASSIGNMENT, receivedAt: 1, receipt, device, submission: inside };
}

/** The longest gap between two turns of the page's loop. */
class LongestTask {
	#longest = 0;
	#last = performance.now();
	readonly #channel = new MessageChannel();

	constructor() {
		this.#channel.port1.onmessage = () => {
			const now = performance.now();
			this.#longest = Math.max(this.#longest, now - this.#last);
			this.#last = now;
			setTimeout(() => this.#channel.port2.postMessage(0), 4);
		};
		this.#channel.port2.postMessage(0);
	}

	stop(): number {
		this.#channel.port1.close();
		return this.#longest;
	}
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

Object.assign(window, { measureCopies });
