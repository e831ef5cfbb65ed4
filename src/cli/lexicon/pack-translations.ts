import { INFERRED, TRANSLATIONS_FORMAT } from '#lib/french/lexicon/translations.ts';
import { codeOf, equivalentsOf, headwordOf } from './dictionary-text.ts';
import type { DictEntry } from './dictd.ts';

const MOST_SENSES = 3;
const MOST_EQUIVALENTS = 3;

/** The text of a translation file (see translations.ts): of each word, the first senses, each said once. */
export function packTranslations(entries: readonly DictEntry[], inferred: readonly DictEntry[] = []): string {
	const lines = [...packed(entries, ''), ...packed(inferred, INFERRED)];
	return `${[TRANSLATIONS_FORMAT, ...lines.sort()].join('\n')}\n`;
}

function packed(entries: readonly DictEntry[], mark: string): string[] {
	const words = new Map<string, { senses: string[]; said: Set<string> }>();
	for (const { headword, grammar, senses } of entries) {
		const head = headwordOf(headword);
		// `-able`, `… à`: no word that one could tap.
		if (!head || /^[-….]|[-….]$/.test(head)) continue;
		const key = `${head}\t${codeOf(grammar)}${mark}`;
		const word = words.get(key) ?? { senses: [], said: new Set() };
		words.set(key, word);
		for (const sense of senses) {
			if (word.senses.length === MOST_SENSES) break;
			const fresh = equivalentsOf(sense)
				.filter((each) => !word.said.has(each))
				.slice(0, MOST_EQUIVALENTS);
			for (const each of fresh) word.said.add(each);
			if (fresh.length) word.senses.push(fresh.join(', '));
		}
	}
	return [...words]
		.filter(([, { senses }]) => senses.length)
		.map(([key, { senses }]) => `${key}\t${senses.join('|')}`);
}
