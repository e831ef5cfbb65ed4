import { PARTS, type Gender, type Part } from './tag.ts';

/** Version of the translation files: their first line. */
export const TRANSLATIONS_FORMAT = 'traductions 1';
/** Ends the code of an entry that was inferred. */
export const INFERRED = '~';

/** A headword as a kind of word, with what it means. */
export interface Entry {
	headword: string;
	/** Absent: the dictionary names none, as with words of grammar. */
	part?: Part;
	gender?: Gender;
	/** Not said by a dictionary of the two languages: concluded from others, which agree. */
	inferred?: true;
	/** Up to three, the first being the likeliest. Each is one or more words of the same meaning. */
	senses: string[];
}

/**
 * A bilingual dictionary of one or more files: lines `headword, tab, part and gender, tab, senses parted by |`,
 * sorted by code unit. They are searched as they are: nothing is made of the 60,000 lines not looked up.
 */
export class Translations {
	readonly #texts: readonly string[];

	/** Takes the texts of translation files. Throws when one is none, or of another version. */
	constructor(...texts: readonly string[]) {
		if (texts.some((text) => !text.startsWith(`${TRANSLATIONS_FORMAT}\n`)))
			throw new Error('These are no translations of the version that this code reads');
		this.#texts = texts;
	}

	/**
	 * Every entry of a headword, spelt exactly so (with straight apostrophes). What was inferred is left out for
	 * a part of speech of which a dictionary speaks.
	 */
	entries(headword: string): Entry[] {
		const entries = this.#texts.flatMap((text) => entriesIn(text, headword));
		const isSaid = ({ part, inferred }: Entry) =>
			!inferred || !entries.some((other) => !other.inferred && other.part === part);
		return entries.filter(isSaid);
	}
}

function entriesIn(text: string, headword: string): Entry[] {
	const entries: Entry[] = [];
	const prefix = `${headword}\t`;
	let at = firstFrom(text, prefix);
	while (text.startsWith(prefix, at)) {
		const end = text.indexOf('\n', at);
		const [, code = '', senses = ''] = text.slice(at, end).split('\t');
		const part = PARTS[code[0] as keyof typeof PARTS];
		const [gender] = /[mf]/.exec(code) ?? [];
		entries.push({
			headword,
			...(part && { part }),
			...(gender && { gender: gender as Gender }),
			...(code.endsWith(INFERRED) && { inferred: true }),
			senses: senses.split('|')
		});
		at = end + 1;
	}
	return entries;
}

/** Where the first line of a file begins that is not before a text. */
function firstFrom(text: string, wanted: string): number {
	let low = TRANSLATIONS_FORMAT.length + 1;
	let high = text.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const line = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
		const end = text.indexOf('\n', line) + 1;
		if (text.slice(line, end) < wanted) low = end;
		else high = line;
	}
	return low;
}
