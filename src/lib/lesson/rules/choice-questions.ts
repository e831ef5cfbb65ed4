import type { Question, QuestionOf } from '#lib/question/kinds.ts';
import type { LevelDraft, QuestionDraft } from '../draft.ts';

/** The kinds in which one picks one of several written options. */
const ONE_KEY = ['choice', 'paraphrase', 'best-summary'] as const;
type OneKey = (typeof ONE_KEY)[number];

/** A question in which one chooses among written options, with its place. */
export interface ChoiceDraft extends QuestionDraft {
	question: QuestionOf<OneKey | 'choices'>;
}

const hasOneKey = (question: Question): question is QuestionOf<OneKey> =>
	ONE_KEY.some((kind) => kind === question.kind);

/** The questions of a level in which one chooses among written options; those with one right option only when asked. */
export const choiceQuestions = ({ quiz }: LevelDraft, only?: 'one key'): ChoiceDraft[] =>
	quiz.questions.flatMap((draft): ChoiceDraft[] => {
		const { question } = draft;
		if (question && hasOneKey(question)) return [{ ...draft, question }];
		return question?.kind === 'choices' && !only ? [{ ...draft, question }] : [];
	});
