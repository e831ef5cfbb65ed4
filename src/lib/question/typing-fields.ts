import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import * as v from 'valibot';
import type { AuthoringProblem, CompileContext } from './authoring.ts';
import { wording } from './fields.ts';

/** What lesson files say of an answer to be typed. */
export const typingEntries = {
	accept: v.pipe(v.array(wording), v.minLength(1, 'Give at least one accepted answer.')),
	variants1990: v.optional(v.array(wording), []),
	forms: v.optional(v.array(wording), []),
	anticipated: v.optional(v.record(v.string(), wording), {}),
	focus: v.optional(v.picklist(['form', 'meaning']), 'meaning'),
	article: v.optional(v.picklist(['none', 'optional', 'required']), 'none'),
	caseMatters: v.optional(v.boolean(), false),
	aspiratedH: v.optional(v.boolean(), false)
};
export type AuthoredTyping = v.InferOutput<v.ObjectSchema<typeof typingEntries, undefined>>;

/** The answer as the judge reads it; a wrong answer that is also accepted is reported. */
export function compileTyping(
	authored: AuthoredTyping,
	path: AuthoringProblem['path'],
	context: CompileContext
): TypedAnswer {
	const { accept, variants1990, forms, anticipated, focus, article, caseMatters, aspiratedH } = authored;
	const right = [...accept, ...variants1990];
	for (const wrong of Object.keys(anticipated))
		if (right.includes(wrong))
			context.report({
				path: [...path, 'anticipated', wrong],
				message: `« ${wrong} » is accepted: it can't be an anticipated wrong answer too.`
			});
	const neighbours = context.neighbours(right);
	return { accept, variants1990, forms, anticipated, focus, article, caseMatters, aspiratedH, neighbours };
}
