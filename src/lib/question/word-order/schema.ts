import * as v from 'valibot';
import type { Authoring, AuthoringProblem, CompileContext } from '../authoring.ts';
import { wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { WordOrderQuestion } from './word-order.ts';

const schema = v.object({
	chunks: v.pipe(
		v.array(wording),
		v.minLength(3, 'Give at least three chunks.'),
		v.maxLength(10, 'Give at most ten chunks: join some words.')
	),
	end: v.optional(wording, '.'),
	also: v.optional(v.array(v.array(wording)), []),
	rule: wording
});

/** The ids of chunks in the order in which another list has them; reports what one list has and the other has not. */
function idsIn(
	order: readonly string[],
	chunks: readonly { id: string; text: string }[],
	path: AuthoringProblem['path'],
	context: CompileContext
): string[] {
	const left = [...chunks];
	const ids = order.flatMap((text, n) => {
		const at = left.findIndex((chunk) => chunk.text === text);
		if (at >= 0) return left.splice(at, 1).map((chunk) => chunk.id);
		context.report({ path: [...path, n], message: `« ${text} » is not (or no longer) among the chunks.` });
		return [];
	});
	if (left.length > 0)
		context.report({
			path,
			message: `Add the missing chunks: ${left.map(({ text }) => `« ${text} »`).join(', ')}.`
		});
	return ids;
}

/**
 * How a sentence in pieces is written: its chunks in a right order. Their ids come from the alphabet, so that
 * putting two chunks in another order changes what the grade depends on.
 */
export const wordOrderAuthoring: Authoring<v.InferOutput<typeof schema>, WordOrderQuestion> = {
	schema,
	compile({ chunks: texts, end, also, rule }, _base, context) {
		const ranked = [...texts].sort().map((text, n) => ({ id: letter(n), text }));
		const ids = idsIn(texts, ranked, ['chunks'], context);
		const seen = [texts.join('\n')];
		also.forEach((order, n) => {
			if (seen.includes(order.join('\n')))
				context.report({ path: ['also', n], message: 'This order is accepted already: remove it.' });
			seen.push(order.join('\n'));
		});
		if (end && texts.at(-1)?.endsWith(end))
			context.report({
				path: ['chunks', texts.length - 1],
				message: `Remove « ${end} » here: it would tell which chunk is last; \`end\` shows it after the line.`
			});
		return {
			kind: 'word-order',
			chunks: texts.map((text, n) => ({ id: ids[n]!, text })),
			end,
			also: also.map((order, n) => idsIn(order, ranked, ['also', n], context)),
			rule
		};
	},
	sample: {
		authored: {
			chunks: ['la Chine', 'et', 'l’Asie centrale', 'ont conclu', 'un traité'],
			end: '.',
			also: [['l’Asie centrale', 'et', 'la Chine', 'ont conclu', 'un traité']],
			rule: 'Le sujet vient avant le verbe, et le complément après lui.'
		},
		right: ['b', 'a', 'c', 'd', 'e'],
		wrong: ['e', 'd', 'c', 'b', 'a'],
		partial: ['d', 'b', 'a', 'c', 'e']
	}
};
