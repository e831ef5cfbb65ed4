import { expect, it } from 'vitest';
import type { LessonCard } from '#lib/lesson/lesson.ts';
import type { Level } from '#lib/lesson/level.ts';
import { searchable, topicsOf } from './search.ts';

const card = (id: string, title: string, topic: string, levels: Level[]): LessonCard => ({
	id,
	title,
	topic,
	teaser: `Un texte sur l’œuvre de ${id}.`,
	updated: '2026-11-24',
	levels: levels.map((level) => ({
		level,
		title: `Texte ${level}`,
		words: 200,
		minutes: 45,
		terms: 12,
		questions: 14,
		sections: []
	}))
});
const cards = [
	card('sommet', 'Six pays, un traité', 'relations internationales', ['A2', 'B1']),
	card('energie', 'L’énergie du désert', 'économie', ['B2']),
	card('fleuve', 'Le fleuve partagé', 'environnement', ['A2', 'B2'])
];
const find = searchable(cards);
const ids = (words: string, level?: Level, topic?: string) =>
	find({ words, level, topic }).map(({ id }) => id);

it('finds words whatever their accents, capitals, ligatures and apostrophes', () => {
	expect(ids('TRAITE')).toEqual(['sommet']);
	expect(ids("l'énergie")).toEqual(['energie']);
	expect(ids('oeuvre fleuve')).toEqual(['fleuve']);
	expect(ids('econom')).toEqual(['energie']);
});

it('wants every word, in any order', () => {
	expect(ids('pays six')).toEqual(['sommet']);
	expect(ids('six fleuve')).toEqual([]);
});

it('shows everything when nothing is asked', () => {
	expect(ids('  ')).toEqual(['sommet', 'energie', 'fleuve']);
});

it('narrows to a level and a topic', () => {
	expect(ids('', 'B2')).toEqual(['energie', 'fleuve']);
	expect(ids('texte', 'B2', 'environnement')).toEqual(['fleuve']);
});

it('lists each topic once, in French alphabetical order', () => {
	expect(topicsOf([...cards, cards[0]!])).toEqual(['économie', 'environnement', 'relations internationales']);
});
