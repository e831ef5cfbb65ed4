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

test('cards derived in parts are those of all rows together, and how far it is gets told', async () => {
	const { write, cards, db } = await opened();
	const names = Array.from({ length: 600 }, (_, n) => `un mot ${n}`);
	const keeps = names.map((name, n) => keep(name, { at: noon(1), term: `t${(n * 7) % 600}` }));
	const later = names.flatMap((name, n): Row[] => {
		const { card, term } = keeps[n]!;
		// Some are let go by a row that names no card, some terms are kept as another word, far away in the order.
		if (n % 5 === 0) {
			const gone = keep(name, { at: noon(2), term, kept: false });
			return [{ table: 'keeps', row: { ...gone, word: undefined, card: undefined } }];
		}
		if (n % 5 === 1) return [{ table: 'keeps', row: keep(`zut ${n}`, { at: noon(2), term }) }];
		if (n % 5 === 2) {
			return [{ table: 'cardStates', row: { id: newId(), at: noon(2), card: card!, state: 'suspended' } }];
		}
		return [{ table: 'reviews', row: review(card!, 2, 3) }];
	});
	const rows = [...keeps.map((row): Row => ({ table: 'keeps', row })), ...later];
	await write(rows);
	const told: [number, number][] = [];
	await cards.prepare((done, total) => told.push([done, total]));
	const reviews = rowsOf(rows, 'reviews');
	const states = rowsOf(rows, 'cardStates');
	const expected = cardList(
		() => recordsOf({ keeps: rowsOf(rows, 'keeps'), reviews, notes: [], states }),
		() => reviews
	);
	expect(await cards.page('headword')).toEqual(await expected.page('headword'));
	expect(await cards.count()).toBe(480);
	expect(told.length).toBeGreaterThan(1);
	expect(told.every(([done], n) => n === 0 || done > told[n - 1]![0])).toBe(true);

	// A few changes among many, far from each other, and all that come at one time.
	const more = [3, 303, 599].map((n): Row => ({ table: 'reviews', row: review(keeps[n]!.card!, 9, 4) }));
	await write(more);
	reviews.push(...rowsOf(more, 'reviews'));
	expect(await cards.page('due')).toEqual(await expected.page('due'));
	db.close();
});

test('a day that lies ahead, from a clock that was wrong, uses up no other day’s cards', async () => {
	const { write, cards } = await opened();
	const rows: Row[] = WORDS.map((headword) => ({ table: 'keeps', row: keep(headword, { at: noon(0) }) }));
	rows.push({ table: 'reviews', row: review(keep(WORDS[0]!).card!, 400, 3) });
	rows.push({ table: 'reviews', row: review(keep(WORDS[1]!).card!, 6, 3) });
	await write(rows);
	const limits = { due: 10, fresh: 10 };
	const seenOn = async (index: typeof cards, day: number) =>
		(await index.today(dayAt(day), limits)).seen.map(({ card }) => card.key);
	const all = recordsOf({
		keeps: rows.flatMap((each) => (each.table === 'keeps' ? [each.row] : [])),
		reviews: rows.flatMap((each) => (each.table === 'reviews' ? [each.row] : [])),
		notes: [],
		states: []
	});
	const list = cardList(
		() => all,
		() => []
	) as typeof cards;
	for (const index of [cards, list]) {
		// The day before too: who flies west over the date line lives it twice.
		expect(await seenOn(index, 5)).toEqual([keep(WORDS[1]!).card]);
		expect(await seenOn(index, 6)).toEqual([keep(WORDS[1]!).card]);
		expect(await seenOn(index, 4)).toEqual([]);
		expect(await seenOn(index, 400)).toEqual([keep(WORDS[0]!).card]);
	}
});
