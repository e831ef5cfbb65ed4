import { choiceQuestions } from './choice-questions.ts';
import { error, warning, type Rule } from './rule.ts';

const FORBIDDEN =
	/toutes? (?:les|ces) (?:réponses|options|propositions)|(?:aucune|aucun) (?:de ces|des) (?:\p{L}+ )?(?:réponses|options|propositions)|les (?:deux|trois) réponses|^(?:[abc] et [abc]|tout cela|aucune)\.?$/iu;

/** No option that speaks of the others, and one misreading for each wrong option. */
export const options: Rule = function* ({ levels }) {
	for (const draft of levels) {
		for (const { question, authored, at } of choiceQuestions(draft)) {
			for (const [n, { text }] of question.options.entries())
				if (FORBIDDEN.test(text))
					yield error(at(['options', n, 'text']), `“${text}” speaks of the other options: write a real one`);
			const tags = misreadings(authored['options']);
			for (const [n, tag] of tags.entries())
				if (tag && tags.indexOf(tag) < n)
					yield warning(at(['options', n]), `two options stand for the misreading “${tag}”: one each`);
		}
	}
};

const misreadings = (options: unknown): (string | undefined)[] =>
	Array.isArray(options)
		? options.map((option: unknown) =>
				typeof option === 'object' && option && 'misreading' in option ? String(option.misreading) : undefined
			)
		: [];
