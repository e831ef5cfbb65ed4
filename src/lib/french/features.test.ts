import { describe, expect, it } from 'vitest';
import { FEATURES_PATTERN } from './feature-names.ts';
import { difference } from './features.ts';

describe('difference', () => {
	it.each([
		['present 3p', 'past-participle', 'verb-form', 'present 3p'],
		['future 3p', 'future 3s', 'verb-form', '3p'],
		['present 3p', 'future 3p', 'verb-form', 'present'],
		['infinitive', 'present 3s', 'verb-form', 'infinitive'],
		['past-participle f', 'past-participle', 'agreement', 'f'],
		['past-participle', 'past-participle f p', 'agreement', 'm s'],
		['noun f p', 'noun f', 'agreement', 'p'],
		['p', 's', 'agreement', 'p'],
		['adjective', 'adverb', 'word-class', 'adjective'],
		['infinitive', 'noun f', 'word-class', 'verb']
	])('tells %s from %s', (form, expected, code, is) =>
		expect(difference(form, expected)).toEqual({ code, is })
	);

	it('means the analysis that differs least', () =>
		expect(difference('present 1s / subjunctive 3s', 'present 3s')).toEqual({ code: 'verb-form', is: '1s' }));

	it.each([
		['future 3s', 'future 3s'],
		['noun', 'noun f'],
		['past-participle m s', 'past-participle']
	])('tells nothing of %s beside %s', (form, expected) => expect(difference(form, expected)).toBeUndefined());
});

describe('the features in lesson files', () => {
	it.each(['present 3p', 'past-participle f p', 'present 3s / imperative 2s', 'noun'])('may be %s', (text) =>
		expect(FEATURES_PATTERN.test(text)).toBe(true)
	);
	it.each(['', 'présent', 'present  3p', 'present 4p', 'present/future'])('may not be %j', (text) =>
		expect(FEATURES_PATTERN.test(text)).toBe(false)
	);
});
