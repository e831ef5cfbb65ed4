import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED } from '../lib/base/shipped.ts';
import { packageOf, unlisted } from './shipped-packages.ts';

it('knows the package of a module, the innermost one where packages hold packages', () => {
	expect(packageOf('/site/node_modules/dexie/dist/dexie.mjs')).toBe('dexie');
	expect(packageOf('C:\\site\\node_modules\\@hpke\\core\\esm\\mod.js')).toBe('@hpke/core');
	expect(packageOf('/site/node_modules/a/node_modules/@b/c/x.js?v=1')).toBe('@b/c');
	expect(packageOf('/site/src/lib/base/id.ts')).toBeUndefined();
});

it('names the packages that the list lacks, each once', () => {
	const ids = ['/s/node_modules/a/1.js', '/s/node_modules/a/2.js', '/s/node_modules/b/1.js', '/s/src/x.ts'];
	expect(unlisted(ids, ['b'])).toEqual(['a']);
});

it('lists every dependency, and nothing that is not installed', () => {
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	expect(SHIPPED).toEqual(expect.arrayContaining(Object.keys(dependencies)));
	for (const name of SHIPPED) expect(existsSync(`node_modules/${name}/package.json`), name).toBe(true);
	expect(new Set(SHIPPED).size).toBe(SHIPPED.length);
});
