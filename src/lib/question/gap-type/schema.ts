import * as v from 'valibot';
import type { GapsTogether } from '#lib/french/judge-gaps.ts';
import type { Authoring, AuthoringProblem, CompileContext } from '../authoring.ts';
import { wording } from '../fields.ts';
import { placeGaps } from '../gap-fields.ts';
import { compileTyping, typingEntries } from '../typing-fields.ts';
import type { GapTypeQuestion } from './gap-type.ts';

const schema = v.object({
	text: wording,
	gaps: v.record(v.string(), v.strictObject(typingEntries)),
	// Gaps whose answers may stand in any order: `[[1, 2]]`.
	exchangeable: v.optional(v.array(v.array(wording))),
	// The only right answers together, where one word calls for another: `[{ 1: soit, 2: soit }]`.
	combinations: v.optional(v.array(v.record(v.string(), wording)))
});
type Authored = v.InferOutput<typeof schema>;

/** How gaps hang together; reports what names no gap. */
function compileTogether(
	{ gaps, exchangeable, combinations }: Authored,
	context: CompileContext
): GapsTogether | undefined {
	const check = (id: string, path: AuthoringProblem['path']) => {
		if (!(id in gaps)) context.report({ path, message: `There is no gap {${id}}.` });
	};
	exchangeable?.forEach((group, n) => group.forEach((id, m) => check(id, ['exchangeable', n, m])));
	combinations?.forEach((each, n) => Object.keys(each).forEach((id) => check(id, ['combinations', n, id])));
	if (!exchangeable && !combinations) return undefined;
	return { ...(exchangeable && { exchangeable }), ...(combinations && { combinations }) };
}

/** How gaps to write in are written: a text with `{1}`, and for each gap what the judge must know. */
export const gapTypeAuthoring: Authoring<Authored, GapTypeQuestion> = {
	schema,
	compile(authored, _base, context) {
		const together = compileTogether(authored, context);
		const pieces = placeGaps(
			authored,
			(id, gap, before) => ({ id, answer: compileTyping(gap, ['gaps', id], context, before) }),
			context
		);
		return { kind: 'gap-type', pieces, ...(together && { together }) };
	},
	sample: {
		authored: {
			text: 'Les six pays ont {1} un traité de bon {2}.',
			gaps: {
				1: {
					accept: ['conclu', 'signé'],
					variants1990: [],
					forms: ['conclure', 'concluent'],
					anticipated: { conclus: 'Pas d’accord ici : le complément est après le verbe.' },
					focus: 'form',
					article: 'none',
					caseMatters: false,
					aspiratedH: false
				},
				2: {
					accept: ['voisinage'],
					variants1990: [],
					forms: [],
					anticipated: {},
					focus: 'meaning',
					article: 'none',
					caseMatters: false,
					aspiratedH: false
				}
			}
		},
		right: { 1: 'conclu', 2: 'voisinage' },
		wrong: { 1: 'conclus', 2: 'chinois' },
		partial: { 1: 'signé', 2: 'chinois' }
	}
};
