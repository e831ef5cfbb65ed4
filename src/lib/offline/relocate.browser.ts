/**
 * The page for unknown addresses, made for another folder than the one it stands in. It finds its files from the
 * root, as it may be shown at any depth; the scripts and styles that change with that are told to its security
 * policy, which names each by its hash.
 * @param from folder it was made for, without the last slash
 * @param to folder it stands in, without the last slash
 */
export async function relocated(html: string, from: string, to: string): Promise<string> {
	if (from === to) return html;
	// A name with a dot or a slash behind it: a file or a folder of the site.
	const files = new RegExp(`(["'(])${from.replaceAll(/[^\w/-]/g, '\\$&')}/(?=[\\w-]+[./])`, 'g');
	const moved = html
		.replaceAll(files, (_, before: string) => `${before}${to}/`)
		.replace(`base: ${JSON.stringify(from)}`, `base: ${JSON.stringify(to)}`);
	const [before, after] = [inlined(html), inlined(moved)];
	let page = moved;
	for (const [n, code] of before.entries())
		if (code !== after[n]) page = page.replace(await hashOf(code), await hashOf(after[n] ?? ''));
	return page;
}

/** The folder that the page for unknown addresses was made for. */
export const madeFor = (html: string): string | undefined => /base: "([^"]*)"/.exec(html)?.[1];

const inlined = (html: string): string[] =>
	[...html.matchAll(/<(script|style)[^>]*>([^]*?)<\/\1>/g)].map(([, , code = '']) => code);

async function hashOf(code: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
