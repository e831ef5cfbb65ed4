import { expect, it } from 'vitest';
import { cacheNames, staleCaches } from './cache-names.ts';

it('names caches by folder, version and group, and reads only its own', () => {
	const names = cacheNames('https://a.example/fr/');
	const place = { version: '2', group: 'lessons/sommet' };
	expect(names.read(names.of(place))).toEqual(place);
	expect(names.read(names.wishes)).toBeUndefined();
	expect(names.isOurs(names.wishes)).toBe(true);
	const other = cacheNames('https://a.example/fr/plus/');
	expect(other.isOurs(names.of(place))).toBe(false);
	expect(names.isOurs(other.of(place))).toBe(false);
	expect(names.isOurs('lexicon')).toBe(false);
});

const shells = (...versions: string[]) => versions.map((version) => ({ version, group: '' }));

it('keeps two whole versions before the one in charge, and what comes after it', () => {
	const places = [...shells('1', '2'), { version: '2', group: 'g' }, ...shells('cut', '3', '4', '5')];
	expect(staleCaches(places, '4', new Set(['1', '2', '3', '4']))).toEqual(shells('1', 'cut'));
	expect(staleCaches(places, '5', new Set(['1', '2', '3', '4', '5']))).toEqual([
		...shells('1', '2'),
		{ version: '2', group: 'g' },
		...shells('cut')
	]);
	expect(staleCaches(places, '1', new Set(['1']))).toEqual([]);
});

it('touches nothing when the version in charge has no caches', () => {
	expect(staleCaches(shells('1', '2'), 'unknown', new Set(['1', '2']))).toEqual([]);
});
