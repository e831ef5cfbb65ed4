import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalFolder } from './folder.ts';
import { newestOf } from '../newest.ts';
import { Journal, MANY_FILES, type LoggedFact } from './journal.ts';

class Killed extends Error {}

/** A folder in memory. Each change of the disk counts; at the one numbered `killAt` the process dies, half done. */
function fakeFolder(files = new Map<string, number[]>(), killAt = Infinity) {
	let steps = 0;
	const step = (half: () => void, whole: () => void) => {
		if (steps === killAt) half();
		if (steps++ >= killAt) throw new Killed();
		whole();
	};
	const folder: JournalFolder = {
		list: async () => [...files.keys()].sort(),
		read: async (name) => (files.has(name) ? new Uint8Array(files.get(name)!) : undefined),
		readEnd: async (name, length) =>
			files.has(name) ? new Uint8Array(files.get(name)!.slice(-length)) : undefined,
		async create(name) {
			step(
				() => {},
				() => files.set(name, [])
			);
			const bytes = files.get(name)!;
			return {
				append: (added) =>
					step(
						() => bytes.push(...added.subarray(0, added.length / 2)),
						() => bytes.push(...added)
					),
				size: () => bytes.length,
				truncate: (size) => void (bytes.length = size),
				close: () => {}
			};
		},
		remove: async (name) =>
			step(
				() => {},
				() => files.delete(name)
			)
	};
	return { folder, files, steps: () => steps };
}

const fact = (id: string, at = 1, text = ''): LoggedFact & { row: { text: string } } => ({
	table: 'drafts',
	row: { id, at, text }
});
const ids = (facts: LoggedFact[]) => [...new Set(facts.map(({ row }) => row.id))].sort();

test('a session that writes nothing leaves no file', async () => {
	const { folder, files } = fakeFolder();
	expect(await new Journal(folder, 's').facts()).toEqual([]);
	expect(files.size).toBe(0);
});

test('facts of all sessions are read, a torn last record of one is not', async () => {
	const { folder, files } = fakeFolder();
	await new Journal(folder, 'one').append(JSON.stringify([fact('a'), fact('b')]));
	await new Journal(folder, 'two').append(JSON.stringify([fact('c')]));
	await new Journal(folder, 'three').append(JSON.stringify([fact('d'), fact('e')]));
	files.get('three')!.length -= 5;
	expect(ids(await new Journal(folder, 'four').facts())).toEqual(['a', 'b', 'c']);
});

test('facts whose ids are known are passed over, in their table only', async () => {
	const { folder } = fakeFolder();
	const journal = new Journal(folder, 's');
	const elsewhere = { ...fact('a'), table: 'visits' };
	await journal.append(JSON.stringify([fact('a'), elsewhere, fact('b')]));
	expect(await journal.facts({ drafts: ['a', 'other'] })).toEqual([elsewhere, fact('b')]);
});

test('the latest facts are the last of each session', async () => {
	const { folder, files } = fakeFolder();
	const [one, two] = [new Journal(folder, 'one'), new Journal(folder, 'two')];
	expect(await one.latest()).toEqual([]);
	await one.append(JSON.stringify([fact('a'), fact('b')]));
	await two.append(JSON.stringify([fact('c')]));
	await one.append(JSON.stringify([fact('d')]));
	files.set('empty', []);
	expect(await two.latest()).toEqual([fact('d'), fact('c')]);
	files.get('one')!.length -= 1;
	expect(await two.latest()).toBeUndefined();
});

test('a failed write is taken back and the next one succeeds', async () => {
	const { folder, files } = fakeFolder();
	const create = folder.create;
	let full = false;
	folder.create = async (name) => {
		const file = await create(name);
		return {
			...file,
			append(bytes) {
				if (!full) return file.append(bytes);
				file.append(bytes.subarray(0, 7));
				throw new DOMException('no room', 'QuotaExceededError');
			}
		};
	};
	const journal = new Journal(folder, 's');
	await journal.append(JSON.stringify([fact('a')]));
	const size = files.get('s')!.length;
	full = true;
	await expect(journal.append(JSON.stringify([fact('b')]))).rejects.toMatchObject({
		name: 'QuotaExceededError'
	});
	expect(files.get('s')).toHaveLength(size);
	full = false;
	await journal.append(JSON.stringify([fact('b')]));
	expect(ids(await journal.facts())).toEqual(['a', 'b']);
});

