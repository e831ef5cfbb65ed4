import * as v from 'valibot';
import type { AuthoringProblem, CompileContext } from './authoring.ts';

/** A text that the learner sees. Numbers are taken as they are written (`- 2024`). */
export const wording = v.pipe(
	v.union([v.string(), v.number()], 'Write a text here.'),
	v.transform((value) => String(value).trim()),
	v.string()
);

/** An option as lesson files write it. */
export const optionField = v.strictObject({
	text: wording,
	correct: v.optional(v.boolean(), false),
	feedback: v.optional(wording),
	misreading: v.optional(wording)
});
export type AuthoredOption = v.InferOutput<typeof optionField>;

/** The options of a question or gap: at most as many as there are letters. */
export const optionsField = v.pipe(
	v.array(optionField),
	v.minLength(2, 'Offer at least two options.'),
	v.maxLength(8, 'Offer at most eight options.')
);

/** Reports options that a learner could not tell apart, wrong ones without a reason, and a wrong number of keys. */
export function checkOptions(
	options: readonly AuthoredOption[],
	path: AuthoringProblem['path'],
	context: CompileContext,
	{ keys, reasons }: { keys: 'one' | 'several'; reasons: ('feedback' | 'misreading')[] }
): void {
	const correct = options.filter((option) => option.correct).length;
	if (keys === 'one' && correct !== 1)
		context.report({ path, message: `Mark exactly one option as correct: true (now ${correct}).` });
	if (keys === 'several' && (correct < 2 || correct === options.length))
		context.report({
			path,
			message: 'Mark at least two options as correct: true, and leave at least one wrong.'
		});
	options.forEach((option, n) => {
		for (const field of option.correct ? [] : reasons)
			if (!option[field])
				context.report({
					path: [...path, n],
					message: `Add \`${field}\`: every wrong option says ${what[field]}.`
				});
	});
	checkDistinct(
		options.map((option) => option.text),
		path,
		context
	);
}

const what = { feedback: 'why it is wrong', misreading: 'which misreading it stands for' };

/** Reports texts that stand twice in a list from which one chooses. */
export function checkDistinct(
	texts: readonly string[],
	path: AuthoringProblem['path'],
	context: CompileContext,
	field = 'text'
): void {
	texts.forEach((text, n) => {
		if (texts.indexOf(text) < n)
			context.report({ path: [...path, n, field], message: `« ${text} » stands twice in this list.` });
	});
}
