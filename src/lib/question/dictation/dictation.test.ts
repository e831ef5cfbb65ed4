import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { dictation } from './dictation.ts';
import { creditOf, wordMarks } from './word-marks.ts';

const question = sampleQuestion('dictation');
const credit = (text: string) => dictation.grade(question, text)?.credit;

it.each([
	['Les six pays ont signé un traité.', 1],
	['les SIX pays ont signé un traité', 1],
	// Another accepted writing.
	['Les 6 pays ont signé un traité.', 1],
	// A slip is worth half a word.
	['Les six pays ont signe un traité', 6.5 / 7],
	['Les six pays ont signé un traitée', 6.5 / 7],
	// Another word in place of one that was said.
	['Les six pays on signé un traité', 6 / 7],
	['Les six pays ont signé', 5 / 7],
	// A word too many costs one.
	['Les six grands pays ont signé un traité', 6 / 7],
	['Les six pays Les six pays Les six pays ont signé un traité', 1 / 7],
	['Bonjour', 0],
	['a b c d e f g h i j k', 0]
])('gives « %s » a credit of %f', (text, expected) => {
	expect(credit(text)).toBeCloseTo(expected, 10);
});

it('is unfinished while no word is written', () => {
	expect(credit(' … ')).toBeUndefined();
});

it('says of each word what became of it', () => {
	expect(wordMarks('Les six pay on signé traité hier', question.sentence)).toEqual([
		{ state: 'right', given: 'Les', wanted: 'Les' },
		{ state: 'right', given: 'six', wanted: 'six' },
		{ state: 'wrong', given: 'pay', wanted: 'pays' },
		{ state: 'wrong', given: 'on', wanted: 'ont' },
		{ state: 'right', given: 'signé', wanted: 'signé' },
		{ state: 'missing', wanted: 'un' },
		{ state: 'right', given: 'traité', wanted: 'traité' },
		{ state: 'extra', given: 'hier' }
	]);
});

it.each([
	['L’Asie aime l’eau.', "l'asie aime l'eau", 1],
	// The apostrophe was forgotten: a slip in each of two words of five.
	['L’Asie aime l’eau.', 'l asie aime l eau', 0.8],
	['C’est un savoir-faire.', 'c’est un savoir faire', 1],
	['Parle-t-il du cœur ?', 'parle-t-il du coeur', 1],
	['Il est venu, puis il est parti.', 'il est venu puis il est parti', 1]
])('reads « %s » as French is written: « %s »', (sentence, text, expected) => {
	expect(creditOf(wordMarks(text, sentence))).toBeCloseTo(expected, 10);
});

it('shows the apostrophes of print, whatever was typed', () => {
	expect(wordMarks("l'Asie", "L'Asie").map(({ wanted }) => wanted)).toEqual(['L’', 'Asie']);
});

it('keeps its revision when only the punctuation is mended', () => {
	const graded = dictation.gradedBy(question);
	expect(dictation.gradedBy({ ...question, sentence: 'Les six pays ont signé un traité !' })).toEqual(graded);
	expect(dictation.gradedBy({ ...question, sentence: 'Les six pays signent un traité.' })).not.toEqual(
		graded
	);
});
