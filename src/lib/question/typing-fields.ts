import { withAgreement } from '#lib/french/agreement.ts';
import { hasAspiratedH } from '#lib/french/aspirated-h.ts';
import { FEATURES_PATTERN } from '#lib/french/feature-names.ts';
import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import * as v from 'valibot';
import type { AuthoringProblem, CompileContext } from './authoring.ts';
import { wording } from './fields.ts';

const features = v.pipe(
	v.string(),
	v.regex(
		FEATURES_PATTERN,
		'Say what this form is, such as `present 3p`, `past-participle f`, `noun p`; part two analyses by ` / `.'
	)
);

/** What lesson files say of an answer to be typed. */
export const typingEntries = {
	accept: v.pipe(v.array(wording), v.minLength(1, 'Give at least one accepted answer.')),
	variants1990: v.optional(v.array(wording), []),
	// A list of forms, or what each is: `concluent: present 3p`. The latter says it of accepted answers too.
	forms: v.optional(v.union([v.array(wording), v.record(v.string(), features)]), []),
	anticipated: v.optional(v.record(v.string(), wording), {}),
	focus: v.optional(v.picklist(['form', 'meaning']), 'meaning'),
	article: v.optional(v.picklist(['none', 'optional', 'required']), 'none'),
	caseMatters: v.optional(v.boolean(), false),
	aspiratedH: v.optional(v.boolean(), false)
};
export type AuthoredTyping = v.InferOutput<v.ObjectSchema<typeof typingEntries, undefined>>;

/**
 * The answer as the judge reads it; a wrong answer that is also accepted is reported, and forms that nothing can
 * be compared with. `before` is what the sentence has before the gap.
 */
export function compileTyping(
	authored: AuthoredTyping,
	path: AuthoringProblem['path'],
	context: CompileContext,
	before = ''
): TypedAnswer {
	const { accept, variants1990, anticipated, focus, article, caseMatters } = authored;
	const right = [...accept, ...variants1990];
	for (const wrong of Object.keys(anticipated))
		if (right.includes(wrong))
			context.report({
				path: [...path, 'anticipated', wrong],
				message: `« ${wrong} » is accepted: it can't be an anticipated wrong answer too.`
			});
	const [listed, described] = Array.isArray(authored.forms)
		? [authored.forms, undefined]
		: [Object.keys(authored.forms), authored.forms];
	if (described && !accept.some((answer) => answer in described))
		context.report({
			path: [...path, 'forms'],
			message: `Say what « ${accept[0]} » is too: a remark names only how a form differs from it.`
		});
	const answer: TypedAnswer = {
		accept,
		variants1990,
		forms: described ? listed.filter((form) => !accept.includes(form)) : listed,
		...(described && { features: described }),
		anticipated,
		focus,
		article,
		caseMatters,
		aspiratedH: authored.aspiratedH || accept.some(hasAspiratedH),
		neighbours: context.neighbours(right)
	};
	const agreeing = withAgreement(answer, before);
	return agreeing ? { ...answer, features: agreeing } : answer;
}
