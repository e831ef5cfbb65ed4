import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import { placeGaps } from '../gap-fields.ts';
import { compileTyping, typingEntries } from '../typing-fields.ts';
import type { GapTypeQuestion } from './gap-type.ts';

const schema = v.object({
	text: wording,
	gaps: v.record(v.string(), v.strictObject(typingEntries))
});

/** How gaps to write in are written: a text with `{1}`, and for each gap what the judge must know. */
export const gapTypeAuthoring: Authoring<v.InferOutput<typeof schema>, GapTypeQuestion> = {
	schema,
	compile: (authored, _base, context) => ({
		kind: 'gap-type',
		pieces: placeGaps(
			authored,
			(id, gap) => ({ id, answer: compileTyping(gap, ['gaps', id], context) }),
			context
		)
	}),
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
