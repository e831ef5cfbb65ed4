import * as v from 'valibot';
import { kebab, oneOf, prose, proses, someProse, strict } from './building.ts';

const translations = strict({ en: prose, es: prose, de: prose, pt: prose, ru: prose, zh: prose, ar: prose });
const perLanguage = strict({
	en: v.optional(prose),
	es: v.optional(prose),
	de: v.optional(prose),
	pt: v.optional(prose),
	ru: v.optional(prose),
	zh: v.optional(prose),
	ar: v.optional(prose)
});

/** One entry of `glossary.yaml`. */
export const termSchema = strict({
	lemma: prose,
	headword: prose,
	pos: oneOf(['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'phrase']),
	gender: v.optional(oneOf(['m', 'f', 'mf'])),
	number: v.optional(oneOf(['pl'])),
	invariable: v.optional(v.boolean('true or false is expected here')),
	aspiratedH: v.optional(v.boolean('true or false is expected here')),
	register: v.optional(oneOf(['courant', 'soutenu', 'familier', 'technique'])),
	forms: someProse,
	ipa: prose,
	definition: strict({ A2: v.optional(prose), B1: v.optional(prose), B2: v.optional(prose) }),
	example: prose,
	family: proses,
	synonyms: proses,
	translations,
	falseFriends: v.optional(perLanguage, {})
});

/** `glossary.yaml`: the terms of the lesson by id, for all levels. */
export const glossarySchema = v.record(kebab, termSchema);

export type AuthoredTerm = v.InferOutput<typeof termSchema>;
