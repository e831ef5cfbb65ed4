import { choiceQuestions } from './choice-questions.ts';
import { error, warning, type Rule } from './rule.ts';

const NEGATION =
	/(?<!\p{L})(?:ne(?!\p{L})|n[’'])[^.?!]*?(?<!\p{L})(?:pas|jamais|rien|aucune?|personne|plus|ni)(?!\p{L})/giu;
const count = (text: string): number => [...text.matchAll(NEGATION)].length;

/** A stem is positive, and nobody has to undo two negations to answer. */
export const negation: Rule = function* ({ levels }) {
	for (const draft of levels) {
		const chosen = new Map(choiceQuestions(draft).map((choice) => [choice.index, choice.question.options]));
		for (const { index, question, authored, at } of draft.quiz.questions) {
			const negations = count(authored.prompt);
			if (negations > 1) yield error(at(['prompt']), 'two negations in one stem: say it positively');
			if (!negations || !question) continue;
			const options = chosen.get(index);
			if (options) {
				yield warning(at(['prompt']), 'the stem is negative: ask for what is true if you can');
				for (const [n, option] of options.entries())
					if (count(option.text))
						yield error(
							at(['options', n]),
							'a negative option below a negative stem: make one of them positive'
						);
			}
			if (
				(question.kind === 'true-false' || question.kind === 'true-false-evidence') &&
				question.answer === 'false'
			)
				yield warning(
					at(['prompt']),
					'a negative statement that is false makes one think twice: say it positively'
				);
		}
	}
};
