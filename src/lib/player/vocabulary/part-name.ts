import { m } from '#lib/i18n/compiled/messages.js';
import type { Card } from '#lib/vocabulary/card.ts';

const nouns = { m: m.term_noun_m, f: m.term_noun_f, mf: m.term_noun_mf };
const parts: Record<string, () => string> = {
	noun: m.term_noun,
	verb: m.term_verb,
	adjective: m.term_adjective,
	adverb: m.term_adverb,
	preposition: m.term_preposition,
	conjunction: m.term_conjunction,
	phrase: m.term_phrase
};

/** « nom féminin », « verbe »; empty for a part of speech that no glossary uses. */
export const partName = ({ pos, gender }: Card['word']): string =>
	pos === 'noun' && gender ? nouns[gender]() : (parts[pos]?.() ?? '');
