import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '#lib/base/hash.ts';
import { newId } from '#lib/base/id.ts';
import { Canary } from '../canary.ts';
import { DurableStore } from '../durable-store.ts';
import { TABLES, type DraftRow, type Fact } from '../facts.ts';
import { keptTerms } from '../history.ts';
import { DexieIndex } from '../legs/dexie-index.db.ts';
import type { Index } from '../legs/leg.ts';
import { memoryIndex } from '../legs/memory-index.ts';
import { noTabs } from '../tabs.ts';
import { backupBlob, restore } from './backup.ts';
import { history } from './facts.arbitrary.ts';
import { readBackup } from './read-backup.ts';

async function dexieIndex(): Promise<Index> {
	const index = new DexieIndex(newId());
	await index.open();
	return index;
}
const opened: DurableStore[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

/** What two devices of one learner have: parts of the same facts, and drafts that both went on writing. */
const devices = (count: number) =>
	fc
		.tuple(
			history,
			fc.array(fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), {
				minLength: count,
				maxLength: count
			}),
			fc.array(history, { minLength: count, maxLength: count })
		)
		.map(([common, shares, own]) =>
			own.map((facts, device) =>
				[...common.filter((_, n) => shares[device]![n]), ...facts].map((fact) =>
					// Few moments, so that drafts of one text are often equally late.
					fact.table === 'drafts' ? { ...fact, row: { ...fact.row, at: fact.row.at % 3 } } : fact
				)
			)
		);

describe.each([
	{ kind: 'memory', index: async () => memoryIndex(), numRuns: 100 },
	{ kind: 'Dexie', index: dexieIndex, numRuns: 5 }
])('over $kind', { timeout: 30_000 }, ({ index, numRuns }) => {
	async function storeWith(facts: readonly Fact[]): Promise<DurableStore> {
		const store = await DurableStore.open({
			index: await index(),
			canary: new Canary({ read: () => null, write: () => {} }),
			tabs: noTabs(),
			later: () => {},
			start: { safety: 'durable' }
		});
		opened.push(store);
		await store.merge(facts);
		return store;
	}
	const fileOf = (store: DurableStore) => backupBlob(store, '1.0.0', 1_700_000_000_000);
	async function take(store: DurableStore, file: Blob): Promise<DurableStore> {
		const read = await readBackup(file);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect((await restore(store, read.value)).ok).toBe(true);
		return store;
	}
	/** Every row, and what screens derive of them. */
	async function stateOf(store: DurableStore): Promise<string> {
		const rows = Object.fromEntries(
			await Promise.all(TABLES.map(async (table) => [table, await store.all(table)] as const))
		);
		const cards = await store.cards.page('headword');
		const kept = keptTerms(await store.all('keeps')).sort((a, b) => (a.id < b.id ? -1 : 1));
		const attempts = await store.read('attempts', 'sommet', 'B1');
		return canonicalJson({ file: await (await fileOf(store)).text(), rows, cards, kept, attempts });
	}
	const law = <T>(given: fc.Arbitrary<T>, holds: (value: T) => Promise<void>) =>
		fc.assert(fc.asyncProperty(given, holds), { numRuns });

	test('exported, erased and restored, a store is what it was', () =>
		law(history, async (facts) => {
			const store = await storeWith(facts);
			const [before, file] = [await stateOf(store), await fileOf(store)];
			expect((await store.erase()).ok).toBe(true);
			expect(await store.counts()).toEqual(Object.fromEntries(TABLES.map((table) => [table, 0])));
			expect(await stateOf(await take(store, file))).toBe(before);
		}));

	test('restoring twice changes nothing', () =>
		law(devices(2), async ([here, there]) => {
			const store = await storeWith(here!);
			const file = await fileOf(await storeWith(there!));
			const once = await stateOf(await take(store, file));
			expect(await stateOf(await take(store, file))).toBe(once);
		}));

	test('three devices come to the same, in whatever order their files go round', () =>
		law(devices(3), async (facts) => {
			const files = await Promise.all(facts.map(async (own) => fileOf(await storeWith(own))));
			const [a, b, c] = files as [Blob, Blob, Blob];
			const at = async (device: number, ...others: Blob[]) => {
				let store = await storeWith(facts[device]!);
				for (const file of others) store = await take(store, file);
				return store;
			};
			const expected = await stateOf(await at(0, b, c));
			expect(await stateOf(await at(1, c, a))).toBe(expected);
			expect(await stateOf(await at(2, a, b))).toBe(expected);
			// By way of a file of two.
			expect(await stateOf(await at(0, await fileOf(await at(2, b))))).toBe(expected);
		}));

	test('of a text written on two devices the later version stays, and of two equally late ones the same', async () => {
		const draft = (at: number, text: string): Fact => {
			const row: DraftRow = {
				...{ id: 'draft:l:B1', at, day: '2026-01-01', lesson: 'l', level: 'B1' },
				...{ text, words: 1, finished: false }
			};
			return { table: 'drafts', row };
		};
		const meet = async (a: Fact, b: Fact) => {
			const [here, there] = [await storeWith([a]), await storeWith([b])];
			const [ours, theirs] = [await fileOf(here), await fileOf(there)];
			const both = [await take(here, theirs), await take(there, ours)];
			return Promise.all(both.map(async (store) => (await store.all('drafts')).map(({ text }) => text)));
		};
		expect(await meet(draft(2, 'plus tard'), draft(1, 'avant'))).toEqual([['plus tard'], ['plus tard']]);
		const [one, other] = await meet(draft(1, 'un'), draft(1, 'deux'));
		expect(one).toEqual(other);
	});
});
