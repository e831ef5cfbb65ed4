/** A piece of French text. The texts of all tokens, joined, are the text itself. */
export interface Token {
	text: string;
	type: 'word' | 'number' | 'space' | 'punctuation';
}

const APOSTROPHE = "['’ʼ]";
const LETTER = '[\\p{L}\\p{M}\\u00AD]';
/** What may continue a word: `m²`, `G7`, and zero-width characters pasted with the text. */
const INNER = `[\\p{L}\\p{M}\\p{Nd}\\u00AD\\u200B-\\u200F\\u2060²³]`;

const patterns = {
	space: /\s+/uy,
	url: /(?:https?:\/\/|www\.)[^\s<>«»"]*[\p{L}\p{N}/]|[\p{L}\p{N}][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{2,})*\.(?:com|fr|org|net|eu|cn|kz)(?![\p{L}\p{N}])/uy,
	number: /(?:\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)|\d+)(?:[.,:]\d+)*(?:\p{L}[\p{L}\p{M}\d]*)?/uy,
	acronym: /(?:\p{Lu}\.){2,}/uy,
	abbreviatedNumber: /n°/iuy,
	word: new RegExp(`${LETTER}${INNER}*(?:(?:${APOSTROPHE}|[-\u2010\u2011])${INNER}+)*${APOSTROPHE}?`, 'uy'),
	punctuation: /\.{2,}|[^]/uy
};

const CLITIC = new RegExp(`^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)${APOSTROPHE}`, 'iu');
/** Words written with an apostrophe that is no elision today. */
const WHOLE = new RegExp(
	`^(?:aujourd${APOSTROPHE}hui|quelqu${APOSTROPHE}une?|presqu${APOSTROPHE}[iî]les?|c${APOSTROPHE}est-à-dire)(?![\\p{L}\\p{M}])`,
	'iu'
);
/** N’Djamena, M’Bow: a capital before a capital consonant is a name. */
const NAME = new RegExp(`^\\p{Lu}${APOSTROPHE}(?![AEIOUYHÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ])\\p{Lu}`, 'u');

const HYPHEN = '[-\u2010\u2011]';
const PRONOUN = new RegExp(
	`(?<=[\\p{L}\\p{M}])(${HYPHEN}t${HYPHEN}|${HYPHEN})(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|en|y|ci|là)$`,
	'iu'
);
const HYPHENATED_WORD =
	/^(?:rendez-vous|garde-à-vous|sauve-qui-peut|(?:celui|celle|ceux|celles|jusque|de|par)-(?:ci|là))$/iu;

/** Peels the pronouns off `donnez-le-moi` and `parle-t-il`, last one first; no verb has more than two. */
function withoutPronouns(word: string): Token[] {
	const pronouns: Token[] = [];
	let rest = word;
	while (pronouns.length < 4 && !HYPHENATED_WORD.test(rest)) {
		const match = PRONOUN.exec(rest);
		if (!match || match.index === 0) break;
		const hyphen = match[1]!;
		pronouns.unshift(
			{ text: hyphen, type: 'punctuation' },
			{ text: match[0].slice(hyphen.length), type: 'word' }
		);
		rest = rest.slice(0, match.index);
	}
	return [{ text: rest, type: 'word' }, ...pronouns];
}

/** Cuts elided words off the front: `qu’il` → `qu’`, `il`; then the pronouns off the end. */
function wordTokens(text: string): Token[] {
	const tokens: Token[] = [];
	let rest = text;
	for (;;) {
		const whole = WHOLE.exec(rest)?.[0];
		const clitic = whole || NAME.test(rest) ? undefined : CLITIC.exec(rest)?.[0];
		if (!clitic) break;
		tokens.push({ text: clitic, type: 'word' });
		rest = rest.slice(clitic.length);
		if (!rest) return tokens;
	}
	const quote = new RegExp(`${APOSTROPHE}$`).exec(rest)?.[0];
	if (quote) rest = rest.slice(0, -1);
	tokens.push(...withoutPronouns(rest));
	if (quote) tokens.push({ text: quote, type: 'punctuation' });
	return tokens;
}

/**
 * Splits French text into words, numbers, spaces and punctuation. Elided words stand alone (`l’`, `Asie`),
 * inverted pronouns too (`parle`, `-t-`, `il`); `aujourd’hui`, `savoir-faire` and `4 500` are one token.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const take = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		if (found) at += found.length;
		return found;
	};
	while (at < text.length) {
		let piece: string | undefined;
		if ((piece = take(patterns.space))) tokens.push({ text: piece, type: 'space' });
		else if ((piece = take(patterns.url) ?? take(patterns.acronym) ?? take(patterns.abbreviatedNumber)))
			tokens.push({ text: piece, type: 'word' });
		else if ((piece = take(patterns.number))) tokens.push({ text: piece, type: 'number' });
		else if ((piece = take(patterns.word))) tokens.push(...wordTokens(piece));
		else if ((piece = take(patterns.punctuation))) tokens.push({ text: piece, type: 'punctuation' });
	}
	return tokens;
}
