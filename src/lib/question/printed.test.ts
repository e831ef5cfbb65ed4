import { expect, it } from 'vitest';
import type { Item } from './item.ts';
import { KIND_NAMES, toItem } from './kinds.ts';
import { asPrinted, printedKey } from './printed.ts';
import { sampleQuestion } from './sample.fixture.ts';

const frame = { id: 'exemple', prompt: 'Que dit le texte ?', explanation: 'Parce que.' };

it.each(KIND_NAMES)('gives %s a key that depends on nothing but the item', (kind) => {
	const item = toItem(sampleQuestion(kind));
	expect(printedKey(asPrinted(item))).toBe(printedKey(asPrinted(structuredClone(item))));
	expect(printedKey(asPrinted(item))).not.toBe('');
});

it('names right options by the letters of the printed sheet', () => {
	const item = asPrinted(toItem(sampleQuestion('choice')));
	if (item.form !== 'choice') throw new Error('A choice prints as a choice.');
	const place = item.options.findIndex((option) => option.correct);
	expect(printedKey(item)).toBe(`${'ABC'[place]}. Elle rend l’ouest de la Chine plus sûr.`);
});

it('gives the proof beside the answer', () => {
	expect(printedKey(asPrinted(toItem(sampleQuestion('true-false-evidence'))))).toBe(
		'B. Faux – « Il en parle sans les nommer, et ne donne aucun chiffre. »'
	);
});

it('spells out the pairs and the order so that a sheet can be marked with them', () => {
	const match: Item = {
		...frame,
		form: 'match',
		fixed: true,
		left: [
			{ id: 'x', text: 'un' },
			{ id: 'y', text: 'deux' }
		],
		right: [
			{ id: 'p', text: 'two' },
			{ id: 'q', text: 'one' }
		],
		pairs: { x: 'q', y: 'p' }
	};
	expect(printedKey(asPrinted(match))).toBe('1B, 2A');
	const order = asPrinted(toItem(sampleQuestion('order')));
	if (order.form !== 'order') throw new Error('An order prints as an order.');
	const letters = printedKey(order).split(', ');
	expect(letters.map((letter) => order.entries['ABC'.indexOf(letter)]?.id)).toEqual(order.order);
});

it('never prints an order that is right already', () => {
	const order = asPrinted(toItem(sampleQuestion('order')));
	expect(order.form === 'order' && order.entries.map(({ id }) => id)).not.toEqual(
		order.form === 'order' && order.order
	);
});

it('lists what each gap accepts', () => {
	expect(printedKey(asPrinted(toItem(sampleQuestion('gap-type'))))).toBe(
		'(1) conclu ou signé, (2) voisinage'
	);
});

it('names words to be marked by themselves, and keeps sentences to be found in the order of the text', () => {
	expect(printedKey(asPrinted(toItem(sampleQuestion('mark-words'))))).toBe('Selon – devrait');
	expect(printedKey(asPrinted(toItem(sampleQuestion('locate'))))).toMatch(
		/^B\. Il en parle .* – C\. Selon lui/
	);
});

it('prints the bank of words once, in an order that tells nothing', () => {
	const bank = asPrinted(toItem(sampleQuestion('word-bank')));
	if (bank.form !== 'gap') throw new Error('A bank of words prints as gaps.');
	expect(bank.bank?.toSorted()).toEqual(['pays', 'sommet', 'traité', 'voisinage']);
	expect(printedKey(bank)).toBe('(1) pays, (2) traité, (3) voisinage');
});

it('gives the key to a sentence in pieces as a sentence, every right one', () => {
	const line = asPrinted(toItem(sampleQuestion('word-order')));
	expect(printedKey(line)).toBe(
		'La Chine et l’Asie centrale ont conclu un traité. ou L’Asie centrale et la Chine ont conclu un traité.'
	);
	if (line.form !== 'order') throw new Error('A sentence in pieces prints as an order.');
	expect(line.entries.map(({ id }) => id)).not.toEqual(line.order);
});

it('prints categories and degrees in the author’s order, the items apart from theirs', () => {
	const sorted = asPrinted(toItem(sampleQuestion('categorise')));
	expect(sorted.form === 'match' && sorted.right.map(({ text }) => text)).toEqual(['économie', 'diplomatie']);
	expect(printedKey(sorted)).toBe('1A, 2A, 3B, 4B');
	expect(printedKey(asPrinted(toItem(sampleQuestion('certainty'))))).toBe('1A, 2E');
});
