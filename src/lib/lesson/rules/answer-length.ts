import { choiceQuestions } from './choice-questions.ts';
import { error, warning, type Rule } from './rule.ts';

/** Below this many characters, a difference in length is a difference of a word and tells nothing. */
const TOO_SHORT_TO_TELL = 16;
const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** The right answer can't be guessed from its length. */
export const answerLength: Rule = function* ({ levels }) {
	for (const draft of levels) {
		const questions = choiceQuestions(draft, 'one key');
		let longest = 0;
		for (const { question, at } of questions) {
			const lengths = question.options.map(({ text }) => text.length);
			const average = mean(lengths);
			const key = question.options.findIndex(({ correct }) => correct);
			const keyLength = lengths[key] ?? 0;
			if (lengths.every((length, n) => n === key || length < keyLength)) longest++;
			if (average < TOO_SHORT_TO_TELL) continue;
			if (keyLength > average * 1.3) {
				yield error(
					at(['options', key]),
					`the right answer has ${keyLength} characters, the options ${average.toFixed(0)} on average: shorten it or lengthen the others`
				);
				continue;
			}
			for (const [n, length] of lengths.entries())
				if (n !== key && Math.abs(length - average) > average * 0.3)
					yield warning(
						at(['options', n]),
						`this option has ${length} characters, the average is ${average.toFixed(0)}: keep within 30 % of it`
					);
		}
		if (questions.length >= 4 && longest > questions.length * 0.45)
			yield error(
				draft.quiz.source.at([]),
				`the right answer is the longest option in ${longest} of ${questions.length} questions: shorten some (45 % at most)`
			);
	}
};
