import { expect, test } from 'vitest';
import type { LevelText, Term } from '#lib/lesson/lesson.ts';
import { keepFields, unfilledTerms, wordOfTerm } from './kept-word.ts';
import { keep } from './rows.fixture.ts';

const term = {
	id: 'accord',
	headword: 'un accord',
	lemma: 'accord',
	pos: 'noun',
	gender: 'm',
	definition: 'une entente',
	example: 'Un accord de paix.',
	ipa: 'a.kɔʁ',
	translations: { en: 'agreement' },
	sentence: 's.1'
} as unknown as Term;
const text = {
	lesson: 'l',
	level: 'B1',
	sections: [
		{
			id: 's',
			paragraphs: [
				[
					{ id: 's.1', runs: [{ text: 'Un ' }, { text: 'accord', term: 'accord' }, { text: '.' }] },
					{
						id: 's.2',
						runs: [{ text: 'Ac', term: 'accord' }, { text: '-' }, { text: 'cord', term: 'accord' }]
					}
				]
			]
		}
	]
} as unknown as LevelText;

test('a term is kept with its first sentence, or the one it was met in, and its form there', () => {
	expect(wordOfTerm(term, text)).toEqual({
		headword: 'un accord',
		pos: 'noun',
		gender: 'm',
		definition: 'une entente',
		example: 'Un accord de paix.',
		ipa: 'a.kɔʁ',
		translations: { en: 'agreement' },
		sentence: { text: 'Un accord.', lesson: 'l', level: 'B1', id: 's.1' },
		form: 'accord'
	});
	const pieces = wordOfTerm(term, text, 's.2');
	expect(pieces.sentence?.text).toBe('Ac-cord');
	expect(pieces).not.toHaveProperty('form');
	expect(wordOfTerm(term, text, 'gone')).not.toHaveProperty('sentence');
	expect(keepFields(pieces).card).toBe('noun:un accord');
});

test('terms kept before words were written down are found, until a row says what they are', () => {
	const old = { ...keep('accord', { at: 1 }), word: undefined, card: undefined };
	const gone = [
		{ ...old, id: 'g1', term: 'gone' },
		{ ...old, id: 'g2', at: 2, term: 'gone', kept: false }
	];
	expect(unfilledTerms([old, ...gone, { ...old, lesson: 'other', term: 'x' }], 'l')).toEqual(['accord']);
	expect(unfilledTerms([old, keep('accord', { at: 2 })], 'l')).toEqual([]);
});
