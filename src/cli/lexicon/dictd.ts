/** An entry of a FreeDict dictionary. */
export interface DictEntry {
	headword: string;
	/** `n, masc`, `v`, `adj`: empty when it names none. */
	grammar: string;
	/** What each sense is translated by, parted by commas. */
	senses: string[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Dictd writes offsets in the digits of base64, the highest first. */
const numberOf = (digits: string): number =>
	[...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);

/** The entries of a dictionary in the format of dictd: its text, uncompressed, and its index. */
export function readDictd(data: Buffer, index: string): DictEntry[] {
	const places = new Map<number, number>();
	for (const line of index.split('\n')) {
		const [headword = '', offset, length] = line.split('\t');
		if (offset && length && !headword.startsWith('00database'))
			places.set(numberOf(offset), numberOf(length));
	}
	return [...places]
		.sort(([a], [b]) => a - b)
		.map(([offset, length]) => readEntry(data.toString('utf8', offset, offset + length)));
}

/**
 * An entry: `headword /pronunciation/ <grammar>`, then translations, then what the French Wiktionary says of
 * the sense. Several senses are numbered. A number at the end of the translations, or alone on its line, begins
 * another explanation of the same translations: it is no sense of its own.
 */
function readEntry(text: string): DictEntry {
	const [head = '', ...lines] = text.trim().split('\n');
	const [, headword = '', grammar = ''] = /^(.+?)(?: \/.*\/)?(?: <([^<>]*)>)?$/.exec(head.trim()) ?? [];
	const isNumbered = lines[0]?.startsWith('1. ') ?? false;
	let next = 1;
	const senses = lines.flatMap((line, at) => {
		if (!isNumbered) return at === 0 ? [line] : [];
		if (!line.startsWith(`${next}. `)) return [];
		return line.slice(`${next++}. `.length);
	});
	return { headword, grammar, senses: senses.map((sense) => sense.replace(/\s\d+\.\s*$/, '').trim()) };
}
