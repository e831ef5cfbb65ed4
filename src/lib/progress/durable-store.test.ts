import 'fake-indexeddb/auto';
import type { DBCore, Middleware } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Canary, type CanaryPlace } from './canary.ts';
import { DurableStore, WATCHDOG_MS, type StoreParts } from './durable-store.ts';
import type { Fact } from './facts.ts';
import { DexieIndex } from './legs/dexie-index.db.ts';
import type { JournalLeg } from './legs/leg.ts';
import { memoryIndex } from './legs/memory-index.ts';
import { WRITE_MS } from './legs/patience.ts';
import { noTabs } from './tabs.ts';

const answer = (id: string, at = 1): Fact => ({
	table: 'answers',
	row: {
		id,
		at,
		day: '2026-01-01',
		lesson: 'l',
		level: 'B1',
		stop: 'quiz',
		attempt: 'a',
		question: 'q',
		rev: 'r',
		response: 1,
		credit: 1,
		code: 'right',
		round: 0,
		hints: 0,
		ms: 900
	}
});
const draft = (at: number, text: string): Fact => ({
	table: 'drafts',
	row: { id: 'draft:l:B1', at, day: '2026-01-01', lesson: 'l', level: 'B1', text, words: 1, finished: false }
});

/** A journal whose disk is an array, and whose next writes fail as planned. */
function fakeJournal(
	disk: Fact[] = [],
	plan: (Error | 'never' | undefined)[] = []
): JournalLeg & { reopened: number } {
	const starts: number[] = [];
	return {
		reopened: 0,
		async write(facts) {
			const fault = plan.shift();
			if (fault === 'never') return new Promise<never>(() => {});
			if (fault) throw fault;
			starts.push(disk.length);
			disk.push(...facts);
		},
		withdraw: async (writes = 1) => {
			const [start] = starts.splice(-writes);
			disk.length = start!;
		},
		facts: async (known = {}) => disk.filter(({ table, row }) => !known[table]?.includes(row.id)),
		latest: async () => disk.slice(-1),
		lacks: async (known) =>
			Object.fromEntries(
				Object.entries(known).map(([table, ids]) => [
					table,
					ids.filter((id) => !disk.some((fact) => fact.table === table && fact.row.id === id))
				])
			),
		async reopen() {
			this.reopened++;
		},
		erase: async () => void (disk.length = 0),
		close: () => {}
	};
}

/** Makes the database's next writes fail: before anything happened, or by aborting afterwards. */
const faults = (plan: ('before' | 'abort' | 'ok')[]): Middleware<DBCore> => ({
	stack: 'dbcore',
	name: 'faults',
	create: (core) => ({
		...core,
		table(name) {
			const table = core.table(name);
			return {
				...table,
				async mutate(request) {
					const fault = plan.shift();
					if (fault === 'before') throw new DOMException('full', 'QuotaExceededError');
					const result = await table.mutate(request);
					if (fault === 'abort') (request.trans as unknown as IDBTransaction).abort();
					return result;
				}
			};
		}
	})
});

function place(text: string | null = null): CanaryPlace & { text: string | null } {
	return {
		text,
		read() {
			return this.text;
		},
		write(written) {
			this.text = written;
		}
	};
}

const opened: DurableStore[] = [];
afterEach(() => {
	opened.splice(0).forEach((store) => store.close());
	vi.useRealTimers();
});

async function open(
	parts: Partial<StoreParts> & { plan?: Parameters<typeof faults>[0]; name?: string } = {}
) {
	const { plan, name = newId(), ...rest } = parts;
	const index = new DexieIndex(name);
	if (plan) index.db.use(faults(plan));
	if (!rest.index) await index.open();
	const store = await DurableStore.open({
		index,
		journal: fakeJournal(),
		canary: new Canary(place()),
		tabs: noTabs(),
		later: () => {},
		start: { safety: 'durable' },
		...rest
	});
	opened.push(store);
	return store;
}
const stored = async (store: DurableStore) => (await store.all('answers')).map(({ id }) => id);

