import type { Kind } from '../kind.ts';
import { pickOne, type PickOneQuestion, type PickOneResponse } from '../pick-one.ts';

/** One right answer among several. */
export interface ChoiceQuestion extends PickOneQuestion {
	kind: 'choice';
}
/** Id of the chosen option. */
export type ChoiceResponse = PickOneResponse;

/** Right or wrong: the reason belongs to the option. */
export const choice: Kind<ChoiceQuestion, ChoiceResponse> = pickOne;
