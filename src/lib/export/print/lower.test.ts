import { describe, expect, it } from 'vitest';
import type { Item } from '#lib/question/item.ts';
import { KIND_NAMES, toItem } from '#lib/question/kinds.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';
import { printedAnswer } from './answer.ts';
import { asPrinted } from './as-printed.ts';
import { keyEntry } from './key.ts';
import { paperBody } from './lower.ts';
import { pointsOf } from './points.ts';

/** What an item may be told apart by on paper: anything but its ids and prompt. */
const bodyOf = (item: Item) => paperBody(asPrinted(item));

const turned = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];

/** The same question with other right answers, of the same number and length. */
function otherwiseRight(item: Item): Item {
	switch (item.form) {
		case 'choice': {
			const flags = turned(item.options.map(({ correct }) => correct));
			return {
				...item,
				options: item.options.map((option, n) => ({
					...option,
					correct: flags[n]!,
					feedback: `Autre raison ${n}.`
				})),
				...(item.proof && {
					proof: {
						...item.proof,
						correct: turned(item.proof.sentences)
							.map(({ id }) => id)
							.slice(0, 1)
					}
				})
			};
		}
		case 'text':
			return {
				...item,
				accept: item.accept.map(disguised),
				...(item.heard && { heard: disguised(item.heard) })
			};
		case 'gap':
			return {
				...item,
				pieces: item.pieces.map((piece) =>
					typeof piece === 'string' ? piece : { ...piece, accept: piece.accept.map(disguised) }
				)
			};
		case 'match': {
			const rights = turned(Object.values(item.pairs));
			return {
				...item,
				pairs: Object.fromEntries(Object.keys(item.pairs).map((id, n) => [id, rights[n]!]))
			};
		}
		case 'order':
			return { ...item, ...(item.sentences && { sentences: item.sentences.map(disguised) }) };
		case 'essay':
			return { ...item, model: 'Un autre modèle.' };
	}
}
const disguised = (text: string) => text.replace(/\p{L}/gu, 'x');

describe.each(KIND_NAMES)('a question of kind %s on paper', (kind) => {
	const question = sampleQuestion(kind);
	const item = toItem(question);

	it('has something to answer with, and a key', () => {
		const body = bodyOf(item);
		switch (body.form) {
			case 'choice':
				expect(body.options.length).toBeGreaterThan(1);
				expect(body.ticks).toBeGreaterThan(0);
				break;
			case 'underline':
				expect(body.text).not.toBe('');
				break;
			case 'text':
			case 'essay':
				expect(body.lines).toBeGreaterThan(0);
				break;
			case 'gap':
				expect(body.pieces.some((piece) => typeof piece !== 'string')).toBe(true);
				break;
			case 'match':
				expect(body.left.length * body.right.length).toBeGreaterThan(1);
				break;
			case 'order':
				expect(body.entries.length).toBeGreaterThan(1);
				break;
			case 'pieces':
				expect(body.pieces.length).toBeGreaterThan(1);
		}
		const entry = keyEntry({ number: 7, question }, new Map([['qui-parle.2', [12, 13]]]));
		expect(entry.answer).toMatch(/\p{L}|\d/u);
		expect(entry.explanation).not.toBe('');
		expect(entry.evidence).toEqual([
			{ lines: '12–13', text: 'Il en parle sans les nommer, et ne donne aucun chiffre.' }
		]);
		expect(pointsOf(item).points).toBeGreaterThan(0);
	});

	it('looks the same whatever the right answer is', () => {
		const other = otherwiseRight(item);
		if (item.form !== 'order' || item.sentences)
			expect(printedAnswer(asPrinted(other))).not.toBe(printedAnswer(asPrinted(item)));
		expect(bodyOf(other)).toEqual(bodyOf(item));
	});

	it('depends on nothing but the item', () => {
		expect(bodyOf(structuredClone(item))).toEqual(bodyOf(item));
		expect(printedAnswer(asPrinted(structuredClone(item)))).toBe(printedAnswer(asPrinted(item)));
	});
});

const frame = { id: 'exemple', prompt: 'Que dit le texte ?', explanation: 'Parce que.' };
const answerOf = (item: Item) => printedAnswer(asPrinted(item));

