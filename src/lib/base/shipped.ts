/**
 * Packages of other people's that are part of the site as a learner receives it: what runs there, and what is built into
 * it. The build fails when one of them is missing here (src/cli/shipped-packages.ts).
 */
export const SHIPPED = [
	'@hpke/common',
	'@hpke/core',
	'@noble/hashes',
	'@scure/bip39',
	'dexie',
	'fflate',
	'papaparse',
	'qr',
	'sql.js',
	'ts-fsrs',
	'write-excel-file',
	'xstate',
	'svelte',
	'clsx',
	'esm-env',
	'@sveltejs/kit',
	'devalue',
	'@inlang/paraglide-js',
	'valibot',
	'@fontsource-variable/literata',
	'@fontsource-variable/atkinson-hyperlegible-next',
	'world-atlas'
];
