import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { madeFor, relocated } from './relocate.browser.ts';

const hash = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const SAME = "if (localStorage.getItem('a/b')) x();";
function page(folder: string): string {
	const style = `@font-face{src: url(${folder}/_app/a.woff2)}`;
	const script = `go = { base: "${folder}" }; import("${folder}/_app/start.js");`;
	return `<link href="${folder}/icon.svg"><script>${SAME}</script><meta content="'${hash(SAME)}' '${hash(script)}' '${hash(style)}'">
<style>${style}</style><script>${script}</script>`;
}

it.each([
	['', '/school/fr'],
	['/a', '/b/c'],
	['/a.b', ''],
	['/x', '/x']
])('moves the page for unknown addresses from « %s » to « %s », policy included', async (from, to) => {
	expect(madeFor(page(from))).toBe(from);
	expect(await relocated(page(from), from, to)).toBe(page(to));
});
