import type { GlossLanguage } from '../lesson.ts';
import { error, type Rule } from './rule.ts';

const SCRIPTS: Record<GlossLanguage, RegExp> = {
	en: /\p{Script=Latin}/u,
	es: /\p{Script=Latin}/u,
	de: /\p{Script=Latin}/u,
	pt: /\p{Script=Latin}/u,
	ru: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u,
	ar: /\p{Script=Arabic}/u
};

/** A translation is written in the script of its language: a line under the wrong tag is seen at once. */
export const translations: Rule = function* ({ glossary: { terms, source } }) {
	for (const [id, term] of terms)
		for (const [language, script] of Object.entries(SCRIPTS))
			if (!script.test(term.translations[language as GlossLanguage]))
				yield error(
					source.at([id, 'translations', language]),
					`this is not written in the script of “${language}”`
				);
};
