const VOWEL_OR_H = '[haeiouàâæéèêëîïôœùû]';
const SHORT = '(?:(l)[ea]|([djmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)e|(s)i(?= ils?(?![^ ])))';
const BEFORE_VOWEL = new RegExp(`(?<![^ '-])${SHORT} (?=${VOWEL_OR_H})`, 'g');
const ANYWHERE = new RegExp(`(?<![^ '-])${SHORT} `, 'g');
const BEGINS = new RegExp(`^${VOWEL_OR_H}`);

/** Whether a normalised word begins with a vowel, or with an h that may be mute. */
export const mayElideBefore = (word: string): boolean => BEGINS.test(word);

const elideWhere = (where: RegExp) => (text: string) =>
	text.replace(where, (_, l = '', other = '', s = '') => `${l}${other}${s}'`);

/**
 * A normalised text in which every short word before a vowel or an h is elided: `la asie` → `l'asie`. It does
 * not know aspirated h, nor *oui* and *onze*: it serves to compare, not to write.
 */
export const elide = elideWhere(BEFORE_VOWEL);

/** The same before any letter, as one who elides too much: `le traité` → `l'traité`. */
export const elideAnywhere = elideWhere(ANYWHERE);
