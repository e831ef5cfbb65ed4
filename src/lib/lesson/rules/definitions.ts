import { fold } from '../compile/fold.ts';
import { error, warning, type Rule } from './rule.ts';
import { wordsIn } from './words.ts';

/** A definition does without the word itself; an example uses the word, in a new sentence. */
export const definitions: Rule = function* ({ glossary: { terms, source }, levels }) {
	const sentences = levels.flatMap((level) => level.sentences);
	for (const [id, term] of terms) {
		const forms = [term.lemma, ...term.forms].map((form) => wordsIn(form).join(' '));
		const holds = (text: string) =>
			forms.find((form) => form && ` ${wordsIn(text).join(' ')} `.includes(` ${form} `));
		if (!Object.keys(term.definition).length)
			yield error(source.at([id, 'definition']), 'define the word for at least one level');
		for (const [level, definition] of Object.entries(term.definition)) {
			const form = term.pos !== 'phrase' && definition && holds(definition);
			if (form)
				yield error(
					source.at([id, 'definition', level]),
					`the definition uses the word itself, “${form}”: say it in other words`
				);
		}
		const gapped = [term.lemma, ...term.forms].some((form) => form.includes('…'));
		if (!gapped && !holds(term.example))
			yield warning(
				source.at([id, 'example']),
				'the example uses no form of the word: add the form to `forms`, or use the word'
			);
		const copy = sentences.find(({ text }) => fold(text) === fold(term.example));
		if (copy)
			yield warning(
				source.at([id, 'example']),
				`the example is the sentence ${copy.id} of the text: write a new one`
			);
	}
};
