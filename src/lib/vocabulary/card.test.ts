import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardKey, cardOf } from './card.ts';
import { recordOf } from './card-record.ts';
import { keep, noon, review, word } from './rows.fixture.ts';
import type { CardNote, CardState, Keep } from './rows.ts';

const KEY = 'noun:un sommet';
const sentence = (lesson: string, level: 'A2' | 'B1' | 'B2', text: string) => ({
	lesson,
	level,
	text,
	id: 's.1'
});
const state = (at: number, state: CardState['state']): CardState => ({ id: `s${at}`, at, card: KEY, state });
const note = (at: number, text: string): CardNote => ({ id: `n${at}`, at, card: KEY, note: text });
const rows = (keeps: Keep[], states: CardState[] = [], notes: CardNote[] = []) => ({ keeps, states, notes });

describe('cardKey', () => {
	it('is the same for the same word written otherwise, and tells words and parts of speech apart', () => {
		expect(cardKey({ pos: 'noun', headword: 'Un Sommet ' })).toBe(KEY);
		expect(cardKey({ pos: 'noun', headword: 'l’œuvre' })).toBe(
			cardKey({ pos: 'noun', headword: "l'oeuvre" })
		);
		expect(cardKey({ pos: 'noun', headword: 'un tour' })).not.toBe(
			cardKey({ pos: 'noun', headword: 'une tour' })
		);
		expect(cardKey({ pos: 'verb', headword: 'devoir' })).not.toBe(
			cardKey({ pos: 'noun', headword: 'devoir' })
		);
	});
});

describe('cardOf', () => {
	const first = keep('un sommet', {
		at: 1,
		lesson: 'a',
		word: word('un sommet', {
			ipa: 'sɔ.mɛ',
			translations: { en: 'summit', es: 'cumbre' },
			sentence: sentence('a', 'B1', 'Le sommet commence.'),
			form: 'sommet'
		})
	});
	const second = keep('un sommet', {
		at: 2,
		lesson: 'b',
		term: 'sommet-2',
		word: word('Un sommet', {
			definition: 'une réunion de chefs d’État',
			translations: { en: 'summit meeting' },
			sentence: sentence('b', 'A2', 'Deux sommets ont lieu.'),
			form: 'sommets'
		})
	});

	it('is one card with both sentences for a word kept in two lessons', () => {
		expect(cardOf(KEY, rows([first, second]))).toMatchObject({
			key: KEY,
			word: {
				headword: 'Un sommet',
				definition: 'une réunion de chefs d’État',
				ipa: 'sɔ.mɛ',
				translations: { en: 'summit meeting', es: 'cumbre' }
			},
			sentences: [
				{ lesson: 'b', form: 'sommets' },
				{ lesson: 'a', form: 'sommet' }
			],
			terms: [
				{ lesson: 'b', term: 'sommet-2' },
				{ lesson: 'a', term: 'un sommet' }
			],
			levels: ['A2', 'B1'],
			keptAt: 1
		});
	});
	it('lasts as long as one lesson keeps it', () => {
		const gone = { ...first, id: 'gone', at: 3, kept: false, word: undefined, card: undefined };
		expect(cardOf(KEY, rows([first, second, gone]))?.terms).toEqual([{ lesson: 'b', term: 'sommet-2' }]);
		const both = { ...second, id: 'gone-2', at: 4, kept: false };
		expect(cardOf(KEY, rows([first, second, gone, both]))).toBeUndefined();
	});
	it('follows a headword that the lesson has corrected to its new card', () => {
		const corrected = keep('un sommet', { at: 5, lesson: 'a', word: word('un sommet de l’État') });
		expect(cardOf(KEY, rows([first, corrected]))).toBeUndefined();
		expect(cardOf("noun:un sommet de l'état", rows([first, corrected]))).toMatchObject({ keptAt: 5 });
	});
	it('has the newest note and state', () => {
		const states = [state(9, 'suspended'), state(8, 'active')];
		expect(cardOf(KEY, rows([first], states, [note(4, 'vieux'), note(5, 'neuf')]))).toMatchObject({
			state: 'suspended',
			note: 'neuf'
		});
		expect(cardOf(KEY, rows([first], [...states, state(10, 'active')]))).toMatchObject({
			state: 'active',
			note: ''
		});
	});
	it('is gone when forgotten, and begins anew when kept again', () => {
		const forgotten = rows([first], [state(5, 'forgotten')]);
		expect(cardOf(KEY, forgotten)).toBeUndefined();
		const again = keep('un sommet', { at: noon(9), lesson: 'a' });
		const reviews = [review(KEY, 2), review(KEY, 10)];
		const states = [state(noon(5), 'forgotten')];
		const record = recordOf(KEY, { ...rows([first, again], states), reviews });
		expect(record).toMatchObject({ card: { keptAt: noon(9) }, schedule: { reps: 1 }, since: noon(5) });
		const old = keep('un sommet', { at: 1, lesson: 'c' });
		expect(cardOf(KEY, rows([old], states))).toBeUndefined();
	});
	it('has its progress back when the forgetting is taken back', () => {
		const states = [state(noon(1), 'suspended'), state(noon(5), 'forgotten')];
		const back = { ...state(noon(6), 'forgotten'), undoes: states[1]!.id };
		const reviews = [review(KEY, 2), review(KEY, 4)];
		expect(recordOf(KEY, { ...rows([first], [...states, back]), reviews })).toMatchObject({
			card: { state: 'suspended', keptAt: 1 },
			schedule: { reps: 2 },
			since: -1
		});
	});
	it('is the same whatever the order in which devices merged their rows', () => {
		const at = fc.integer({ min: 0, max: 6 });
		const history = fc.record({
			keeps: fc.array(
				fc
					.record({ at, lesson: fc.constantFrom('a', 'b'), kept: fc.boolean(), other: fc.boolean() })
					.map(({ other, ...fields }) => keep(other ? 'un col' : 'un sommet', { ...fields, term: 't' }))
			),
			states: fc.array(
				fc
					.tuple(at, fc.constantFrom('active', 'suspended', 'forgotten'), fc.uuid())
					.map(([at, each, id]): CardState => ({ ...state(at, each), id }))
			),
			notes: fc.array(
				fc.tuple(at, fc.string(), fc.uuid()).map(([at, text, id]) => ({ ...note(at, text), id }))
			)
		});
		fc.assert(
			fc.property(history, fc.infiniteStream(fc.nat()), ({ keeps, states, notes }, order) => {
				const shuffled = <R>(all: R[]) =>
					all
						.map((row) => ({ row, place: order.next().value }))
						.sort((a, b) => a.place - b.place)
						.map(({ row }) => row);
				expect(cardOf(KEY, rows(shuffled(keeps), shuffled(states), shuffled(notes)))).toEqual(
					cardOf(KEY, rows(keeps, states, notes))
				);
			})
		);
	});
});