test('a torn part that could not be taken back spoils no later record, whatever else fails', async () => {
	const { folder, files } = fakeFolder();
	const create = folder.create;
	let plan: ('append' | 'truncate')[] = [];
	folder.create = async (name) => {
		const file = await create(name);
		return {
			...file,
			append(bytes) {
				if (plan[0] !== 'append' || bytes.length < 2) return file.append(bytes);
				plan.shift();
				file.append(bytes.subarray(0, 7));
				throw new DOMException('no room', 'QuotaExceededError');
			},
			truncate(size) {
				if (plan[0] !== 'truncate') return file.truncate(size);
				plan.shift();
				throw new DOMException('busy', 'InvalidStateError');
			}
		};
	};
	const journal = new Journal(folder, 's');
	await journal.append(JSON.stringify([fact('a')]));
	// A record that is torn and stays so, then one that fails and is taken back.
	plan = ['append', 'truncate', 'append'];
	await expect(journal.append(JSON.stringify([fact('b')]))).rejects.toThrow('busy');
	await expect(journal.append(JSON.stringify([fact('c')]))).rejects.toThrow('no room');
	expect(plan).toEqual([]);
	await journal.append(JSON.stringify([fact('d')]));
	expect(ids(await journal.facts())).toEqual(['a', 'd']);
	expect(files.get('s')!.length).toBeGreaterThan(0);
});

test('the last records can be withdrawn, as far as they are of this session', async () => {
	const { folder } = fakeFolder();
	const journal = new Journal(folder, 's');
	for (const id of ['a', 'b', 'c', 'd']) await journal.append(JSON.stringify([fact(id)]));
	await journal.withdraw();
	expect(ids(await journal.facts())).toEqual(['a', 'b', 'c']);
	await journal.withdraw(2);
	expect(ids(await journal.facts())).toEqual(['a']);
	await expect(journal.withdraw(2)).rejects.toMatchObject({ name: 'InvalidStateError' });
	await journal.append(JSON.stringify([fact('e')]));
	expect(ids(await journal.facts())).toEqual(['a', 'e']);
});

test('few files stay, many become one that holds the newest of each row', async () => {
	const { folder, files } = fakeFolder();
	const sessions = Array.from({ length: MANY_FILES + 1 }, (_, n) => `s${n}`);
	for (const [n, session] of sessions.entries()) {
		await new Journal(folder, session).append(JSON.stringify([fact('draft', n, `text ${n}`), fact(session)]));
	}
	const journal = new Journal(folder, 'now');
	await journal.compact(sessions.slice(1), 'too-few');
	expect(files.size).toBe(MANY_FILES + 1);
	await journal.compact(sessions, 'all');
	expect([...files.keys()]).toEqual(['all']);
	const facts = await journal.facts();
	expect(ids(facts)).toEqual(['draft', ...sessions].sort());
	expect(facts.filter(({ row }) => row.id === 'draft')).toEqual([
		fact('draft', MANY_FILES, `text ${MANY_FILES}`)
	]);
});

test('a compaction killed at any moment loses nothing, and can be done again', async () => {
	const history = fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }), {
		minLength: MANY_FILES + 1,
		maxLength: MANY_FILES + 4
	});
	await fc.assert(
		fc.asyncProperty(history, fc.nat({ max: 20 }), async (sessions, killAt) => {
			const disk = fakeFolder();
			for (const [n, rows] of sessions.entries()) {
				await new Journal(disk.folder, `s${n}`).append(JSON.stringify(rows.map((row) => fact(`r${row}`))));
			}
			const before = ids(await new Journal(disk.folder, 'x').facts());
			const dying = fakeFolder(disk.files, killAt);
			await new Journal(dying.folder, 'x').compact([...disk.files.keys()], 'into').catch((error: unknown) => {
				if (!(error instanceof Killed)) throw error;
			});
			const after = fakeFolder(disk.files);
			expect(ids(await new Journal(after.folder, 'y').facts())).toEqual(before);
			await new Journal(after.folder, 'y').compact([...disk.files.keys()], 'again');
			expect(ids(await new Journal(after.folder, 'z').facts())).toEqual(before);
		})
	);
});

