import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';
import { SHIPPED } from '#lib/base/shipped.ts';

export const prerender = true;

const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

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
