import { describe, expect, it } from 'vitest';
import { splitArticle } from './articles.ts';

describe('splitArticle', () => {
	it.each([
		['un traité', 'un', 'traité', 'm', false, false],
		['une frontière', 'une', 'frontière', 'f', false, false],
		["l'énergie", "l'", 'énergie', undefined, false, true],
		["de l'eau", "de l'", 'eau', undefined, false, true],
		['de la sécurité', 'de la', 'sécurité', 'f', false, false],
		['les confins', 'les', 'confins', undefined, true, false],
		['du pétrole', 'du', 'pétrole', 'm', false, false]
	])('cuts %s', (answer, text, rest, gender, plural, elided) =>
		expect(splitArticle(answer)).toEqual({ article: { text, gender, plural, elided }, rest })
	);

	it.each(['traité', 'leçon', 'les', 'une', "l'", 'unité', 'lac', 'de bon voisinage', ''])(
		'finds none in %j',
		(answer) => expect(splitArticle(answer)).toEqual({ rest: answer })
	);
});
