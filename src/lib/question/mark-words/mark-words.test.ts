import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { cutMarked } from './cut-marked.ts';
import { glued } from './glued.ts';
import { markWords, stretches, wordsOf } from './mark-words.ts';

// [Selon] CGTN, le traité [devrait] changer l’Asie centrale ; la route sera longue.
const question = sampleQuestion('mark-words');
const id = (word: string) => wordsOf(question).find(({ text }) => text === word)!.id;

it.each<[string[], number]>([
	[['Selon', 'devrait'], 1],
	[['Selon'], 0.5],
	[['Selon', 'devrait', 'CGTN'], 0.5],
	[['Selon', 'CGTN'], 0],
	[['CGTN', 'sera', 'route'], 0]
])('gives %o a credit of %f: a wrong word takes what a right one gave', (words, credit) => {
	expect(markWords.grade(question, words.map(id))?.credit).toBe(credit);
});

it('earns nothing by marking everything', () => {
	const all = wordsOf(question).map((word) => word.id);
	expect(markWords.grade(question, all)?.credit).toBe(0);
});

it('says why of right, missed and wrong words', () => {
	const verdict = markWords.grade(question, [id('Selon'), id('sera')]);
	expect(verdict?.parts).toEqual({
		[id('Selon')]: { state: 'right', notes: [] },
		[id('devrait')]: {
			state: 'missed',
			notes: [{ text: 'Le conditionnel montre que ce n’est pas sûr.' }]
		},
		[id('sera')]: { state: 'wrong', notes: [{ text: 'Le futur affirme : il ne doute pas.' }] }
	});
	expect(verdict?.notes).toEqual([
		{ code: 'missed', values: { count: '1' } },
		{ code: 'extra', values: { count: '1' } }
	]);
});

it.each([[[]], [['99']]])('is unfinished with %o, which marks no word', (response) => {
	expect(markWords.grade(question, response)).toBeUndefined();
});

it('puts marked words that stand side by side together', () => {
	const words = [id('l’'), id('Asie'), id('traité')];
	expect(markWords.responseText(question, words)).toBe('traité · l’Asie');
});

it('parts stretches at punctuation', () => {
	const { cuts } = cutMarked('Il a l’air sûr, ici.');
	expect(stretches({ cuts }, (word) => word !== '1').map(({ text }) => text)).toEqual(['a l’air sûr', 'ici']);
});

it('keeps together on a line what no space parts', () => {
	const { cuts } = cutMarked('«\u00a0L’Asie\u00a0», dit-il\u00a0; et\nsix pays.');
	expect(glued(cuts)).toEqual([['«\u00a0', 1, 2, '\u00a0»,'], [3, '-', 4, '\u00a0;'], [5], [6], [7, '.']]);
	expect(
		glued(cuts)
			.flat()
			.filter((piece) => typeof piece === 'number')
	).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe('the text cut at its words', () => {
	it('takes the elided article and the noun for two words, and punctuation for none', () => {
		expect(cutMarked('[l’Asie], « [six] » pays.')).toEqual({
			cuts: ['', 'l’', '', 'Asie', ', « ', 'six', ' » ', 'pays', '.'],
			brackets: [[1, 2], [3]],
			problems: []
		});
	});

	it('is the text again when joined', () => {
		fc.assert(
			fc.property(
				fc.string().map((text) => text.replace(/[[\]]/g, '')),
				(text) => {
					expect(cutMarked(text).cuts.join('')).toBe(text);
				}
			)
		);
	});
});

it('gives a remark to the bracket that it quotes, to marked places of a word, or to all its places', () => {
	const { question: compiled, problems } = compileFields('mark-words', {
		text: 'Il [a l’air] calme, il [dit] ce qu’il dit ; il est là.',
		notes: { "a l'air": 'Apparence.', dit: 'Parole rapportée.', il: 'Le sujet.' }
	});
	expect(problems).toEqual([]);
	expect(compiled.targets).toEqual(['2', '3', '4', '7']);
	expect(compiled.notes).toEqual({
		1: 'Le sujet.',
		2: 'Apparence.',
		6: 'Le sujet.',
		7: 'Parole rapportée.',
		10: 'Le sujet.',
		12: 'Le sujet.'
	});
});
