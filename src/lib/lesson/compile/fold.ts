/** A text in lower case, even, for comparing. Every UTF-16 unit keeps its place. */
export const fold = (text: string): string => even(lowered(text));

/**
 * A text with one kind of space, apostrophe, hyphen and quotation mark, so that an author who typed a plain
 * space is not punished. Every UTF-16 unit keeps its place.
 */
export const even = (text: string): string =>
	text.replace(/\s/gu, ' ').replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/[“”]/g, '"');

/** Lower case, letter by letter where the length would change (İ), so that positions stay true. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (letter) =>
		letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter
	).join('');
}
