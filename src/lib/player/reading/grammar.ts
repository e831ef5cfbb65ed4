import { m } from '#lib/i18n/compiled/messages.js';
import type { Term } from '#lib/lesson/lesson.ts';

const nouns = { m: m.term_noun_m, f: m.term_noun_f, mf: m.term_noun_mf };
const parts = {
	verb: m.term_verb,
	adjective: m.term_adjective,
	adverb: m.term_adverb,
	preposition: m.term_preposition,
	conjunction: m.term_conjunction,
	phrase: m.term_phrase
};
const registers = {
	soutenu: m.term_register_soutenu,
	familier: m.term_register_familier,
	technique: m.term_register_technique
};

/** A term's grammar in a line: « nom masculin · pluriel · soutenu ». The common register goes without saying. */
export function grammarLine(term: Term): string {
	const part = term.pos === 'noun' ? (term.gender ? nouns[term.gender] : m.term_noun) : parts[term.pos];
	const facts = [part()];
	if (term.number === 'pl') facts.push(m.term_plural());
	if (term.invariable) facts.push(m.term_invariable());
	if (term.aspiratedH) facts.push(m.term_aspirated_h());
	if (term.register && term.register !== 'courant') facts.push(registers[term.register]());
	return facts.join(' · ');
}