let disk: Fact[];
beforeEach(() => (disk = []));

test('a record is in both legs once it is said to be saved, and twice is once', async () => {
	const store = await open({ journal: fakeJournal(disk) });
	expect(await store.record(answer('1'), answer('2', 2))).toEqual({ ok: true, value: undefined });
	expect((await store.record(answer('2', 2))).ok).toBe(true);
	expect(await stored(store)).toEqual(['1', '2']);
	expect(disk.map(({ row }) => row.id)).toEqual(['1', '2', '2']);
});

test('a full disk is told as such, whole records only, and a retry succeeds', async () => {
	const store = await open({ plan: ['before'], journal: fakeJournal(disk) });
	const failed = await store.record(answer('1'), answer('2'));
	expect(failed).toMatchObject({ ok: false, error: { kind: 'full' } });
	expect(await stored(store)).toEqual([]);
	expect((await store.record(answer('1'), answer('2'))).ok).toBe(true);
	expect(await stored(store)).toEqual(['1', '2']);
});

test('an aborted transaction is tried once more by itself', async () => {
	const store = await open({ plan: ['abort'] });
	expect((await store.record(answer('1'))).ok).toBe(true);
	expect(await stored(store)).toEqual(['1']);
});

/** A way to try again that the test sets off. */
function attempts() {
	const waiting: (() => void)[] = [];
	return {
		again: (work: () => void) => void waiting.push(work),
		try: () => waiting.splice(0).forEach((work) => work())
	};
}

test('where the database keeps failing, the journal carries on alone, says so, and gives all back later', async () => {
	const later = attempts();
	const store = await open({
		plan: ['ok', 'abort', 'abort'],
		journal: fakeJournal(disk),
		again: later.again
	});
	await store.record(answer('1'));
	const told = vi.fn();
	store.follow(told);
	// On a busy machine the watchdog may bark first.
	await vi.waitFor(async () => expect((await store.record(answer('2', 2))).ok).toBe(true));
	expect(store.report).toMatchObject({ safety: 'single', reason: 'database-refused' });
	expect(told).toHaveBeenCalledOnce();
	expect(await stored(store)).toEqual(['1', '2']);
	expect((await store.record(answer('3', 3))).ok).toBe(true);
	later.try();
	await vi.waitFor(() => expect(store.report).toMatchObject({ safety: 'durable' }));
	expect(store.report).not.toHaveProperty('reason');
	expect(await stored(store)).toEqual(['1', '2', '3']);
	expect(disk.map(({ row }) => row.id)).toEqual(['1', '2', '3']);
});

test('a database that keeps failing beside no journal is an error', async () => {
	const store = await open({ plan: ['abort', 'abort'], journal: undefined, start: { safety: 'single' } });
	const changed = vi.fn();
	store.watch(changed);
	expect(await store.record(answer('1'))).toMatchObject({ ok: false, error: { kind: 'engine' } });
	expect(changed).not.toHaveBeenCalled();
	expect(store.unsaved()).toEqual([answer('1')]);
	expect((await store.record(answer('1'))).ok).toBe(true);
	expect(store.unsaved()).toEqual([]);
});

test('a journal that fails is reopened and tried again; where that does not help, the database carries on alone', async () => {
	const engine = new DOMException('lost', 'InvalidStateError');
	const full = new DOMException('no room', 'QuotaExceededError');
	const journal = fakeJournal(disk, [engine, undefined, full, engine, engine]);
	const later = attempts();
	const store = await open({ journal, again: later.again });
	expect((await store.record(answer('1'))).ok).toBe(true);
	expect(journal.reopened).toBe(1);
	expect(await store.record(answer('2'))).toMatchObject({ ok: false, error: { kind: 'full' } });
	await vi.waitFor(async () => expect((await store.record(answer('2', 2))).ok).toBe(true));
	expect(store.report).toMatchObject({ safety: 'single', reason: 'journal-failed' });
	expect((await store.record(answer('3', 3))).ok).toBe(true);
	expect(disk.map(({ row }) => row.id)).toEqual(['1']);
	later.try();
	await vi.waitFor(() => expect(store.report.safety).toBe('durable'));
	expect(disk.map(({ row }) => row.id)).toEqual(['1', '2', '3']);
});

