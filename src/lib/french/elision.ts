const VOWEL_OR_H = '[haeiouàâæéèêëîïôœùû]';
const FULL = new RegExp(
	`(?<![^ '-])(?:(l)[ea]|([djmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)e|(s)i(?= ils?(?![^ ]))) (?=${VOWEL_OR_H})`,
	'g'
);
const BEGINS = new RegExp(`^${VOWEL_OR_H}`);

/** Whether a normalised word begins with a vowel, or with an h that may be mute. */
export const mayElideBefore = (word: string): boolean => BEGINS.test(word);

/**
 * A normalised text in which every short word before a vowel or an h is elided: `la asie` → `l'asie`. It does
 * not know aspirated h, nor *oui* and *onze*: it serves to compare, not to write.
 */
export const elide = (text: string): string =>
	text.replace(FULL, (_, l = '', other = '', s = '') => `${l}${other}${s}'`);
