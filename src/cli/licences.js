import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package of the lockfile.
 * @typedef {object} Locked
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [link]
 */

/** Terms under which a package may be part of what learners receive: they ask for no more than naming it. */
const SHIPPED = [
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'OFL-1.1',
	'CC0-1.0',
	'Unlicense'
];
/** Terms under which a tool may help to make and test it, and stays behind. */
const TOOLS = [...SHIPPED, 'MPL-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'CC-BY-3.0'];

/** Whether an SPDX expression is met by an allow-list: one choice of « OR », every part of « AND ». */
const meets = (/** @type {string} */ expression, /** @type {string[]} */ allowed) =>
	expression
		.replace(/[()]/g, '')
		.split(/\s+OR\s+/)
		.some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.includes(licence)));

/**
 * What is wrong with the packages of a lockfile: terms that are not on the list, no terms at all, bytes without checksum.
 * @param {Record<string, Locked>} packages by their paths
 * @param {(path: string) => string | undefined} [textOf] the licence of a package that tells none in its manifest
 * @returns {string[]}
 */
export function licenceProblems(packages, textOf = mitText) {
	const problems = [];
	for (const [path, { license, integrity, dev, link }] of Object.entries(packages)) {
		if (path === '' || link) continue;
		const name = path.replace(/^.*node_modules\//, '');
		const terms = license ?? textOf(path);
		if (!terms) problems.push(`${name}: under no licence that is known`);
		else if (!meets(terms, dev ? TOOLS : SHIPPED)) problems.push(`${name}: ${terms} is not on the list`);
		if (!integrity) problems.push(`${name}: the lockfile has no checksum of it`);
	}
	return problems;
}

/** « MIT » where the package's own text of terms is that licence. @param {string} path */
function mitText(path) {
	const file = ['LICENSE', 'LICENSE.md', 'license', 'license.md', 'LICENCE', 'README.md']
		.map((name) => join(path, name))
		.find((name) => existsSync(name));
	return file &&
		/Permission is hereby granted, free of charge|MIT License|license.{0,20}MIT/is.test(
			readFileSync(file, 'utf8')
		)
		? 'MIT'
		: undefined;
}
