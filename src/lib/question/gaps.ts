/** A sentence with gaps: stretches of text and gaps in reading order. */
export type Pieces<Gap> = (string | Gap)[];

/** The gaps of a sentence, in reading order. */
export const gapsOf = <Gap extends object>(pieces: Pieces<Gap>): Gap[] =>
	pieces.filter((piece): piece is Gap => typeof piece !== 'string');

/** The sentence with the wording of each gap put in. */
export const filled = <Gap extends object>(pieces: Pieces<Gap>, word: (gap: Gap) => string): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : word(piece))).join('');

/** Cuts `ont {1} un traité` at its numbered gaps: `['ont ', '1', ' un traité']`, gap numbers at odd places. */
export const cutAtGaps = (text: string): string[] => text.split(/\{([1-9]\d?)\}/);

/** What stands for a gap that nothing fills, in words. */
export const BLANK = '___';
