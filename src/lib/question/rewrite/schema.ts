import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import { letter } from '../option.ts';
import { compileTyping, typingEntries } from '../typing-fields.ts';
import type { RewriteQuestion } from './rewrite.ts';

const schema = v.object({
	source: wording,
	start: v.optional(wording),
	...typingEntries,
	focus: v.optional(v.picklist(['form', 'meaning']), 'form'),
	model: wording,
	checklist: v.pipe(
		v.array(wording),
		v.minLength(2, 'Give at least two things to look at.'),
		v.maxLength(5, 'Give at most five things to look at.')
	)
});

/** How a sentence to reword is written: what the judge must know, and what to compare other sentences with. */
export const rewriteAuthoring: Authoring<v.InferOutput<typeof schema>, RewriteQuestion> = {
	schema,
	compile({ source, start, model, checklist, ...typing }, _base, context) {
		checklist.forEach((text, n) => {
			if (checklist.indexOf(text) < n)
				context.report({ path: ['checklist', n], message: `« ${text} » stands twice in this list.` });
		});
		return {
			kind: 'rewrite',
			source,
			...(start && { start }),
			answer: compileTyping(typing, [], context),
			model,
			checklist: checklist.map((text, n) => ({ id: letter(n), text }))
		};
	},
	sample: {
		authored: {
			source: 'CGTN : « Les jeunes profiteront des projets. »',
			start: 'CGTN affirme',
			accept: ['que les jeunes profiteront des projets'],
			variants1990: [],
			forms: [],
			anticipated: {
				'que nous profiterons des projets': 'Qui profitera des projets ? Le sujet a changé en route.'
			},
			focus: 'form',
			article: 'none',
			caseMatters: false,
			aspiratedH: false,
			model: 'CGTN affirme que les jeunes profiteront des projets.',
			checklist: [
				'J’ai relié les deux parties par « que ».',
				'J’ai gardé le futur.',
				'Je n’ai pas mis de guillemets.'
			]
		},
		right: { text: 'que les jeunes profiteront des projets' },
		wrong: { text: 'que nous profiterons des projets' },
		partial: { text: 'la jeunesse y gagnera', checks: ['b', 'c'] }
	}
};
