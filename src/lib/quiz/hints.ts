import { shuffled } from '#lib/base/chance.ts';
import type { Grading } from '#lib/question/grading.ts';
import type { Question } from '#lib/question/kinds.ts';

/** Steps that say where to look: those of the author or, where there are none, the one that names the passage. */
const whereToLook = ({ hints, evidence }: Question) => hints.length || Math.min(1, evidence.length);

/** How many hints there are to a question: first where to look, then one option less. */
export const hintCount = (question: Question, grading: Grading): number =>
	whereToLook(question) + (grading.spare(question).length ? 1 : 0);

/**
 * Id of the option that the last hint strikes out, once `shown` hints are open. The same for everyone and in every
 * try, so that trying again does not strike out one after the other.
 */
export const struckOption = (question: Question, grading: Grading, shown: number): string | undefined =>
	shown > whereToLook(question) ? shuffled(grading.spare(question), question.id)[0] : undefined;
