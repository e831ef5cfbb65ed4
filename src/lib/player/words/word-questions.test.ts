import { describe, expect, it } from 'vitest';
import type { LevelText, Term } from '#lib/lesson/lesson.ts';
import { grading } from '#lib/question/kinds.ts';
import { recalledTerm } from './recalled-term.ts';
import { wordQuestions } from './word-questions.ts';

const term = (id: string, fields: Partial<Term> = {}): Term =>
	({
		id,
		lemma: id,
		headword: id,
		forms: [],
		definition: `sens de ${id}`,
		example: `Voici ${id} dans une phrase.`,
		...fields
	}) as Term;
const text = (terms: Term[], targets = terms.map(({ id }) => id)): LevelText =>
	({ glossary: terms, targets }) as unknown as LevelText;
const prompts = {
	match: 'Associez.',
	matchExplanation: '',
	recall: (definition: string) => `Retrouvez : ${definition}`,
	firstLetter: (letter: string) => letter
};
const conclure = term('conclure', {
	forms: ['conclu', 'conclus', 'concluent'],
	example: 'Les voisins ont conclu un accord.'
});

describe('wordQuestions', () => {
	it('recognises every target before recalling any', () => {
		const terms = Array.from({ length: 9 }, (_, n) => term(`mot-${n}`));
		const kinds = wordQuestions(text(terms), prompts).map(({ kind }) => kind);
		expect(kinds.slice(0, 3)).toEqual(['match', 'match', 'match']);
		expect(kinds.slice(3)).toHaveLength(9);
		expect(kinds.slice(3)).not.toContain('match');
	});
	it('shares the terms out evenly, so that no matching question has a single pair', () => {
		const terms = Array.from({ length: 9 }, (_, n) => term(`mot-${n}`));
		const sizes = wordQuestions(text(terms), prompts).flatMap((q) =>
			q.kind === 'match' ? [q.left.length] : []
		);
		expect(sizes).toEqual([3, 3, 3]);
	});
	it('practises only the targets, in their order', () => {
		const questions = wordQuestions(text([term('a'), term('b'), term('c')], ['c', 'a']), prompts);
		expect(questions.flatMap(({ id }) => recalledTerm(id) ?? [])).toEqual(['c', 'a']);
	});
	it('masks the form that stands in the example, not a part of another word', () => {
		const question = wordQuestions(text([conclure]), prompts).at(-1)!;
		expect(question).toMatchObject({
			kind: 'gap-type',
			pieces: ['Les voisins ont ', { id: '1' }, ' un accord.']
		});
		expect(grading.gradeQuestion(question, { 1: 'conclu' })?.credit).toBe(1);
	});
	it('asks for the lemma alone when the example has no form of the term', () => {
		const question = wordQuestions(text([term('ardu', { example: 'Rien ici.' })]), prompts).at(-1)!;
		expect(question).toMatchObject({ kind: 'short' });
		expect(grading.gradeQuestion(question, 'ardu')?.credit).toBe(1);
	});
	it('gives every question a right response and a revision of its own', () => {
		const questions = wordQuestions(text([conclure, term('a'), term('b')]), prompts);
		for (const question of questions)
			expect(grading.gradeQuestion(question, grading.rightResponse(question))?.credit).toBe(1);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		expect(questions.every(({ rev }) => rev.length === 7)).toBe(true);
	});
	it('gives no question when the level has no targets', () => {
		expect(wordQuestions(text([]), prompts)).toEqual([]);
	});
});
