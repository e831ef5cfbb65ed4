import type { TypedAnswer } from '#lib/french/typed-answer.ts';

/** What the judge's decision depends on: everything the author says but the wording of the remarks. */
export const gradedTyping = ({ anticipated, ...answer }: TypedAnswer) => ({
	...answer,
	anticipated: Object.keys(anticipated).sort()
});
