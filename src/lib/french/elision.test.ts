import { describe, expect, it } from 'vitest';
import { elide, mayElideBefore } from './elision.ts';

describe('elide', () => {
	it.each([
		['la asie', "l'asie"],
		['le accord', "l'accord"],
		['de énergie', "d'énergie"],
		['que il', "qu'il"],
		['si il vient', "s'il vient"],
		['si elle vient', 'si elle vient'],
		['je ai', "j'ai"],
		['jusque ici', "jusqu'ici"],
		['lorsque elle', "lorsqu'elle"],
		['parce que elle', "parce qu'elle"],
		['le homme de affaires', "l'homme d'affaires"],
		['la chine', 'la chine'],
		['table ouverte', 'table ouverte'],
		['elle arrive', 'elle arrive']
	])('%s → %s', (text, expected) => expect(elide(text)).toBe(expected));
});

describe('mayElideBefore', () => {
	it.each([
		['énergie', true],
		['homme', true],
		['traité', false],
		['', false]
	])('%j: %s', (word, expected) => expect(mayElideBefore(word)).toBe(expected));
});
