/**
 * How many words a text has by the rule of the DELF: a word is what stands between two spaces, so `l’énergie`
 * is one and a lone `?` is none. A number grouped with no-break spaces is one word.
 */
export function countWords(text: string): number {
	return text
		.replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d)/g, '')
		.split(/\s+/u)
		.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
