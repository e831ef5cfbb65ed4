import type { TypedAnswer } from '#lib/french/typed-answer.ts';

/**
 * What the judge's decision depends on by the author's hand: all but the wording of the remarks, and what forms
 * are, which only the remarks tell. Neighbours follow from the accepted answers; a new edition of the dictionary
 * must not make every question a changed one.
 */
export const gradedTyping = ({ anticipated, neighbours: _, features: __, ...answer }: TypedAnswer) => ({
	...answer,
	anticipated: Object.keys(anticipated).sort()
});