test('both legs failing is an error', async () => {
	const engine = new DOMException('lost', 'InvalidStateError');
	const journal = { ...fakeJournal(disk, [engine, engine]), facts: () => Promise.reject(engine) };
	const store = await open({ plan: ['abort', 'abort'], journal });
	expect(await store.record(answer('1'))).toMatchObject({ ok: false, error: { kind: 'engine' } });
});

test('a write that never settles is given up, and keeps nothing else from being done', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const journal = fakeJournal(disk, ['never', 'never']);
	const store = await open({ index: memoryIndex(), journal, start: { safety: 'single' } });
	const slow = store.record(answer('1'));
	const merged = store.merge([answer('2', 2)]);
	await vi.advanceTimersByTimeAsync(WATCHDOG_MS);
	expect(await slow).toMatchObject({ ok: false, error: { kind: 'slow' } });
	await vi.advanceTimersByTimeAsync(2 * WRITE_MS);
	expect((await merged).ok).toBe(true);
	expect((await store.record(answer('3', 3))).ok).toBe(true);
});

test('the room that was kept takes an answer for which there was none, and that is told', async () => {
	const reserve = { take: vi.fn(async () => true), release: vi.fn(async () => true) };
	const store = await open({ plan: ['before'], journal: fakeJournal(disk), reserve });
	expect((await store.record(answer('1'))).ok).toBe(true);
	expect(reserve.release).toHaveBeenCalledOnce();
	expect(store.report.isFull).toBe(true);
	reserve.take.mockResolvedValueOnce(false);
	expect(await store.refill()).toBe(false);
	expect(store.report.isFull).toBe(true);
	expect(await store.refill()).toBe(true);
	expect(store.report.isFull).toBe(false);
});

test('without room and without a reserve the answer is not saved, and is there to be taken away', async () => {
	const reserve = { take: async () => false, release: async () => false };
	const store = await open({ plan: ['before'], reserve });
	expect(await store.record(answer('1'))).toMatchObject({ ok: false, error: { kind: 'full' } });
	expect(store.unsaved()).toEqual([answer('1')]);
});

test('an index that cannot be opened is stood in for, and taken up once it can: an old tab was closed', async () => {
	const name = newId();
	const index = new DexieIndex(name);
	const later = attempts();
	const journal = fakeJournal((disk = [answer('1')]));
	const parts = {
		name,
		index,
		journal,
		canary: new Canary(place()),
		tabs: noTabs(),
		later: () => {},
		again: later.again
	};
	const refused = { error: new DOMException('held', 'TimeoutError'), reason: 'blocked' } as const;
	const store = await DurableStore.open({ ...parts, start: { safety: 'single' } }, refused);
	opened.push(store);
	expect(store.report).toMatchObject({ safety: 'single', reason: 'blocked' });
	expect(await stored(store)).toEqual(['1']);
	expect((await store.record(answer('2', 2))).ok).toBe(true);
	later.try();
	await vi.waitFor(() => expect(store.report.safety).toBe('durable'));
	expect(await stored(store)).toEqual(['1', '2']);
});

test('a journal that was lost is filled again from the database', async () => {
	const name = newId();
	const first = await open({ name });
	await first.record(answer('1'), answer('2', 2), draft(3, 'text'));
	first.close();
	const waiting: (() => void)[] = [];
	const store = await open({ name, journal: fakeJournal(disk), later: (work) => waiting.push(work) });
	waiting.forEach((work) => work());
	await vi.waitFor(() => expect(disk).toHaveLength(3));
	expect(store.report).toMatchObject({ healed: 0, lost: false });
});

test('where the learner clears everything while the page is open, the page still knows that there was work', async () => {
	const [name, canary] = [newId(), place()];
	const index = new DexieIndex(name);
	await index.open();
	const store = await open({ index, canary: new Canary(canary), journal: fakeJournal(disk) });
	await store.record(answer('1'), answer('2', 2));
	canary.text = null;
	disk.length = 0;
	await index.db.delete({ disableAutoOpen: false });
	await store.gone();
	expect(store.report.lost).toEqual({ rows: 2, at: 2 });
});

