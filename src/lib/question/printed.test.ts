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
