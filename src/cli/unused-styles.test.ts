import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withoutUnusedStyles } from './unused-styles.js';

const sheets: Record<string, string> = {
	'a.css': '.used.svelte-a{color:red}',
	'b.css': '.late.svelte-b{color:blue}',
	'c.css': 'body{margin:0}'
};
const read = (href: string) => `${sheets[href]}\n`;
const hash = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
const page = (style: string, links: string[]) => `<!doctype html><html><head>
<meta http-equiv="content-security-policy" content="style-src '${hash(style)}'">
${links.map((href) => `\t\t<link href="${href}" rel="stylesheet" disabled media="(max-width: 0)">`).join('\n')}
<style>${style}</style></head><body><p class="used svelte-a">Texte</p></body></html>`;

it('leaves out the style sheet of what is not there, lets it be loaded later, and tells the policy', () => {
	const style = Object.values(sheets).join('\n');
	const slim = withoutUnusedStyles(page(style, Object.keys(sheets)), read);
	const kept = `${sheets['a.css']}\n\n${sheets['c.css']}`;
	expect(slim).toContain(`<style>${kept}</style>`);
	expect(slim).toContain(`style-src '${hash(kept)}'`);
	expect(slim).toContain('href="a.css"');
	expect(slim).toContain('href="c.css"');
	expect(slim).not.toContain('href="b.css"');
});

it('leaves alone what it does not find as it stands in the file', () => {
	const html = page('.late.svelte-b{color:navy}', ['b.css']);
	expect(withoutUnusedStyles(html, read)).toBe(html);
});

it('leaves a page without inlined styles as it is', () => {
	expect(withoutUnusedStyles('<html></html>', read)).toBe('<html></html>');
});
