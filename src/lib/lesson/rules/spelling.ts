import { tokenize } from '#lib/french/tokens.ts';
import type { Draft } from '../draft.ts';
import { learnerTexts } from './learner-texts.ts';
import { warning, type Rule } from './rule.ts';

/** Words that the spelling dictionary does not know, unless the lesson lists them or they are names. */
export const spelling: Rule = function* (draft, { isWord }) {
	if (!isWord) return;
	const allowed = new Set(knownWords(draft).map((word) => word.toLowerCase()));
	const told = new Set<string>();
	for (const { french, at } of learnerTexts(draft)) {
		for (const { word, index } of suspects(french)) {
			const plain = word.replaceAll('’', "'").replace(/'$/, '');
			if (told.has(plain) || allowed.has(plain.toLowerCase()) || isWord(plain) || isWord(plain.toLowerCase()))
				continue;
			if (plain.split('-').every((part) => isWord(part) || allowed.has(part.toLowerCase()))) continue;
			told.add(plain);
			yield warning(
				at(index),
				`“${word}” is not in the dictionary: mend it, or add it to \`spelling\` in lesson.yaml`
			);
		}
	}
};

/** Words worth asking for: no elided ones, names (a capital inside a sentence), acronyms or word endings (-tion). */
function suspects(text: string): { word: string; index: number }[] {
	let index = 0;
	let before = '';
	return tokenize(text).flatMap((token) => {
		const at = index;
		index += token.text.length;
		const previous = before;
		if (token.type !== 'space') before = token.text;
		if (token.type !== 'word' || token.text.length < 2) return [];
		const name = /^\p{Lu}/u.test(token.text) && !/^$|[.!?…:«]$/u.test(previous);
		const ending = /^[-‑]$/.test(previous);
		const odd = /[’']$|^\p{Lu}+$|\d|^(https?|www)|\.\p{L}/u.test(token.text);
		return name || ending || odd ? [] : [{ word: token.text, index: at }];
	});
}

/** What the lesson declares as right: its list, the countries, the source's and the authors' names. */
function knownWords({ frame }: Draft): string[] {
	const { value } = frame;
	if (!value) return [];
	const names = [
		...value.spelling,
		...value.authors,
		...value.reviewers,
		value.source.publisher,
		...value.references.map(({ publisher }) => publisher),
		...(value.map?.countries ?? []).map(({ name }) => name)
	];
	return names.flatMap((name) => [name, ...name.split(/[\s,.]+/u)]);
}
