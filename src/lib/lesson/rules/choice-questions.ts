import type { QuestionOf } from '#lib/question/kinds.ts';
import type { LevelDraft, QuestionDraft } from '../draft.ts';

/** A question in which one chooses among written options, with its place. */
export interface ChoiceDraft extends QuestionDraft {
	question: QuestionOf<'choice'> | QuestionOf<'choices'>;
}

/** The questions of a level in which one chooses among written options; `choice` ones only when asked. */
export const choiceQuestions = ({ quiz }: LevelDraft, only?: 'choice'): ChoiceDraft[] =>
	quiz.questions.flatMap((draft): ChoiceDraft[] => {
		const { question } = draft;
		if (question?.kind === 'choice') return [{ ...draft, question }];
		return question?.kind === 'choices' && !only ? [{ ...draft, question }] : [];
	});
