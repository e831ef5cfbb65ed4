import { judge } from '#lib/french/judge.ts';
import type { Judgement, TypedAnswer } from '#lib/french/typed-answer.ts';
import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { judgedPart } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isTyped } from '../response.ts';
import { gradedTyping } from '../typing.ts';
import { verdict } from '../verdict.ts';

/** A sentence to be said in other words. */
export interface RewriteQuestion extends QuestionBase {
	kind: 'rewrite';
	/** The sentence to reword. */
	source: string;
	/** How the learner's sentence begins. */
	start?: string;
	answer: TypedAnswer;
	/** A good sentence to compare with. */
	model: string;
	/** What to look at in one's own sentence. */
	checklist: ItemSide[];
}
/** What was written and, where the judge does not know it, what its author finds in it: ids of the checklist. */
export interface RewriteResponse {
	text: string;
	checks?: string[];
}

/** Id of the single part that a verdict on a sentence speaks of. */
export const REWRITE_PART = 'answer';

/** French like the rest of the exercise, whatever the interface. */
export const NONE_OF_THESE = 'Aucun de ces points';

/** What stands before the learner's words, as the judge reads it. */
const before = (start: string | undefined): string =>
	start === undefined || /['’]$/.test(start) ? (start ?? '') : `${start} `;

/**
 * The judgement of a sentence that the judge knows: accepted, nearly so, or an error that was foreseen. There are
 * many right ways to say a thing: of any other sentence it says nothing, unless there is no checklist by which
 * its author could go on.
 */
function known({ answer, start, checklist }: RewriteQuestion, text: string): Judgement | undefined {
	const judgement = judge(answer, text, before(start));
	const isForeseen = judgement?.note !== undefined && 'text' in judgement.note;
	return judgement && (judgement.credit > 0 || isForeseen || checklist.length === 0) ? judgement : undefined;
}

/** Whether a sentence stands there that only its author can compare with the model. */
export const isToCompare = (question: RewriteQuestion, { text }: RewriteResponse): boolean =>
	text.trim() !== '' && known(question, text) === undefined;

/** What the judge gives; to a sentence it does not know, the share of the checklist that its author ticked. */
export const rewrite: Kind<RewriteQuestion, RewriteResponse> = {
	grade(question, response) {
		const { checklist, model } = question;
		const judgement = known(question, response.text);
		if (judgement) return verdict(judgement.credit, { [REWRITE_PART]: judgedPart(judgement, response.text) });
		const { checks } = response;
		if (!checks || !isToCompare(question, response)) return undefined;
		const ticked = checklist.filter(({ id }) => checks.includes(id)).length;
		const credit = ticked / checklist.length;
		const state = credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial';
		return verdict(credit, { [REWRITE_PART]: { state, notes: [], ...(credit < 1 && { expected: model }) } }, [
			{ code: 'self-assessed' }
		]);
	},
	isResponse(value): value is RewriteResponse {
		if (typeof value !== 'object' || value === null) return false;
		const { text, checks } = value as Record<string, unknown>;
		return isTyped(text) && (checks === undefined || (Array.isArray(checks) && checks.every(isLetter)));
	},
	gradedBy: ({ answer, checklist }) => [gradedTyping(answer), checklist.length],
	toItem: ({ source, start, answer }) => ({
		form: 'gap',
		pieces: [`${source} → ${before(start)}`, { id: '1', accept: answer.accept }]
	}),
	rightResponse: ({ answer }) => ({ text: answer.accept[0] ?? '' }),
	responseText: ({ start }, { text }) => (text.trim() ? `${before(start)}${text.trim()}` : '')
};