test('a backup that brings back what was lost ends the loss; one that brings a part of it says what is left', async () => {
	const canary = place();
	const first = await open({ canary: new Canary(canary), journal: fakeJournal(disk) });
	await first.record(answer('1'), answer('2', 2));
	const lost = await open({ canary: new Canary(canary) });
	expect(lost.report.lost).toMatchObject({ rows: 2 });
	expect((await lost.merge([answer('1')])).ok).toBe(true);
	expect(lost.report.lost).toMatchObject({ rows: 1 });
	expect((await lost.merge([answer('1'), answer('2', 2)])).ok).toBe(true);
	expect(lost.report.lost).toBe(false);
});

test('a page that comes back asks everything anew', async () => {
	const index = new DexieIndex(newId());
	await index.open();
	const store = await open({ index, journal: fakeJournal(disk) });
	await store.record(answer('1'));
	const changed = vi.fn();
	store.watch(changed);
	index.close();
	await store.wake();
	expect(changed).toHaveBeenCalled();
	expect(index.db.isOpen()).toBe(true);
	expect(await stored(store)).toEqual(['1']);
});

test('a database that a newer tab has upgraded meanwhile is told of', async () => {
	const name = newId();
	const index = new DexieIndex(name);
	await index.open();
	const store = await open({ index, journal: fakeJournal(disk) });
	const newer = new DexieIndex(name);
	newer.db.version(9).stores({ extra: 'id' });
	await newer.open();
	newer.close();
	expect(await store.record(answer('1'))).toMatchObject({ ok: false, error: { kind: 'old-code' } });
	expect(store.report.reason).toBe('old-code');
});

test('when the clock was set back, what comes later still comes later, and its day is that of the wall', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
	const store = await open({ journal: fakeJournal(disk) });
	const kept = (id: string, at: number, isKept: boolean): Fact => ({
		table: 'keeps',
		row: { id, at, day: '2026-01-01', lesson: 'l', level: 'B1', term: 't', kept: isKept }
	});
	await store.record(answer('1', 5_000), kept('k1', 5_000, true));
	vi.setSystemTime(1_000);
	await store.record(kept('k2', 1_000, false), answer('2', 1_000), answer('3', 1_000));
	await store.record(answer('2', 1_000));
	expect((await store.all('keeps')).map(({ id, at }) => [id, at])).toEqual([
		['k1', 5_000],
		['k2', 5_001]
	]);
	expect((await store.all('answers')).map(({ id, at, day }) => [id, at, day])).toEqual([
		['1', 5_000, '2026-01-01'],
		['2', 5_001, '2026-01-01'],
		['3', 5_002, '2026-01-01']
	]);
	// About something else, it keeps its own time: one wrong clock does not date everything after it.
	const elsewhere = { ...answer('4', 1_000), row: { ...answer('4', 1_000).row, lesson: 'other' } } as Fact;
	await store.record(elsewhere);
	expect((await store.read('answers', 'other'))[0]!.at).toBe(1_000);
	vi.setSystemTime(9_000);
	await store.record(answer('5', 9_000));
	expect((await store.all('answers')).at(-1)!.at).toBe(9_000);
});

test('what is not acknowledged in two seconds is called slow, and retrying it adds nothing', async () => {
	const journal = fakeJournal(disk, ['never']);
	const store = await open({ index: memoryIndex(), journal, start: { safety: 'single' } });
	vi.useFakeTimers();
	const slow = store.record(answer('1'));
	await vi.advanceTimersByTimeAsync(WATCHDOG_MS - 1);
	const early = await Promise.race([slow, Promise.resolve('waiting')]);
	expect(early).toBe('waiting');
	await vi.advanceTimersByTimeAsync(1);
	expect(await slow).toMatchObject({ ok: false, error: { kind: 'slow' } });
	vi.useRealTimers();
	expect((await store.record(answer('1'))).ok).toBe(true);
	expect(await stored(store)).toEqual(['1']);
});

