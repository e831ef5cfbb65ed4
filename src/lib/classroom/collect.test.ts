import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/base/id.ts';
import type { Assignment } from './assignment.ts';
import { openClassBackup, sealClassBackup, type ClassTables } from './class-backup.browser.ts';
import { Classroom } from './classroom.db.ts';
import { anySubmission } from './classroom.fixture.ts';
import { collect, type CollectPort } from './collect.ts';
import { copiesInFile, copiesInMessage, type Found } from './copies-in-file.ts';
import { copyText } from './copy-text.ts';
import { newDeviceKey, type DeviceKey } from './device-key.browser.ts';
import { openCopy, sealCopy } from './sealed-copy.browser.ts';
import type { Submission } from './submission.ts';
import { newTeacherKey, type TeacherKey } from './teacher-key.browser.ts';

const ID = 'AAAAAAAAAAA';
const DUE = 1_800_000_000_000;
let teacher: TeacherKey;
let stranger: TeacherKey;
let device: DeviceKey;
beforeAll(async () => {
	[teacher, stranger] = [await newTeacherKey('un', 1), await newTeacherKey('deux', 2)];
	device = await newDeviceKey();
});
const opened: Classroom[] = [];
afterEach(() => opened.splice(0).forEach((each) => each.close()));

const [sample] = fc.sample(anySubmission, { numRuns: 1, seed: 7 });
const submission = (over: Partial<Submission> = {}): Submission => ({
	...sample!,
	id: newId(),
	assignment: ID,
	number: 1,
	handedInAt: DUE,
	...over
});
const sealed = (copy: Submission, key = teacher.id) => sealCopy(copy, { id: copy.assignment, key }, device);

async function classroom() {
	const room = await Classroom.open(newId());
	opened.push(room);
	return room;
}
const portOf = (room: Classroom, over: Partial<CollectPort> = {}): CollectPort => ({
	open: (bytes) => openCopy(bytes, [teacher]),
	assigned: new Map([
		[ID, { assignment: { id: ID, attempts: 2, due: { at: DUE, zone: 'UTC' } } as Assignment }]
	]),
	known: async (ids) => new Set(await room.table('copies').where('id').anyOf(ids).primaryKeys()),
	write: (rows) =>
		room
			.table('copies')
			.bulkAdd([...rows])
			.then(() => undefined),
	pause: () => Promise.resolve(),
	now: () => 5,
	...over
});
const outcomes = async (found: Found[], port: CollectPort) =>
	(await collect(found, port)).map(({ outcome }) => outcome);

test('every sort of thing that is handed in is told from the others, and none blocks another', async () => {
	const room = await classroom();
	const good = submission();
	const bytes = await sealed(good);
	const flipped = bytes.slice();
	flipped[120]! ^= 4;
	const found: Found[] = [
		{ source: 'damaged', bytes: flipped },
		{ source: 'a', bytes },
		{ source: 'again', bytes },
		{ source: 'late', bytes: await sealed(submission({ handedInAt: DUE + 60_000 })) },
		{ source: 'third', bytes: await sealed(submission({ number: 3 })) },
		{ source: 'other', bytes: await sealed(submission({ assignment: 'BBBBBBBBBBA' })) },
		{ source: 'foreign', bytes: await sealed(submission(), stranger.id) },
		{ source: 'not ours', bytes: new TextEncoder().encode('Bonjour !') },
		{ source: 'half', isNone: true },
		{ source: 'cut' },
		{ source: 'last', bytes: await sealed(submission()) }
	];
	expect(await outcomes(found, portOf(room))).toEqual([
		...['damaged', 'on-time', 'known', 'late', 'extra', 'other-assignment', 'other-key', 'not-ours'],
		...['none', 'damaged', 'on-time']
	]);
	expect(await room.countCopies(ID)).toBe(4);
	expect((await room.table('copies').get(good.id))?.submission).toEqual(good);
	expect(await outcomes(found.slice(1, 2), portOf(room))).toEqual(['known']);
});

