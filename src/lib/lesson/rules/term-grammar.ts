import type { AuthoredTerm } from '../schema/glossary.ts';
import { error, warning, type Rule } from './rule.ts';

/** Letters of the phonetic alphabet that French needs, with length, linking, syllables and stress. */
const IPA = /^[abdefijklmnopstuvwyzøœɑɔəɛɡɥɲŋʁʃʒɪʊhxɹθð\u0303ɑ̃ɛ̃ɔ̃œ̃.ˈˌː‿()|‖ ~-]+$/u;

/** Nouns say their gender and stand with their article; the phonetic writing is one. */
export const termGrammar: Rule = function* ({ glossary: { terms, source } }) {
	for (const [id, term] of terms) {
		if (term.pos === 'noun' && !term.gender)
			yield error(source.at([id, 'pos']), 'a noun needs its `gender`: m, f or mf');
		if (term.pos !== 'noun' && term.gender)
			yield error(source.at([id, 'gender']), 'only a noun has a gender: remove it');
		const article = articleProblem(term);
		if (article) yield warning(source.at([id, 'headword']), article);
		const odd = [...term.ipa.normalize('NFD')].filter((letter) => !IPA.test(letter));
		if (odd.length)
			yield error(
				source.at([id, 'ipa']),
				`“${odd.join('” and “')}” is no phonetic letter of French: write the sounds, without brackets`
			);
	}
};

const ARTICLES: [RegExp, AuthoredTerm['gender'][]][] = [
	[/^(un|le|du) /i, ['m', 'mf']],
	[/^(une|la|de la) /i, ['f', 'mf']],
	[/^(l’|des |les |un\/une |un ou une |un\(e\) |de l’)/i, ['m', 'f', 'mf']]
];

function articleProblem({ pos, gender, headword }: AuthoredTerm): string | undefined {
	if (pos !== 'noun') return undefined;
	const fitting = ARTICLES.find(([article]) => article.test(headword));
	if (!fitting) return `a noun stands with its article: “un ${headword}” or “une ${headword}”`;
	return fitting[1].includes(gender)
		? undefined
		: `the article of “${headword}” does not go with the gender ${gender}`;
}
