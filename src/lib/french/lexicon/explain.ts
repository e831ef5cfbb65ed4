import { CLOSED, CONTRACTIONS } from './closed-class.ts';
import { expressionAt, type Expression } from './expression.ts';
import type { Lexicon } from './lexicon.ts';
import { unlikelihood } from './likelihood.ts';
import { isFirstWord, isWord, placedTokens, type PlacedToken } from './place.ts';
import { adjectiveOf, readingsOf, type Reading } from './reading.ts';
import { analysesOf, plainSpelling } from './spellings.ts';
import type { Entry, Translations } from './translations.ts';

/** What can be said of a word where it stands. */
export interface Explanation {
	/** The word as the text has it. */
	form: string;
	from: number;
	to: number;
	/** A `name` is a word with a capital that no dictionary knows. */
	kind: 'word' | 'name' | 'number' | 'unknown';
	/** The likeliest first. */
	readings: Reading[];
	expression?: Expression;
	/** The two words that a contraction stands for. */
	contracts?: readonly [string, string];
	/** For an adverb without entries: those of its adjective. */
	adjective?: Entry[];
}

const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?:e|er|ère|ème)?$/;
/** *XIV* and *XIVe*, but not *Le* nor *MIX*: what is a word is no number. */
const isNumber = ({ type, text }: PlacedToken, lexicon: Lexicon): boolean =>
	type === 'number' || (ROMAN.test(text) && text.length > 1 && !lexicon.analyses(lower(text)).length);
const isUrl = (text: string): boolean => /\p{L}\.\p{L}{2,}$|^(?:https?:|www\.)/u.test(text);
const lower = (text: string): string => plainSpelling(text).toLocaleLowerCase('fr');

/**
 * Explains the word of a sentence that covers the place `at` (in UTF-16 code units); `undefined` where there
 * is no word.
 */
export function explain(
	sentence: string,
	at: number,
	lexicon: Lexicon,
	translations: Translations
): Explanation | undefined {
	const tokens = placedTokens(sentence);
	const index = tokens.findIndex((token) => token.at <= at && at < token.at + token.text.length);
	const token = tokens[index];
	if (!token || !isWord(token)) return undefined;
	const { text } = token;
	const place = { form: text, from: token.at, to: token.at + text.length };
	if (isNumber(token, lexicon)) return { ...place, kind: 'number', readings: [] };

	const readings = readingsAt(tokens, index, lexicon, translations);
	const known = new Map<number, string[]>();
	const lemmas = (of: number) => {
		const found = known.get(of) ?? [
			...new Set(readingsAt(tokens, of, lexicon, translations).map(({ lemma }) => lemma))
		];
		known.set(of, found);
		return found;
	};
	const expression = expressionAt(tokens, index, lemmas, translations);
	const contracts = CONTRACTIONS[lower(text)];
	const [first] = readings;
	const adjective =
		first?.part === 'adverb' && !first.entries.length ? adjectiveOf(first.lemma, translations) : [];
	return {
		...place,
		kind: readings.length ? 'word' : /^\p{Lu}/u.test(text) || isUrl(text) ? 'name' : 'unknown',
		readings,
		...(expression && { expression }),
		...(contracts && { contracts }),
		...(adjective.length && { adjective })
	};
}

function readingsAt(
	tokens: readonly PlacedToken[],
	index: number,
	lexicon: Lexicon,
	translations: Translations
): Reading[] {
	const { text, type } = tokens[index]!;
	if (type !== 'word' || isUrl(text)) return [];
	const readings = readingsOf(analysesOf(text, isFirstWord(tokens, index), lexicon), translations);
	// The table of these has them in order.
	if (readings.length < 2 || CLOSED[lower(text)]) return readings;
	const before = wordsBefore(tokens, index);
	const isAfterAuxiliary = before
		.slice(0, 3)
		.some((word) => lexicon.analyses(word).some(({ lemma }) => lemma === 'être' || lemma === 'avoir'));
	return readings
		.map((reading) => ({
			reading,
			rank: unlikelihood(reading, lower(text), before[0] ?? '', isAfterAuxiliary)
		}))
		.sort((a, b) => a.rank - b.rank)
		.map(({ reading }) => reading);
}

/** The words before a token, the nearest first, up to a sign. */
function wordsBefore(tokens: readonly PlacedToken[], index: number): string[] {
	const words: string[] = [];
	for (let at = index - 1; at >= 0 && tokens[at]!.type !== 'punctuation'; at--)
		if (isWord(tokens[at]!)) words.push(lower(tokens[at]!.text));
	return words;
}
