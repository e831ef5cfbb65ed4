import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeApacheHeaders } from './host-headers.js';

const hashOf = (/** @type {string} */ style) =>
	`sha256-${createHash('sha256').update(style).digest('base64')}`;
const scopesOf = (/** @type {string} */ css) => new Set(css.match(/\bsvelte-[\w-]+/g));

/**
 * A prerendered page without the inlined style sheets that none of its elements needs. SvelteKit inlines those
 * of components that come later, too: with many kinds of question they are most of what stands before the text.
 * A component whose sheet is left out brings it along, as it does in pages that are not prerendered.
 * @param {string} html
 * @param {(href: string) => string} read the content of a style sheet, by its address in the page
 */
export function withoutUnusedStyles(html, read) {
	const style = /<style[^>]*>([^]*?)<\/style>/.exec(html)?.[1];
	if (!style) return html;
	const body = html.slice(html.indexOf('<body'));
	let kept = style;
	let page = html;
	// SvelteKit names what it has inlined, so that it is not loaded again.
	for (const [link, href = ''] of html.matchAll(
		/\s*<link href="([^"]+\.css)" rel="stylesheet" disabled[^>]*>/g
	)) {
		const css = read(href).trim();
		const scopes = [...scopesOf(css)];
		// A sheet without scoped classes speaks of any element.
		if (!scopes.length || scopes.some((scope) => body.includes(scope)) || !kept.includes(css)) continue;
		kept = kept.replace(css, () => '');
		page = page.replace(link, () => '');
	}
	return page.replace(style, () => kept).replace(hashOf(style), () => hashOf(kept));
}

/**
 * An adapter that leaves unused styles out of the pages that another one writes to a folder, and compresses them.
 * @param {import('@sveltejs/kit').Adapter} inner writes the pages, compressing nothing
 * @param {string} folder
 * @param {(folder: string) => void} [finish] called with the files as they will be served
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const slimPages = (inner, folder, finish) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			// The page of unknown addresses stands nowhere: it finds its files from the root.
			if (!name.endsWith('.html') || name === '404.html') continue;
			const file = join(folder, name);
			const read = (/** @type {string} */ href) => readFileSync(join(dirname(file), href), 'utf8');
			writeFileSync(file, withoutUnusedStyles(readFileSync(file, 'utf8'), read));
		}
		writeApacheHeaders(folder);
		finish?.(folder);
		await builder.compress(folder);
	}
});
