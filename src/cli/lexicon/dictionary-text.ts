/** FreeDict's parts of speech, by the letters of tag.ts. */
const PARTS: Record<string, string> = {
	n: 'N',
	pn: 'P',
	v: 'V',
	vt: 'V',
	vi: 'V',
	adj: 'A',
	adv: 'R',
	prep: 'S',
	conj: 'C',
	art: 'D',
	pron: 'O',
	num: 'M',
	int: 'I'
};
const GENDERS: Record<string, string> = { masc: 'm', fem: 'f' };

/** The letter of the part of speech in `n, masc`; nothing when it names none. */
export const partOf = (grammar: string): string | undefined => PARTS[grammar.split(', ')[0]!];

/** `n, masc` → `Nm`; `-` when it says nothing that we know. */
export function codeOf(grammar: string): string {
	const part = partOf(grammar);
	return part ? `${part}${GENDERS[grammar.split(', ')[1] ?? ''] ?? ''}` : '-';
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const STRESS = /(?<=\p{Script=Cyrillic})\u0301/gu;
const tidy = (text: string): string =>
	text
		.normalize('NFC')
		.replace(INVISIBLE, '')
		// Some Wiktionaries mark the stress of Russian words and others do not: one word all the same.
		.replace(STRESS, '')
		.replace(/[\s|]+/g, ' ')
		.trim();

/** A headword as it is looked up: with straight apostrophes. */
export const headwordOf = (text: string): string => tidy(text).replace(/[’ʼ]/g, "'");

/** What a sense is translated by, word by word: split at commas, but not inside brackets. */
export const equivalentsOf = (sense: string): string[] =>
	sense
		.split(/,\s+(?![^([]*[)\]])/)
		.map(tidy)
		.filter(Boolean);
