import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName, pupilFinder } from './pupil-names.ts';

const pupils = [
	'Léa Martin',
	'Jean-Paul Durand',
	'Chloé L’Œil',
	'Paul Jean',
	'Jean Paul',
	'Zoé Roy',
	'zoe roy',
	'7B'
].map((name, n) => ({ id: `${n}`, name }));
const find = pupilFinder(pupils);

it.each([
	['Léa Martin', '0'],
	['  lea   MARTIN ', '0'],
	['MARTIN Léa', '0'],
	['Le\u0301a Martin', '0'],
	['jean paul durand', '1'],
	['DURAND Jean-Paul', '1'],
	["chloe l'oeil", '2'],
	['Paul Jean', '3'],
	['Jean Paul', '4'],
	['7b', '7'],
	['L\u00e9\u0430 Martin', undefined],
	['Léa', undefined],
	['', undefined],
	['…', undefined],
	// Two pupils have this name.
	['Zoé Roy', undefined],
	['Roy Zoé', undefined]
])('the name %j is that of pupil %s', (name, id) => expect(find(name)?.id).toBe(id));

it('finds everybody whose name is like no other, however it is typed', () => {
	const name = fc.stringMatching(/^[A-Za-zÀ-ÿ]{2,8} [A-Za-zÀ-ÿ]{2,8}$/);
	fc.assert(
		fc.property(
			fc.uniqueArray(name, { selector: (each) => foldName(each).split(' ').sort().join(' ') }),
			(names) => {
				fc.pre(names.every((each) => foldName(each).includes(' ')));
				const finder = pupilFinder(names.map((each, n) => ({ id: `${n}`, name: each })));
				for (const [n, each] of names.entries()) {
					const [first, last] = each.split(' ');
					expect(finder(`${last!.toUpperCase()}-${first}`)?.id).toBe(`${n}`);
					expect(finder(each.normalize('NFD'))?.id).toBe(`${n}`);
				}
			}
		)
	);
});
