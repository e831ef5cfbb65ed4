import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, parseHeaders } from './headers.js';

/** @typedef {import('./headers.js').HeaderRule} HeaderRule */

/*
 * The site's response headers as common hosts want them told, all from `static/_headers`, which Netlify and Cloudflare
 * Pages read as it is. Each rule is written with every header of its paths, those of wider rules included: hosts differ
 * in what they inherit.
 */

/** The rules, each with all headers of its paths, the widest first. @param {HeaderRule[]} rules */
const whole = (rules) =>
	rules.map(({ path }) => ({ path, headers: [...headersFor(rules, path.replace('*', ''))] }));
const asPattern = (/** @type {string} */ path) =>
	path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '');

/**
 * `.htaccess`, for Apache. It may stand in any folder: the addresses of the rules are looked for anywhere in an address.
 * @param {HeaderRule[]} rules
 */
export function apacheHeaders(rules) {
	const lines = whole(rules).flatMap(({ path, headers }) => {
		const set = headers.map(([name, value]) => `Header always set ${name} ${JSON.stringify(value)}`);
		const pattern = `${asPattern(path)}${path.endsWith('*') ? '' : '$'}`;
		return path === '/*'
			? set
			: [`<If "%{REQUEST_URI} =~ m#${pattern}#">`, ...set.map((line) => `\t${line}`), '</If>'];
	});
	return ['<IfModule mod_headers.c>', ...lines.map((line) => `\t${line}`), '</IfModule>', ''].join('\n');
}

/**
 * What goes into a `server` block of nginx.
 * @param {HeaderRule[]} rules
 */
export function nginxHeaders(rules) {
	const blocks = whole(rules).map(({ path, headers }) => {
		const where = path.endsWith('*') ? path.slice(0, -1) : `= ${path}`;
		const set = headers.map(([name, value]) => `\tadd_header ${name} ${JSON.stringify(value)} always;`);
		return [
			`location ${where} {`,
			...set,
			...(path === '/*' ? ['\terror_page 404 /404.html;'] : []),
			'}'
		].join('\n');
	});
	return `${blocks.join('\n')}\n`;
}

/** The rules as a list of sources, later ones winning. @param {HeaderRule[]} rules @param {(path: string) => string} source */
const listed = (rules, source) =>
	whole(rules).map(({ path, headers }) => ({
		source: source(path),
		headers: headers.map(([key, value]) => ({ key, value }))
	}));

/**
 * `vercel.json`, which stands beside the site's files.
 * @param {HeaderRule[]} rules
 */
export const vercelHeaders = (rules) =>
	`${JSON.stringify({ trailingSlash: true, headers: listed(rules, (path) => path.replace(/\*$/, '(.*)')) }, null, '\t')}\n`;

/**
 * `firebase.json`, which stands above the site's folder.
 * @param {HeaderRule[]} rules
 */
export const firebaseHeaders = (rules) =>
	`${JSON.stringify(
		{
			hosting: {
				public: 'build',
				trailingSlash: true,
				headers: listed(rules, (path) => path.replace(/\*$/, '**'))
			}
		},
		null,
		'\t'
	)}\n`;

const HOSTS = {
	apache: apacheHeaders,
	nginx: nginxHeaders,
	vercel: vercelHeaders,
	firebase: firebaseHeaders
};

/** Puts the file that Apache reads beside the pages of a built site. @param {string} folder */
export function writeApacheHeaders(folder) {
	const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	writeFileSync(join(folder, '.htaccess'), apacheHeaders(rules));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const host = /** @type {keyof typeof HOSTS} */ (process.argv[2]);
	if (!HOSTS[host]) throw new Error(`Say for which host: ${Object.keys(HOSTS).join(', ')}`);
	process.stdout.write(HOSTS[host](parseHeaders(readFileSync('static/_headers', 'utf8'))));
}
