/**
 * The rules of a `_headers` file: a path (`*` ends one that stands for all below it), then indented headers.
 * @param {string} text
 * @returns {HeaderRule[]}
 * @typedef {{ path: string; headers: [name: string, value: string][] }} HeaderRule
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ path: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/**
 * The headers for a path. Of several rules that match, the later ones win.
 * @param {HeaderRule[]} rules
 * @param {string} pathname
 * @returns {Map<string, string>}
 */
export function headersFor(rules, pathname) {
	const matching = rules.filter(({ path }) =>
		path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path
	);
	return new Map(matching.flatMap(({ headers }) => headers));
}
