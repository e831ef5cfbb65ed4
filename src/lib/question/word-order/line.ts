/** The text with its first letter as a capital: the display of a sentence whose pieces are in small letters. */
export const capitalised = (text: string): string => {
	const first = text.search(/[\p{L}\p{N}]/u);
	if (first < 0) return text;
	return text.slice(0, first) + text[first]!.toLocaleUpperCase('fr') + text.slice(first + 1);
};

/** Whether two chunks touch: after an elision or a hyphen, before a comma, a full stop or a hyphen. */
const touch = (before: string, after: string): boolean => /[’'\-(]$/.test(before) || /^[,.…)-]/.test(after);

/** What stands before final punctuation in French: a thin space before `!` and `?`, nothing before `.`. */
export const beforeEnd = (end: string): string => (/^[!?;]/.test(end) ? '\u202f' : '');

/** Chunks as a sentence: spaces between them, a capital at its head, its punctuation at the end. */
export function sentenceOf(chunks: readonly string[], end: string): string {
	const line = chunks.reduce(
		(said, chunk, n) => said + (n > 0 && !touch(chunks[n - 1]!, chunk) ? ' ' : '') + chunk,
		''
	);
	return capitalised(line) + beforeEnd(end) + end;
}
