import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';

export const prerender = true;

const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** What of other people's work is part of the site that a learner receives: what runs there, and what is built into it. */
const SHIPPED = [
	...Object.keys(manifest('package.json')['dependencies'] as object),
	'svelte',
	'@sveltejs/kit',
	'@inlang/paraglide-js',
	'valibot',
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
		const { version, license } = manifest(`node_modules/${name}/package.json`) as Omit<Licence, 'name'>;
		return { name, version, license };
	});
	return json(licences);
}
