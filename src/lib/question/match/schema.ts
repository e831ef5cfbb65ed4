import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { checkDistinct, wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { MatchQuestion } from './match.ts';

const schema = v.object({
	pairs: v.pipe(
		v.array(v.strictObject({ left: wording, right: wording, feedback: v.optional(wording) })),
		v.minLength(3, 'Give at least three pairs.'),
		v.maxLength(6, 'Give at most six pairs.')
	),
	distractors: v.optional(v.array(wording), [])
});

/**
 * How pairs are written. Left sides keep their place as id; right sides get theirs from the alphabet, so that
 * swapping two right sides changes what the grade depends on.
 */
export const matchAuthoring: Authoring<v.InferOutput<typeof schema>, MatchQuestion> = {
	schema,
	compile({ pairs, distractors }, _base, context) {
		const lefts = pairs.map((pair) => pair.left);
		const rights = [...pairs.map((pair) => pair.right).sort(), ...distractors];
		checkDistinct(lefts, ['pairs'], context, 'left');
		pairs.forEach((pair, n) => {
			if (rights.indexOf(pair.right) !== rights.lastIndexOf(pair.right))
				context.report({
					path: ['pairs', n, 'right'],
					message: `« ${pair.right} » stands twice on the right: a learner could not tell them apart.`
				});
		});
		return {
			kind: 'match',
			left: lefts.map((text, n) => ({ id: letter(n), text })),
			right: rights.map((text, n) => ({ id: letter(n), text })),
			pairs: Object.fromEntries(pairs.map((pair, n) => [letter(n), letter(rights.indexOf(pair.right))])),
			feedback: Object.fromEntries(
				pairs.flatMap((pair, n) => (pair.feedback ? [[letter(n), pair.feedback]] : []))
			)
		};
	},
	sample: {
		authored: {
			pairs: [
				{
					left: 'un homologue',
					right: 'une personne qui a la même fonction ailleurs',
					feedback: 'Cherchez « homo- » : le même.'
				},
				{ left: 'une frontière', right: 'la limite entre deux pays' },
				{ left: 'un traité', right: 'un accord écrit entre des États' }
			],
			distractors: ['une réunion de chefs d’État']
		},
		right: { a: 'c', b: 'a', c: 'b' },
		wrong: { a: 'd', b: 'b', c: 'a' },
		partial: { a: 'c', b: 'b', c: 'a' }
	}
};
