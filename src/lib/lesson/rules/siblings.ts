import { warning, type Rule } from './rule.ts';

const A_LONG_QUIZ = 10;
/** What is missed in these is asked again about the same sentence; words and grammar have the glossary and cards. */
const ASKED_AGAIN = new Set(['gist', 'detail', 'inference', 'media', 'evidence']);

/**
 * In a long quiz, a question has a sibling: another kind of question about a sentence that proves it, to be asked
 * when it was missed.
 */
export const siblings: Rule = function* ({ levels }) {
	for (const { quiz } of levels) {
		if (quiz.questions.filter(({ authored }) => authored.stop === 'quiz').length < A_LONG_QUIZ) continue;
		const kindsAbout = new Map<string, Set<string>>();
		for (const { question } of quiz.questions)
			for (const { sentence } of question?.evidence ?? [])
				kindsAbout.set(sentence, (kindsAbout.get(sentence) ?? new Set()).add(question!.kind));
		for (const { authored, question, at } of quiz.questions) {
			if (!question || authored.stop !== 'quiz' || !ASKED_AGAIN.has(authored.skill)) continue;
			if (question.evidence.every(({ sentence }) => kindsAbout.get(sentence)?.size === 1))
				yield warning(
					at(['evidence']),
					'no other kind of question asks about this sentence: add one, to be asked when this one was missed'
				);
		}
	}
};
