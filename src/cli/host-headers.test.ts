import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from './headers.js';
import { apacheHeaders, firebaseHeaders, nginxHeaders, vercelHeaders } from './host-headers.js';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
const small = parseHeaders("/*\n  A: 1\n  B: x 'y'\n/_app/*\n  A: 2\n/sw.js\n  A: 3\n");

it('tells Apache, from whatever folder', () => {
	expect(apacheHeaders(small)).toBe(
		`<IfModule mod_headers.c>
	Header always set A "1"
	Header always set B "x 'y'"
	<If "%{REQUEST_URI} =~ m#/_app/#">
		Header always set A "2"
		Header always set B "x 'y'"
	</If>
	<If "%{REQUEST_URI} =~ m#/sw\\.js$#">
		Header always set A "3"
		Header always set B "x 'y'"
	</If>
</IfModule>
`
	);
});

it('tells nginx, whose locations inherit nothing', () => {
	expect(nginxHeaders(small)).toContain(
		`location /_app/ {\n\tadd_header A "2" always;\n\tadd_header B "x 'y'" always;\n}`
	);
	expect(nginxHeaders(small)).toContain('location = /sw.js {\n\tadd_header A "3" always;');
});

it.each([
	['Vercel', vercelHeaders, (path: string) => path.replace(/\*$/, '(.*)')],
	[
		'Firebase',
		(given: typeof rules) =>
			JSON.stringify((JSON.parse(firebaseHeaders(given)) as { hosting: object }).hosting),
		(path: string) => path.replace(/\*$/, '**')
	]
])('tells %s every header of every rule', (_, write, source) => {
	const { headers } = JSON.parse(write(rules)) as {
		headers: { source: string; headers: { key: string; value: string }[] }[];
	};
	expect(headers).toHaveLength(rules.length);
	for (const { path } of rules) {
		const own = headers.find((each) => each.source === source(path))!;
		expect(new Map(own.headers.map(({ key, value }) => [key, value]))).toEqual(
			headersFor(rules, path.replace('*', ''))
		);
	}
});

it('keeps what a page of ours must be sent with', () => {
	const page = headersFor(rules, '/');
	expect(page.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
	expect(page.get('X-Content-Type-Options')).toBe('nosniff');
	expect(page.get('Referrer-Policy')).toBe('no-referrer');
	expect(page.get('Permissions-Policy')).toMatch(/microphone=\(\).*geolocation=\(\)/);
	expect(page.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
	for (const name of ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'])
		expect(page.get(name)).toBe('same-origin');
	expect(page.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
});
