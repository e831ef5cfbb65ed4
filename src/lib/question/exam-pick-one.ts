import { concealed } from './exam-parts.ts';
import type { PickOneQuestion, PickOneResponse } from './pick-one.ts';

/** The picked option by its id in the full question. */
export const openPick = ({ options }: PickOneQuestion, response: PickOneResponse): PickOneResponse =>
	concealed(options).open(response);
