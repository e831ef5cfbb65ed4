import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#lib/base/id.ts';
import { Database } from '#lib/db/database.db.ts';
import { CARD_TABLES, markStale } from '#lib/db/stale-cards.db.ts';
import { DexieCards } from './card-index.db.ts';
import { cardList, recordsOf } from './card-list.ts';
import { dayAt, keep, noon, review, undo, word } from './rows.fixture.ts';
import type { CardNote, CardState, Keep, Review } from './rows.ts';

type Row =
	| { table: 'keeps'; row: Keep }
	| { table: 'reviews'; row: Review }
	| { table: 'cardStates'; row: CardState }
	| { table: 'cardNotes'; row: CardNote };

async function opened() {
	const db = new Database(newId());
	await db.open();
	const write = (rows: readonly Row[]) =>
		db.transaction('rw', [...CARD_TABLES, 'cards'], async () => {
			for (const { table, row } of rows) await db.table(table).put(row);
			for (const table of CARD_TABLES) {
				await markStale(
					db,
					rows.filter((each) => each.table === table).map(({ row }) => row)
				);
			}
		});
	return { db, write, cards: new DexieCards(db) };
}

const WORDS = ['un sommet', 'un accord', 'une œuvre', 's’engager'];
const at = fc.integer({ min: 0, max: 30 });
const headword = fc.constantFrom(...WORDS);
const row: fc.Arbitrary<Row> = fc.oneof(
	fc
		.record({ headword, at, lesson: fc.constantFrom('a', 'b'), kept: fc.boolean(), bare: fc.boolean() })
		.map(({ headword, at, lesson, kept, bare }): Row => {
			const row = keep(headword, { at: noon(at), lesson, kept, term: headword.slice(0, 4) });
			return { table: 'keeps', row: bare && !kept ? { ...row, word: undefined, card: undefined } : row };
		}),
	fc
		.record({ headword, at, rating: fc.constantFrom(1 as const, 3 as const, 4 as const), back: fc.boolean() })
		.chain(({ headword, at, rating, back }): fc.Arbitrary<Row> => {
			const given = review(keep(headword).card!, at, rating);
			return fc.constant({ table: 'reviews', row: back ? undo(given) : given });
		}),
	fc
		.record({ headword, at, state: fc.constantFrom('active', 'suspended', 'forgotten') })
		.map(({ headword, at, state }): Row => {
			return { table: 'cardStates', row: { id: newId(), at: noon(at), card: keep(headword).card!, state } };
		}),
	fc.record({ headword, at }).map(({ headword, at }): Row => {
		return {
			table: 'cardNotes',
			row: { id: newId(), at: noon(at), card: keep(headword).card!, note: `${at}` }
		};
	})
);
const rowsOf = <T extends Row['table']>(all: readonly Row[], table: T) =>
	all.filter((each) => each.table === table).map(({ row }) => row) as Extract<Row, { table: T }>['row'][];

test('the index tells the same as all rows read anew, whatever was written, and in how many parts', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 6 }), async (parts) => {
			const { db, write, cards } = await opened();
			for (const part of parts) {
				await write(part);
				await cards.count();
			}
			const all = parts.flat();
			const reviews = rowsOf(all, 'reviews');
			const whole = {
				keeps: rowsOf(all, 'keeps'),
				notes: rowsOf(all, 'cardNotes'),
				states: rowsOf(all, 'cardStates')
			};
			const expected = cardList(
				() => recordsOf({ ...whole, reviews }),
				() => reviews
			);
			const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
			for (const order of ['headword', 'due', 'kept'] as const) {
				expect(plain(await cards.page(order))).toEqual(plain(await expected.page(order)));
			}
			expect(await cards.count()).toBe(await expected.count());
			const limits = { due: 2, fresh: 2 };
			const [found, wanted] = [await cards.today(dayAt(31), limits), await expected.today(dayAt(31), limits)];
			expect(plain(found)).toEqual(plain(wanted));
			const keys = WORDS.map((each) => keep(each).card!);
			const byKey = (a: { card: { key: string } }, b: { card: { key: string } }) =>
				a.card.key < b.card.key ? -1 : 1;
			expect(plain((await cards.some(keys)).sort(byKey))).toEqual(
				plain((await expected.some(keys)).sort(byKey))
			);
			db.close();
		}),
		{ numRuns: 40 }
	);
}, 60_000);

test('many cards that come in at once are all there, in the order of a dictionary', async () => {
	const { write, cards, db } = await opened();
	const words = [
		'une île',
		'l’eau',
		'un être',
		's’engager',
		'écrire',
		'Zoé',
		...Array.from({ length: 300 }, (_, n) => `m${n}`)
	];
	await write(words.map((each): Row => ({ table: 'keeps', row: keep(each, { word: word(each) }) })));
	expect(await cards.count()).toBe(306);
	const list = (await cards.page('headword')).map(({ card }) => card.word.headword);
	expect([...list.slice(0, 5), list.at(-1)]).toEqual([
		'l’eau',
		'écrire',
		's’engager',
		'un être',
		'une île',
		'Zoé'
	]);
	expect((await cards.page('headword', 1, 2)).map(({ card }) => card.word.headword)).toEqual(
		list.slice(1, 3)
	);
	db.close();
});
