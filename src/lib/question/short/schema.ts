import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { compileTyping, typingEntries } from '../typing-fields.ts';
import type { ShortQuestion } from './short.ts';

const schema = v.object({ ...typingEntries, numeric: v.optional(v.boolean(), false) });

/** How a short answer is written: what the judge must know, and whether it is a number. */
export const shortAuthoring: Authoring<v.InferOutput<typeof schema>, ShortQuestion> = {
	schema,
	compile: ({ numeric, ...typing }, _base, context) => ({
		kind: 'short',
		answer: compileTyping(typing, [], context),
		numeric
	}),
	sample: {
		authored: {
			accept: ['Astana'],
			variants1990: [],
			forms: [],
			anticipated: { Almaty: 'Almaty est la plus grande ville du pays, mais le sommet n’y était pas.' },
			focus: 'meaning',
			article: 'none',
			caseMatters: false,
			aspiratedH: false,
			numeric: false
		},
		right: 'Astana',
		wrong: 'Almaty'
	}
};
