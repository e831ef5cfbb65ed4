import type { Term } from './lesson.ts';

/** How a term is asked for: the form to write, and the example around it (empty when the example has no form). */
export interface Recall {
	before: string;
	form: string;
	after: string;
}

/** The longest form of the term that stands as whole words in its example; else the lemma alone. */
export function recallOf({ lemma, forms, example }: Pick<Term, 'lemma' | 'forms' | 'example'>): Recall {
	const longestFirst = [lemma, ...forms].sort((a, b) => b.length - a.length);
	for (const form of longestFirst) {
		const at = example.toLocaleLowerCase('fr').indexOf(form.toLocaleLowerCase('fr'));
		const end = at + form.length;
		if (at < 0 || isLetter(example[at - 1]) || isLetter(example[end])) continue;
		return { before: example.slice(0, at), form: example.slice(at, end), after: example.slice(end) };
	}
	return { before: '', form: lemma, after: '' };
}

const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');
