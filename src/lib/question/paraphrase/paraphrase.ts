import type { Kind } from '../kind.ts';
import { pickOne, type PickOneQuestion, type PickOneResponse } from '../pick-one.ts';

/** What words of the text mean where they stand: one of the options says it in other words. */
export interface ParaphraseQuestion extends PickOneQuestion {
	kind: 'paraphrase';
	/** The sentence of the text: what stands before the phrase, the phrase, what follows. */
	passage: [string, string, string];
}
/** Id of the chosen option. */
export type ParaphraseResponse = PickOneResponse;

/** Right or wrong: what an option changes (nuance, degree, speaker) is said by the option. */
export const paraphrase: Kind<ParaphraseQuestion, ParaphraseResponse> = {
	...pickOne,
	toItem: ({ options, passage }) => ({ form: 'choice', pick: 'one', options, passage })
};
