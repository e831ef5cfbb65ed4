/** Control characters but line breaks, halves of characters, and marks that turn the direction of what follows. */
const HIDDEN = /(?!\n)\p{Cc}|[\p{Cs}\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** A text from outside without what cannot be seen in it and could make it look like another one. Tabs become spaces. */
export const visible = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(HIDDEN, '');

/** The same in one line, without space around it: for names. */
export const visibleLine = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim();

const SCRIPTS = [
	/\p{sc=Latin}/u,
	/\p{sc=Cyrillic}/u,
	/\p{sc=Greek}/u,
	/\p{sc=Armenian}/u,
	/\p{sc=Cherokee}/u
];

/**
 * Whether a word of a name mixes alphabets whose letters look alike (« Lеa » with a Cyrillic « е »), as no name does
 * (after the restriction levels of Unicode's UTS 39). Names in any one alphabet, and Latin beside Chinese, are none.
 */
export const mixesAlphabets = (name: string): boolean =>
	name.split(/[^\p{L}\p{M}]+/u).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