test('copies that could not be written are not said to be kept', async () => {
	const room = await classroom();
	const port = portOf(room, { write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
	expect(await outcomes([{ source: 'a', bytes: await sealed(submission()) }, { source: 'b' }], port)).toEqual(
		['unsaved', 'damaged']
	);
	expect(await room.countCopies(ID)).toBe(0);
});

test('copies are found in files, texts and archives of both', async () => {
	const [one, two] = [await sealed(submission()), await sealed(submission())];
	const letter = new TextEncoder().encode(`Madame,\nvoici ma copie :\n${copyText(two)}\nLéa`);
	const archive = zipSync({
		'Léa/copie.copie': one,
		'message.txt': letter,
		'__MACOSX/._x': letter,
		'photo.jpg': Uint8Array.of(255, 216)
	});
	expect(copiesInFile('a.copie', one)).toEqual([{ source: 'a.copie', bytes: one }]);
	expect(copiesInMessage('texte', `${copyText(one)} ${copyText(two)}`).map(({ bytes }) => bytes)).toEqual([
		one,
		two
	]);
	expect(copiesInFile('tout.zip', new Uint8Array(archive))).toEqual([
		{ source: 'tout.zip › Léa/copie.copie', bytes: one },
		{ source: 'tout.zip › message.txt', bytes: two },
		{ source: 'tout.zip › photo.jpg', isNone: true }
	]);
	expect(copiesInFile('cassé.zip', new Uint8Array(archive.slice(0, 40)))).toEqual([
		{ source: 'cassé.zip', isNone: true }
	]);
});

test('whatever is thrown in, collecting ends and keeps nothing that is no copy', async () => {
	const room = await classroom();
	const base = await sealed(submission());
	// Bytes of ours that were moved, cut, doubled or overwritten, and anything else.
	const near = fc
		.array(fc.tuple(fc.nat(base.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 })), {
			minLength: 1,
			maxLength: 4
		})
		.map((edits) => {
			const bytes = base.slice();
			for (const [at, piece] of edits) bytes.set(piece.subarray(0, bytes.length - at), at);
			return bytes;
		});
	const anything = fc.oneof(
		near,
		fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))
	);
	await fc.assert(
		fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 50 }), async (pieces) => {
			const found = pieces.flatMap((bytes, n) => copiesInFile(`${n}`, bytes));
			for (const { outcome } of await collect(found, portOf(room)))
				expect(['on-time', 'known', 'damaged', 'not-ours', 'none', 'newer']).toContain(outcome);
		}),
		{ numRuns: 100 }
	);
	expect(await room.countCopies(ID)).toBeLessThanOrEqual(1);
});

test('a class travels in a file that only the passphrase opens', async () => {
	const room = await classroom();
	const { pair: _, ...key } = teacher;
	const tables: ClassTables = {
		classes: [{ id: 'c', at: 1, name: '3e B', pupils: [{ id: 'p', name: 'Léa' }] }],
		assigned: [],
		copies: [
			{ id: 's', assignment: ID, receivedAt: 1, receipt: 'AAAA-BBBB', device: 'd', submission: submission() }
		],
		marks: [{ id: 's/q', assignment: ID, copy: 's', question: 'q', credit: 1, comment: 'Oui.', at: 2 }],
		teacherKeys: [key]
	};
	const text = await sealClassBackup(tables, 'un');
	for (const secret of ['Léa', '3e B', 'Oui.', key.wrapped.data]) expect(text).not.toContain(secret);
	expect(await openClassBackup(new Blob([text]), 'deux')).toEqual({ ok: false, error: 'wrong-passphrase' });
	expect(await openClassBackup(new Blob(['{}']), 'un')).toEqual({ ok: false, error: 'not-ours' });
	expect(await openClassBackup(new Blob([text.replace('"version":1', '"version":2')]), 'un')).toEqual({
		ok: false,
		error: 'newer'
	});
	const back = await openClassBackup(new Blob([text]), 'un');
	if (!back.ok) throw new Error(back.error);
	expect({ ...back.value, teacherKeys: [] }).toEqual({ ...tables, teacherKeys: [] });
	const bytes = await sealed(submission());
	expect(await openCopy(bytes, back.value.teacherKeys)).toMatchObject({ ok: true });
	await room.merge({ ...back.value, teacherKeys: [] });
	expect((await room.classes()).map(({ name }) => name)).toEqual(['3e B']);
	await room.removeClass('c');
	expect(await room.classes()).toEqual([]);
});
