import type { QuestionOf } from '#lib/question/kinds.ts';
import type { LevelDraft, QuestionDraft } from '../draft.ts';

const ONE_KEY = ['choice', 'paraphrase', 'best-summary'] as const;
const SEVERAL_KEYS = ['choices'] as const;
type ChoiceKind = (typeof ONE_KEY)[number] | (typeof SEVERAL_KEYS)[number];

/** A question in which one chooses among written options, with its place. */
export interface ChoiceDraft extends QuestionDraft {
	question: QuestionOf<ChoiceKind>;
}

/** The questions of a level in which one chooses among written options; those with one key only when asked. */
export const choiceQuestions = ({ quiz }: LevelDraft, only?: 'one key'): ChoiceDraft[] => {
	const asked: ReadonlySet<string> = new Set(only ? ONE_KEY : [...ONE_KEY, ...SEVERAL_KEYS]);
	return quiz.questions.filter(
		(draft): draft is ChoiceDraft => draft.question !== undefined && asked.has(draft.question.kind)
	);
};
