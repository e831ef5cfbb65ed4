import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** What of other people's work is part of the site that a learner receives. */
const SHIPPED = [
	'svelte',
	'@sveltejs/kit',
	'@inlang/paraglide-js',
	'dexie',
	'xstate',
	'@fontsource-variable/literata',
	'@fontsource-variable/atkinson-hyperlegible-next',
	'world-atlas'
];

/** One package and its terms, as the about page lists them. */
export interface Licence {
	name: string;
	version: string;
	license: string;
}

export function GET() {
	const licences: Licence[] = SHIPPED.map((name) => {
		const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
		return { name, version, license };
	});
	return json(licences);
}