/** A journal of many sessions: a draft that was written on in each, rows of their own, and a torn end. */
async function manySessions(disk: ReturnType<typeof fakeFolder>) {
	for (let n = 0; n <= MANY_FILES; n++) {
		const session = new Journal(disk.folder, `s${n}`);
		await session.append(JSON.stringify([fact('draft', n, `text ${n}`), fact(`row-${n}`)]));
		await session.append(JSON.stringify([{ ...fact(`row-${n}`), table: 'of-a-newer-version' }]));
	}
	disk.files.get('s3')!.push(...new TextEncoder().encode('deadbeef [{"table":"drafts","row":{"id":"torn"'));
}
const newest = async (folder: JournalFolder) =>
	newestOf(await new Journal(folder, 'reader').facts()).sort((a, b) =>
		JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
	);

test('a compaction killed at each of its steps in turn leaves every fact as it was, and is done by the next', async () => {
	let steps = 0;
	for (let killAt = 0; ; killAt++) {
		const disk = fakeFolder();
		await manySessions(disk);
		const before = await newest(disk.folder);
		expect(before).toHaveLength(2 * (MANY_FILES + 1) + 1);
		const dying = fakeFolder(disk.files, killAt);
		const killed = await new Journal(dying.folder, 'x').compact([...disk.files.keys()], 'into').then(
			() => false,
			(error: unknown) => error instanceof Killed
		);
		expect(await newest(disk.folder)).toEqual(before);
		await new Journal(disk.folder, 'y').compact([...disk.files.keys()], 'again');
		expect(await newest(disk.folder)).toEqual(before);
		steps = killAt;
		if (!killed) break;
	}
	// One file is made and written, the others are removed.
	expect(steps).toBe(2 + MANY_FILES + 1);
});

test('a compaction cut at each byte that it writes leaves every fact as it was', async () => {
	const disk = fakeFolder();
	await manySessions(disk);
	const before = await newest(disk.folder);
	const whole = fakeFolder(new Map([...disk.files].map(([name, bytes]) => [name, [...bytes]])));
	await new Journal(whole.folder, 'x').compact([...disk.files.keys()], 'into');
	const written = whole.files.get('into')!;
	for (let cut = 0; cut <= written.length; cut++) {
		const cutOff = fakeFolder(new Map([...disk.files, ['into', written.slice(0, cut)]]));
		const found = await newest(cutOff.folder);
		if (JSON.stringify(found) !== JSON.stringify(before)) expect(found).toEqual(before);
	}
	expect(written.length).toBeGreaterThan(1_000);
});

test('a compaction for which there is no room leaves no part of it behind', async () => {
	const disk = fakeFolder();
	await manySessions(disk);
	const [names, before] = [[...disk.files.keys()], await newest(disk.folder)];
	const create = disk.folder.create;
	const full: JournalFolder = {
		...disk.folder,
		create: async (name) => {
			const file = await create(name);
			return {
				...file,
				append(bytes) {
					file.append(bytes.subarray(0, bytes.length / 2));
					throw new DOMException('no room', 'QuotaExceededError');
				}
			};
		}
	};
	for (const start of ['one', 'two'])
		await expect(new Journal(full, start).compact(names, `into-${start}`)).rejects.toThrow('no room');
	expect([...disk.files.keys()]).toEqual(names);
	expect(await newest(disk.folder)).toEqual(before);
});

test('a compaction whose file comes back otherwise deletes nothing', async () => {
	const disk = fakeFolder();
	await manySessions(disk);
	const [names, before] = [[...disk.files.keys()], await newest(disk.folder)];
	const lying: JournalFolder = {
		...disk.folder,
		read: async (name) => {
			const bytes = await disk.folder.read(name);
			return name === 'into' ? bytes?.map((byte, n) => (n === 40 ? byte ^ 1 : byte)) : bytes;
		}
	};
	await expect(new Journal(lying, 'x').compact(names, 'into')).rejects.toThrow('does not read back');
	expect([...disk.files.keys()]).toEqual(names);
	expect(await newest(disk.folder)).toEqual(before);
});
