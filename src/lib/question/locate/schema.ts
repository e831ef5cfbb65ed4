import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import type { LocateQuestion } from './locate.ts';

/** Printed options bear a letter each. */
const MOST_SENTENCES = 26;

const slug = v.pipe(
	v.string('Write the slug of a section.'),
	v.trim(),
	v.nonEmpty('Write the slug of a section.')
);
const schema = v.object({
	in: v.optional(
		v.pipe(
			v.union(
				[slug, v.pipe(v.array(slug), v.minLength(1))],
				'Write the slug of the section whose sentences are offered, or a list of them.'
			),
			v.transform((sections) => (typeof sections === 'string' ? [sections] : sections))
		)
	),
	keys: v.pipe(v.array(wording), v.minLength(1, 'Quote a fragment of each sentence to be found.')),
	notes: v.optional(v.array(v.strictObject({ quote: wording, text: wording })), [])
});

/**
 * How a sentence to be found is written: the sections whose sentences are offered (by default the one that the
 * question closes), a fragment of each right sentence, and why others are wrong.
 */
export const locateAuthoring: Authoring<v.InferOutput<typeof schema>, LocateQuestion> = {
	schema,
	compile({ in: named, keys, notes }, base, context) {
		const sections = named ?? (base.section ? [base.section] : []);
		if (sections.length === 0)
			context.report({ path: ['in'], message: 'Add `in`: name the sections whose sentences are offered.' });
		const offered = sections.flatMap((section, n) => {
			const sentences = context.sentencesOf(section);
			if (sections.indexOf(section) < n)
				context.report({ path: ['in', n], message: `The section « ${section} » stands twice in this list.` });
			else if (sentences.length === 0)
				context.report({
					path: ['in', ...(sections.length > 1 ? [n] : [])],
					message: `There is no section « ${section} »: take the slug of a “## ” heading.`
				});
			else return sentences;
			return [];
		});
		if (offered.length > MOST_SENTENCES)
			context.report({
				path: ['in'],
				message: `These sections have ${offered.length} sentences: offer ${MOST_SENTENCES} at most.`
			});

		const taken = new Map<string, string>();
		/** The offered sentence that a fragment stands in, unless an earlier fragment stands there too. */
		const sentenceOf = (quote: string, path: (string | number)[]) => {
			const found = context.resolve(quote, path);
			if (!found) return undefined;
			const id = found.sentence;
			if (!offered.some((sentence) => sentence.id === id)) {
				if (offered.length)
					context.report({ path, message: `« ${quote} » stands in « ${found.section} »: add it to \`in\`.` });
				return undefined;
			}
			if (taken.has(id)) {
				context.report({
					path,
					message: `« ${quote} » and « ${taken.get(id)} » stand in the same sentence: keep one of them.`
				});
				return undefined;
			}
			taken.set(id, quote);
			return id;
		};
		const right = new Set(keys.flatMap((quote, n) => sentenceOf(quote, ['keys', n]) ?? []));
		if (offered.length > 0 && right.size >= offered.length)
			context.report({ path: ['keys'], message: 'Leave at least one sentence that is not to be found.' });
		const reasons = new Map(
			notes.flatMap(({ quote, text }, n) => {
				const id = sentenceOf(quote, ['notes', n, 'quote']);
				return id ? [[id, text] as const] : [];
			})
		);
		return {
			kind: 'locate',
			sentences: offered.map(({ id, text }) => {
				const feedback = reasons.get(id);
				return { id, text, correct: right.has(id), ...(feedback && { feedback }) };
			})
		};
	},
	sample: {
		authored: {
			in: ['qui-parle'],
			keys: ['sans les nommer', 'Selon lui'],
			notes: [
				{ quote: 'critique', text: 'Cette phrase annonce la critique ; elle ne dit pas ce qui manque.' }
			]
		},
		right: ['qui-parle.2', 'qui-parle.3'],
		wrong: ['qui-parle.1'],
		partial: ['qui-parle.2']
	}
};
