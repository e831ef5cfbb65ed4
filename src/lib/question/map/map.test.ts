import { expect, it } from 'vitest';
import { sampleQuestion } from '../sample.fixture.ts';
import { map } from './map.ts';

const question = sampleQuestion('map');

it.each([
	[{ KAZ: 'KAZ', UZB: 'UZB' }, 1],
	[{ KAZ: 'KAZ', UZB: 'KAZ' }, 0.5],
	[{ KAZ: 'UZB', UZB: 'a' }, 0]
])('gives %o a credit of %f: the share of places', (response, credit) => {
	expect(map.grade(question, response)?.credit).toBe(credit);
});

it('says what a place is called that was given another name', () => {
	expect(map.grade(question, { KAZ: 'a', UZB: 'UZB' })?.parts).toEqual({
		KAZ: { state: 'wrong', notes: [], expected: 'Kazakhstan' },
		UZB: { state: 'right', notes: [] }
	});
});

it('is unfinished while a place has no name, or one that is not offered', () => {
	expect(map.grade(question, { KAZ: 'KAZ' })).toBeUndefined();
	expect(map.grade(question, { KAZ: 'KAZ', UZB: 'CHN' })).toBeUndefined();
});

it('carries the drawing: places with their numbers’ points, and names of others where they have room', () => {
	expect(question.places).toMatchObject([
		{ id: 'KAZ', name: 'Kazakhstan', anchor: { x: 95, y: 55 } },
		{ id: 'UZB', name: 'Ouzbékistan', anchor: { x: 70, y: 112 } }
	]);
	expect(question.ground.others.map(({ name }) => name?.text)).toEqual(['Chine', undefined]);
});

it('keeps its revision when places change their order or the map is drawn anew', () => {
	const graded = map.gradedBy(question);
	const places = question.places.toReversed();
	expect(map.gradedBy({ ...question, places, ground: { ...question.ground, land: '' } })).toEqual(graded);
	expect(map.gradedBy({ ...question, places: places.slice(1) })).not.toEqual(graded);
});

it('prints the clues, from which it can be answered', () => {
	expect(map.toItem(question)).toMatchObject({
		form: 'match',
		left: [{ text: 'Au nord, le plus grand.' }, { text: 'Au sud du plus grand, loin de la Chine.' }]
	});
});
