import * as v from 'valibot';
import type { Authoring, CompileContext } from '../authoring.ts';
import { wording } from '../fields.ts';
import { placeGaps } from '../gap-fields.ts';
import { gapsOf } from '../gaps.ts';
import { letter } from '../option.ts';
import type { BankGap, WordBankQuestion } from './word-bank.ts';

/** More words than this no longer fit above one another on a phone. */
const MOST_WORDS = 12;

const schema = v.object({
	text: wording,
	gaps: v.record(
		v.string(),
		v.strictObject({ answer: wording, feedback: v.optional(v.record(v.string(), wording), {}) })
	),
	distractors: v.optional(v.array(wording), [])
});

/** Reports what the gaps and the bank say against each other. */
function check(gaps: readonly BankGap[], distractors: readonly string[], context: CompileContext): void {
	const answers = gaps.map((gap) => gap.answer);
	const count = answers.length + distractors.length;
	if (gaps.length > 0 && (count < 2 || count > MOST_WORDS))
		context.report({
			path: ['distractors'],
			message: `The bank needs 2 to ${MOST_WORDS} words, answers and distractors together (now ${count}).`
		});
	distractors.forEach((word, n) => {
		if (answers.includes(word))
			context.report({
				path: ['distractors', n],
				message: `« ${word} » is the answer of a gap: it would be right there too.`
			});
		else if (distractors.indexOf(word) < n)
			context.report({ path: ['distractors', n], message: `« ${word} » stands twice in this list.` });
	});
	for (const { id, answer, feedback } of gaps)
		for (const word of Object.keys(feedback)) {
			const path = ['gaps', id, 'feedback', word];
			if (word === answer)
				context.report({ path, message: 'This is the answer: it needs no reason to be wrong.' });
			else if (!answers.includes(word) && !distractors.includes(word))
				context.report({
					path,
					message: `« ${word} » is not in the bank: add it to \`distractors\`, or remove this.`
				});
		}
}

/**
 * How a bank of words is written: a text with `{1}`, for each gap its answer, and words that go nowhere.
 * Answers get their ids from the alphabet, so that swapping two changes what the grade depends on;
 * distractors come after them, so that one more keeps old answers valid.
 */
export const wordBankAuthoring: Authoring<v.InferOutput<typeof schema>, WordBankQuestion> = {
	schema,
	compile({ text, gaps, distractors }, _base, context) {
		const pieces = placeGaps<(typeof gaps)[string], BankGap>(
			{ text, gaps },
			(id, gap) => ({ id, ...gap }),
			context
		);
		const placed = gapsOf(pieces);
		check(placed, distractors, context);
		const words = [...placed.map((gap) => gap.answer).sort(), ...distractors];
		return {
			kind: 'word-bank',
			pieces,
			words: words.map((word, n) => ({ id: letter(n), text: word }))
		};
	},
	sample: {
		authored: {
			text: 'Les six {1} ont conclu un {2} de bon {3}.',
			gaps: {
				1: { answer: 'pays', feedback: { traité: '« Six » annonce un pluriel.' } },
				2: { answer: 'traité', feedback: {} },
				3: { answer: 'voisinage', feedback: { sommet: 'Un sommet est une réunion de chefs d’État.' } }
			},
			distractors: ['sommet']
		},
		right: { 1: 'a', 2: 'b', 3: 'c' },
		wrong: { 1: 'b', 2: 'c', 3: 'd' },
		partial: { 1: 'a', 2: 'c', 3: 'b' }
	}
};