it('names right options by the letters of the sheet', () => {
	const item = toItem(sampleQuestion('choice'));
	const body = bodyOf(item);
	const right = 'Elle rend l’ouest de la Chine plus sûr.';
	const letter = body.form === 'choice' && body.options.find(({ text }) => text === right)?.letter;
	expect(answerOf(item)).toBe(`${letter}. ${right}`);
});

it('gives the proof beside the answer', () => {
	expect(answerOf(toItem(sampleQuestion('true-false-evidence')))).toBe(
		'B. Faux – «\u00a0Il en parle sans les nommer, et ne donne aucun chiffre.\u00a0»'
	);
});

it('spells out pairs, and the numbers that an order puts into the boxes', () => {
	const sides = (...texts: string[]) => texts.map((text) => ({ id: text, text }));
	const match: Item = {
		...frame,
		form: 'match',
		fixed: true,
		left: sides('un', 'deux'),
		right: sides('two', 'the number before two and after zero'),
		pairs: { un: 'the number before two and after zero', deux: 'two' }
	};
	expect(answerOf(match)).toBe('1\u00a0B, 2\u00a0A\u00a0(two)');

	const order = asPrinted(toItem(sampleQuestion('order')));
	if (order.form !== 'order') throw new Error('An order prints as an order.');
	const boxes = printedAnswer(order).split(', ');
	expect(boxes).toEqual(order.entries.map(({ id }, n) => `${'ABC'[n]}\u00a0${order.order.indexOf(id) + 1}`));
	expect(order.entries.map(({ id }) => id)).not.toEqual(order.order);
});

it('lists what each gap accepts, and prints a bank of words once, in an order that tells nothing', () => {
	expect(answerOf(toItem(sampleQuestion('gap-type')))).toBe('(1)\u00a0conclu ou signé, (2)\u00a0voisinage');
	const bank = bodyOf(toItem(sampleQuestion('word-bank')));
	if (bank.form !== 'gap') throw new Error('A bank of words prints as gaps.');
	expect(bank.bank?.toSorted()).toEqual(['pays', 'sommet', 'traité', 'voisinage']);
	expect(bank.pieces.some((piece) => typeof piece !== 'string' && piece.options)).toBe(false);
});

it('names words to be underlined by themselves, and sentences to be found in the order of the text', () => {
	expect(answerOf(toItem(sampleQuestion('mark-words')))).toBe('Selon – devrait');
	expect(answerOf(toItem(sampleQuestion('locate')))).toMatch(/^B\. Il en parle .* – C\. Selon lui/);
});

it('gives the key to a sentence in pieces as a sentence, every right one', () => {
	expect(answerOf(toItem(sampleQuestion('word-order')))).toBe(
		'La Chine et l’Asie centrale ont conclu un traité. ou L’Asie centrale et la Chine ont conclu un traité.'
	);
});

it('prints categories and degrees in the author’s order, the items apart from theirs', () => {
	const sorted = bodyOf(toItem(sampleQuestion('categorise')));
	expect(sorted.form === 'match' && sorted.right.map(({ text }) => text)).toEqual(['économie', 'diplomatie']);
	expect(answerOf(toItem(sampleQuestion('certainty')))).toBe(
		'1\u00a0A\u00a0(certain), 2\u00a0E\u00a0(exclu)'
	);
});

it('leaves the sentence of a dictation to the key, and draws the map of places to be named', () => {
	const dictation = sampleQuestion('dictation');
	const body = bodyOf(toItem(dictation));
	expect(body).toMatchObject({ form: 'text', isHeard: true });
	expect(JSON.stringify(body)).not.toContain(dictation.sentence);
	expect(keyEntry({ number: 1, question: dictation }, new Map()).heard).toBe(dictation.sentence);
	const map = bodyOf(toItem(sampleQuestion('map')));
	expect(map.form === 'match' && map.map?.places).toHaveLength(2);
});

it('rules an essay by its length, and gives its model as the key', () => {
	const essay: Item = { ...frame, form: 'essay', minWords: 80, model: 'Cher Karim,' };
	expect(bodyOf(essay)).toEqual({ form: 'essay', lines: 10, minWords: 80 });
	expect(answerOf(essay)).toBe('Cher Karim,');
});
