import * as v from 'valibot';
import type { Authoring } from '../authoring.ts';
import { wording } from '../fields.ts';
import { truthText } from '../truth.ts';
import { PROVEN, type TrueFalseEvidenceQuestion } from './true-false-evidence.ts';

const schema = v.object({
	answer: v.pipe(
		v.union([v.boolean(), v.picklist(PROVEN)], 'Write true or false: a proof is asked for.'),
		v.transform(String),
		v.picklist(PROVEN)
	),
	feedback: v.optional(v.partial(v.strictObject({ true: wording, false: wording })), {}),
	proof: v.optional(v.array(v.string()))
});

/** How a statement to be proved is written: the answer, and the fragments that prove it (by default the evidence). */
export const trueFalseEvidenceAuthoring: Authoring<
	v.InferOutput<typeof schema>,
	TrueFalseEvidenceQuestion
> = {
	schema,
	compile({ answer, feedback, proof }, base, context) {
		const wrong = answer === 'true' ? 'false' : 'true';
		if (!feedback[wrong])
			context.report({
				path: ['feedback'],
				message: `Add \`${wrong}\`: say why « ${truthText[wrong]} » is wrong.`
			});
		const proofs = proof ? proof.map((quote, n) => context.resolve(quote, ['proof', n])) : base.evidence;
		const section = base.section ?? proofs.find((found) => found)?.section;
		proofs.forEach((found, n) => {
			if (found && found.section !== section)
				context.report({
					path: proof ? ['proof', n] : ['evidence', n],
					message: `The proof must stand in the section « ${section} », whose sentences are offered.`
				});
		});
		return {
			kind: 'true-false-evidence',
			answer,
			feedback,
			sentences: section ? context.sentencesOf(section) : [],
			proof: [...new Set(proofs.flatMap((found) => found?.sentence ?? []))]
		};
	},
	sample: {
		authored: {
			answer: 'false',
			feedback: { true: 'Cherchez le nom de ces initiatives : vous ne le trouverez pas.' },
			proof: ['sans les nommer']
		},
		right: { verdict: 'false', sentence: 'qui-parle.2' },
		wrong: { verdict: 'true', sentence: 'qui-parle.2' },
		partial: { verdict: 'false', sentence: 'qui-parle.1' }
	}
};
