import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import { cutMarked } from './cut-marked.ts';
import type { MarkWordsQuestion } from './mark-words.ts';

const schema = v.object({
	text: wording,
	notes: v.optional(v.record(v.string(), wording), {})
});

const even = (text: string): string => text.trim().replace(/['ʼ]/g, '’').toLocaleLowerCase('fr');

/**
 * How words to be marked are written: a text with these words between brackets, and remarks by word. A remark on a
 * word that stands in brackets somewhere is for these places alone; one on another word, for each of its places.
 */
export const markWordsAuthoring: Authoring<v.InferOutput<typeof schema>, MarkWordsQuestion> = {
	schema,
	compile({ text, notes }, _base, context) {
		const { cuts, brackets, problems } = cutMarked(text);
		for (const message of problems) context.report({ path: ['text'], message });
		const words = cuts.filter((_, n) => n % 2 === 1);
		const targets = [...new Set(brackets.flat())].sort((a, b) => a - b);
		if (problems.length === 0 && targets.length === 0)
			context.report({ path: ['text'], message: 'Put the words to be marked between brackets: [Selon].' });
		if (targets.length > 0 && targets.length === words.length)
			context.report({ path: ['text'], message: 'Leave words that are not to be marked.' });

		/** The words that a remark is about: a bracket's first one when it quotes the whole bracket. */
		const placesOf = (quoted: string): number[] => {
			const whole = brackets.flatMap((bracket) => {
				const from = bracket[0];
				const to = bracket.at(-1);
				if (from === undefined || to === undefined) return [];
				return even(cuts.slice(2 * from - 1, 2 * to).join('')) === even(quoted) ? [from] : [];
			});
			if (whole.length) return whole;
			const places = words.flatMap((word, n) => (even(word) === even(quoted) ? [n + 1] : []));
			const marked = places.filter((place) => targets.includes(place));
			return marked.length ? marked : places;
		};
		const placed: Record<string, string> = {};
		for (const [quoted, note] of Object.entries(notes)) {
			const places = placesOf(quoted);
			if (places.length === 0)
				context.report({
					path: ['notes', quoted],
					message: `« ${quoted} » is no word of the text: write it as the text has it.`
				});
			for (const place of places) placed[place] = note;
		}
		return { kind: 'mark-words', cuts, targets: targets.map(String), notes: placed };
	},
	sample: {
		authored: {
			text: '[Selon] CGTN, le traité [devrait] changer l’Asie centrale ; la route sera longue.',
			notes: {
				devrait: 'Le conditionnel montre que ce n’est pas sûr.',
				sera: 'Le futur affirme : il ne doute pas.'
			}
		},
		right: ['1', '5'],
		wrong: ['2', '11'],
		partial: ['1']
	}
};
