import atlas from 'world-atlas/countries-50m.json';
import { expect, it } from 'vitest';
import { numericCode } from './country-codes.ts';

it('gives the code by which the atlas knows a country', () => {
	const countries = atlas.objects.countries.geometries as {
		id?: string | number;
		properties?: { name?: string };
	}[];
	const nameOf = new Map(countries.map(({ id, properties }) => [id, properties?.name]));
	const named = ['CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'FRA'].map((code) =>
		nameOf.get(numericCode(code))
	);
	expect(named).toEqual([
		'China',
		'Kazakhstan',
		'Kyrgyzstan',
		'Tajikistan',
		'Turkmenistan',
		'Uzbekistan',
		'France'
	]);
	expect(numericCode('XYZ')).toBeUndefined();
});
