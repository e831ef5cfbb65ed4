import { expect, it } from 'vitest';
import { bytesOf, findFile, groupAt, listOf, pathWithin, type SiteFiles } from './site-files.ts';

const files: SiteFiles = {
	shell: { '': [10, 'a'], 'words/': [20, 'b'], 'lessons.json': [3, 'c'], '_app/immutable/x.js': [1, 'd'] },
	groups: { 'lessons/sommet': { 'lessons/sommet/': [5, 'e'], 'lessons/sommet/b1/quiz.json': [7, 'f'] } }
};

it.each([
	['https://a.example/fr/words/?x=1#y', 'words/'],
	['https://a.example/fr/', ''],
	['https://a.example/fr', undefined],
	['https://a.example/french/words/', undefined],
	['https://b.example/fr/words/', undefined]
])('finds the place of %s within the site', (url, path) => {
	expect(pathWithin(url, 'https://a.example/fr/')).toBe(path);
});

it.each([
	['', { is: 'file', path: '', group: '' }],
	['index.html', { is: 'moved', path: '' }],
	['words/', { is: 'file', path: 'words/', group: '' }],
	['words', { is: 'moved', path: 'words/' }],
	['words/index.html', { is: 'moved', path: 'words/' }],
	['lessons/sommet', { is: 'moved', path: 'lessons/sommet/' }],
	[
		'lessons/sommet/b1/quiz.json',
		{ is: 'file', path: 'lessons/sommet/b1/quiz.json', group: 'lessons/sommet' }
	],
	['lessons/sommet-2/', { is: 'unknown' }],
	['_app/immutable/x.js', { is: 'file', path: '_app/immutable/x.js', group: '' }],
	['_app/immutable/older.js', { is: 'code' }],
	['_app/version.json', { is: 'unknown' }],
	['toString', { is: 'unknown' }],
	['__proto__/', { is: 'unknown' }]
])('knows what « %s » is', (path, found) => {
	expect(findFile(files, path)).toEqual(found);
});

it('tells groups apart, and what they weigh', () => {
	expect(groupAt(files, 'lessons/sommet/b1/unknown/')).toBe('lessons/sommet');
	expect(groupAt(files, 'lessons/sommet')).toBeUndefined();
	expect(bytesOf(listOf(files, 'lessons/sommet')!)).toBe(12);
	expect(listOf(files, 'constructor')).toBeUndefined();
});
