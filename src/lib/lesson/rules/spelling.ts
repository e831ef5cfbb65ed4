import { tokenize } from '#lib/french/tokens.ts';
import type { Draft } from '../draft.ts';
import { learnerTexts } from './learner-texts.ts';
import { warning, type Rule } from './rule.ts';

/** Words that the spelling dictionary does not know, unless the lesson lists them or they are names. */
export const spelling: Rule = function* (draft, { isWord }) {
	if (!isWord) return;
	const allowed = new Set(knownWords(draft).map((word) => word.toLowerCase()));
	const told = new Set<string>();
	for (const { text, mixed, at } of learnerTexts(draft)) {
		if (mixed) continue;
		for (const word of suspects(text)) {
			const plain = word.replaceAll('’', "'").replace(/'$/, '');
			if (told.has(plain) || allowed.has(plain.toLowerCase()) || isWord(plain) || isWord(plain.toLowerCase()))
				continue;
			if (plain.split('-').every((part) => isWord(part) || allowed.has(part.toLowerCase()))) continue;
			told.add(plain);
			yield warning(
				at(word),
				`“${word}” is not in the dictionary: mend it, or add it to \`spelling\` in lesson.yaml`
			);
		}
	}
};

/** Words worth asking for: no elided ones, names (a capital inside a sentence), acronyms or word endings (-tion). */
const suspects = (text: string): string[] =>
	tokenize(text).flatMap((token, n, tokens) => {
		const before = tokens.slice(0, n).filter(({ type }) => type !== 'space');
		const first = before.length === 0 || /[.!?…:«]$/u.test(before.at(-1)!.text);
		const name = !first && /^\p{Lu}/u.test(token.text);
		const ending = /^[-‑]$/.test(tokens[n - 1]?.text ?? '');
		const odd = /[’']$|^\p{Lu}+$|\d|^(https?|www)|\.\p{L}/u.test(token.text);
		return token.type === 'word' && token.text.length > 1 && !name && !ending && !odd ? [token.text] : [];
	});

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
