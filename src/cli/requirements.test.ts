import { expect, it } from 'vitest';
import { isInstalled, nodeProblem } from './requirements.js';

it('accepts the Node it needs and later ones, and says what is missing to others', () => {
	expect(nodeProblem('20.19.0', '>=20.19')).toBeUndefined();
	expect(nodeProblem('24.1.0', '>=20.19')).toBeUndefined();
	expect(nodeProblem('20.18.3', '>=20.19')).toContain('this is Node 20.18.3');
	expect(nodeProblem('18.20.0', '>=20.19')).toContain('needs Node 20.19');
});

it('installs again when a package is missing or has another version', () => {
	const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
	expect(isInstalled(wanted, undefined)).toBe(false);
	expect(isInstalled(wanted, { packages: {} })).toBe(false);
	expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
	expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
});

it('does not ask for packages that are made for other systems', () => {
	const wanted = { packages: { 'node_modules/for-mac': { version: '1.0.0', optional: true } } };
	expect(isInstalled(wanted, { packages: {} })).toBe(true);
});
