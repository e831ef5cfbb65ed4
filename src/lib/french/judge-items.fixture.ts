import type { TypedAnswer } from './typed-answer.ts';

/** A typed answer that asks for the meaning, and what differs from that. */
export const item = (accept: string[], more: Partial<TypedAnswer> = {}): TypedAnswer => ({
	accept,
	variants1990: [],
	forms: [],
	anticipated: {},
	focus: 'meaning',
	article: 'none',
	caseMatters: false,
	aspiratedH: false,
	neighbours: [],
	...more
});