test('rows that only the journal has come back at the start', async () => {
	disk = [answer('1'), answer('2', 2), answer('1'), draft(5, 'old'), draft(9, 'new')];
	const store = await open({ journal: fakeJournal(disk) });
	expect(store.report).toEqual({ safety: 'durable', healed: 3, lost: false });
	expect(await stored(store)).toEqual(['1', '2']);
	expect((await store.all('drafts'))[0]).toMatchObject({ text: 'new' });
});

/** A database that has the second of two rows, and a journal that has both: what comes later is held back. */
async function parted(later: Partial<StoreParts> = {}) {
	const name = newId();
	const first = await open({ name });
	await first.record(answer('2', 2));
	first.close();
	disk = [answer('1'), answer('2', 2)];
	const waiting: (() => void)[] = [];
	const journal = fakeJournal(disk);
	const store = await open({ name, journal, later: (work) => waiting.push(work), ...later });
	const changed = vi.fn();
	store.watch(changed);
	return { store, changed, journal, waiting };
}

test('a store that looks whole opens at once, and a row in between comes back later, as news', async () => {
	const { store, changed, waiting } = await parted();
	expect(await stored(store)).toEqual(['2']);
	expect(store.report.healed).toBe(0);
	waiting.forEach((work) => work());
	await vi.waitFor(() => expect(changed).toHaveBeenCalled());
	expect(await stored(store)).toEqual(['1', '2']);
	expect(store.report).toEqual({ safety: 'durable', healed: 1, lost: false });
});

test('a store whose journal cannot tell what came last is compared before it opens', async () => {
	const journal = { ...fakeJournal([answer('1'), answer('2', 2)]), latest: async () => undefined };
	const { store } = await parted({ journal });
	expect(await stored(store)).toEqual(['1', '2']);
	expect(store.report.healed).toBe(1);
});

test('what was erased while the legs were compared does not come back', async () => {
	const { store, journal, waiting } = await parted();
	let release: (facts: Fact[]) => void = () => {};
	const reading = vi.spyOn(journal, 'facts').mockReturnValue(new Promise((resolve) => (release = resolve)));
	waiting.forEach((work) => work());
	await vi.waitFor(() => expect(reading).toHaveBeenCalled());
	expect((await store.erase()).ok).toBe(true);
	release([answer('1')]);
	expect((await store.record(answer('3', 3))).ok).toBe(true);
	expect(await stored(store)).toEqual(['3']);
});

test('a draft of the database that is newer than the journal’s stays', async () => {
	const name = newId();
	const first = await open({ name });
	await first.record(draft(20, 'newest'));
	first.close();
	const store = await open({ name, journal: fakeJournal([draft(5, 'old')]) });
	expect(store.report.healed).toBe(0);
	expect((await store.all('drafts'))[0]).toMatchObject({ text: 'newest' });
});

test('an emptied store is not taken for a new one', async () => {
	const canary = place();
	const first = await open({ canary: new Canary(canary), journal: fakeJournal(disk) });
	await first.record(answer('1'), answer('2'));
	await first.record(answer('2'));
	// The database is another, empty one; the journal still has everything.
	const healed = await open({ canary: new Canary(canary), journal: fakeJournal(disk) });
	expect(healed.report).toMatchObject({ healed: 2, lost: false });
	const lost = await open({ canary: new Canary(canary), journal: fakeJournal(disk.slice(0, 1)) });
	expect(lost.report).toMatchObject({ healed: 1, lost: { rows: 1, at: 1 } });
	await lost.record(answer('3'));
	expect(lost.report.lost).toBeTruthy();
	await lost.acceptLoss();
	expect(lost.report.lost).toBe(false);
});

test('a new learner has lost nothing, and neither has one whose canary is unreadable', async () => {
	expect((await open()).report.lost).toBe(false);
	expect((await open({ canary: new Canary(place('{"rows":')) })).report.lost).toBe(false);
});

