import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceProblems } from './licences.js';

const none = () => undefined;
const locked = { license: 'MIT', integrity: 'sha512-x' };
const problems = (entry: object, textOf: (path: string) => string | undefined = none) =>
	licenceProblems({ '': {}, 'node_modules/a/node_modules/@b/c': { ...locked, ...entry } }, textOf);

it.each([
	['one that only asks to be named', { license: 'MIT' }],
	['a choice with such a one', { license: '(GPL-3.0 OR Apache-2.0)' }],
	['two such together', { license: 'MIT AND ISC' }],
	['a tool’s that shares its own changes', { license: 'MPL-2.0', dev: true }]
])('lets %s through', (_, entry) => {
	expect(problems(entry)).toEqual([]);
});

it.each([
	['one that binds the whole', { license: 'GPL-3.0' }, '@b/c: GPL-3.0 is not on the list'],
	['a tool’s, where it is shipped', { license: 'MPL-2.0' }, '@b/c: MPL-2.0 is not on the list'],
	['both of two', { license: 'MIT AND GPL-3.0' }, '@b/c: MIT AND GPL-3.0 is not on the list'],
	['none', { license: undefined }, '@b/c: under no licence that is known'],
	['a package without checksum', { integrity: undefined }, '@b/c: the lockfile has no checksum of it']
])('stops %s', (_, entry, said) => {
	expect(problems(entry)).toEqual([said]);
});

it('reads the terms of a package that tells none', () => {
	expect(problems({ license: undefined }, () => 'MIT')).toEqual([]);
});

it('finds nothing in our own dependencies', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, object>;
	};
	expect(Object.keys(packages).length).toBeGreaterThan(100);
	expect(licenceProblems(packages)).toEqual([]);
});
