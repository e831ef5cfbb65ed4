import { unaccentedCapitals } from './typography-capitals.ts';

/** What to write instead of a piece of text. */
export interface Change {
	index: number;
	length: number;
	fix: string;
}
interface TypographyRule {
	rule: string;
	/** What an author reads in the report. */
	message: string;
	find(text: string): Iterable<Change>;
}

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';
/** A space, but not the end of a line. */
const isSpace = (character: string | undefined): boolean =>
	character !== undefined && /[^\S\n\r]/u.test(character);
/** After these a mark takes no space: it is at the head of something. */
const HEADS = '([{«“¿¡/\\\n\r';
/** After these it continues a run: `?!`. */
const RUN = '!?;:';

/** Replaces every match; what gives `undefined` stays. */
function* replacing(
	text: string,
	pattern: RegExp,
	fix: (match: RegExpExecArray) => string | undefined
): Generator<Change> {
	for (const match of text.matchAll(pattern)) {
		const written = fix(match);
		if (written !== undefined && written !== match[0])
			yield { index: match.index, length: match[0].length, fix: written };
	}
}

/** Asks for this space before the mark at each match. */
function* spaceBefore(text: string, pattern: RegExp, space: string, notAfter: string): Generator<Change> {
	for (const { index, 0: mark } of text.matchAll(pattern)) {
		let from = index;
		while (isSpace(text[from - 1])) from--;
		const before = text[from - 1];
		if (before === undefined || notAfter.includes(before)) continue;
		if (text.slice(from, index) !== space)
			yield { index: from, length: index - from + mark.length, fix: space + mark };
	}
}

/** Asks for a no-break space after « and before ». */
function* insideGuillemets(text: string): Generator<Change> {
	yield* replacing(text, /«[^\S\n\r]*(?=[^\s»])/gu, () => `«${NO_BREAK}`);
	yield* spaceBefore(text, /»/g, NO_BREAK, HEADS);
}

/** Turns pairs of straight quotes into guillemets, with the spaces they want. */
function* guillemets(text: string): Generator<Change> {
	let opens = true;
	for (const { index } of text.matchAll(/"/g)) {
		let from = index;
		let to = index + 1;
		if (opens) while (isSpace(text[to])) to++;
		else while (isSpace(text[from - 1])) from--;
		yield { index: from, length: to - from, fix: opens ? `«${NO_BREAK}` : `${NO_BREAK}»` };
		opens = !opens;
	}
}

const singleSpace = (spaces: string): string => /[\u00A0\u202F]/.exec(spaces)?.[0] ?? ' ';

/** The rules, in the order in which one wins over the next at the same place. */
export const TYPOGRAPHY_RULES: readonly TypographyRule[] = [
	{
		rule: 'apostrophe',
		message: 'write the apostrophe ’ (U+2019)',
		find: (text) => replacing(text, /(?<=\p{L})['´`ʼ′]/gu, () => '’')
	},
	{ rule: 'quotes', message: 'quote with « » (U+00AB, U+00BB)', find: guillemets },
	{
		rule: 'high-punctuation',
		message: 'put a narrow no-break space (U+202F) before ; ! ?',
		find: (text) => spaceBefore(text, /[;!?]/g, NARROW, HEADS + RUN)
	},
	{
		rule: 'colon',
		message: 'put a no-break space (U+00A0) before the colon',
		find: (text) => spaceBefore(text, /:(?=[\s»”"*]|$)/g, NO_BREAK, HEADS + RUN)
	},
	{
		rule: 'guillemets',
		message: 'put a no-break space (U+00A0) inside « »',
		find: insideGuillemets
	},
	{
		rule: 'ellipsis',
		message: 'write three dots as … (U+2026)',
		find: (text) => replacing(text, /\.{3,}/g, () => '…')
	},
	{
		rule: 'double-space',
		message: 'leave one space only',
		find: (text) => replacing(text, /[^\S\n\r\t]{2,}/gu, ([spaces]) => singleSpace(spaces))
	},
	{
		rule: 'dash',
		message: 'between spaces, write a dash – (U+2013)',
		find: (text) => replacing(text, /(?<=[^\s][^\S\n\r])--?(?=[^\S\n\r])(?!(?<=\d\s-)\s\d)/gu, () => '–')
	},
	{ rule: 'capital-accent', message: 'capitals keep their accents', find: unaccentedCapitals }
];