test('a database that comes back empty while the page is open is filled again', async () => {
	const name = newId();
	const index = new DexieIndex(name);
	await index.open();
	const store = await open({ index, journal: fakeJournal(disk) });
	await store.record(answer('1'));
	await index.db.delete({ disableAutoOpen: false });
	expect(await stored(store)).toEqual(['1']);
	expect(store.report).toMatchObject({ healed: 1, lost: false });
});

test('a merge is all or nothing in both legs', async () => {
	const store = await open({ plan: ['ok', 'before'], journal: fakeJournal(disk) });
	await store.record(answer('1'));
	const failed = await store.merge([answer('1'), answer('2'), draft(3, 'restored')]);
	expect(failed).toMatchObject({ ok: false, error: { kind: 'full' } });
	expect(await stored(store)).toEqual(['1']);
	expect(disk).toHaveLength(1);
	expect((await store.merge([answer('2'), draft(3, 'restored')])).ok).toBe(true);
	expect(await stored(store)).toEqual(['1', '2']);
	expect(disk).toHaveLength(3);
	expect((await store.merge([answer('2'), draft(2, 'older')])).ok).toBe(true);
	expect(disk).toHaveLength(3);
});

test('records wait for a merge, and a failed merge does not take them back', async () => {
	const store = await open({ plan: ['before'], journal: fakeJournal(disk) });
	const [merged, recorded] = await Promise.all([store.merge([answer('m')]), store.record(answer('1'))]);
	expect(merged.ok).toBe(false);
	expect(recorded.ok).toBe(true);
	expect(disk.map(({ row }) => row.id)).toEqual(['1']);
});

test('nothing is left after erasing, and the canary does not miss it', async () => {
	const [name, canary] = [newId(), place()];
	const store = await open({ name, canary: new Canary(canary), journal: fakeJournal(disk) });
	await store.record(answer('1'), draft(1, 'a'));
	expect((await store.erase()).ok).toBe(true);
	expect(await stored(store)).toEqual([]);
	store.close();
	const after = await open({ name, canary: new Canary(canary), journal: fakeJournal(disk) });
	expect(after.report).toEqual({ safety: 'durable', healed: 0, lost: false });
	expect(await after.all('drafts')).toEqual([]);
});

test('rows are read by lesson and level, oldest first', async () => {
	for (const index of [undefined, memoryIndex()]) {
		const store = await open(index ? { index } : {});
		const elsewhere = (fact: Fact, change: object) => ({ ...fact, row: { ...fact.row, ...change } }) as Fact;
		await store.record(answer('2', 2), answer('1', 1), elsewhere(answer('3', 3), { level: 'A2' }));
		await store.record(elsewhere(answer('4', 0), { lesson: 'l2' }));
		const ids = async (lesson: string, level?: 'A2' | 'B1') =>
			(await store.read('answers', lesson, level)).map(({ id }) => id);
		expect(await ids('l', 'B1')).toEqual(['1', '2']);
		expect(await ids('l')).toEqual(['1', '2', '3']);
		expect(await stored(store)).toEqual(['4', '1', '2', '3']);
	}
});

test('responses that are proxies are saved as the data they stand for', async () => {
	const store = await open();
	const fact = answer('1');
	const proxied = { ...fact, row: new Proxy({ ...fact.row, sure: undefined }, {}) } as Fact;
	expect((await store.record(proxied)).ok).toBe(true);
	expect(await store.all('answers')).toEqual([fact.row]);
});

test('old code may read a newer database but nothing it records is called saved', async () => {
	const name = newId();
	const newer = new DexieIndex(name);
	newer.db.unuse({ stack: 'dbcore', name: 'refuse-old-code' });
	newer.db.version(4).stores({ extra: 'id' });
	await newer.open();
	await newer.write([answer('1')]);
	newer.close();
	const store = await open({ name, start: { safety: 'single', reason: 'old-code' } });
	expect(await stored(store)).toEqual(['1']);
	expect(await store.record(answer('2'))).toMatchObject({ ok: false, error: { kind: 'old-code' } });
});
