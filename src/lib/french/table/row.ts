import { withAgreement } from '../agreement.ts';
import { item } from '../judge-items.fixture.ts';
import type { JudgeCode, TypedAnswer } from '../typed-answer.ts';

/** A credit and, after a space, the code of the remark: `1`, `½ accent`, `0 other-word`; `text` is the author’s. */
export type Outcome = '0' | '1' | `${'0' | '½' | '1'} ${JudgeCode | 'text'}`;

/** One judged response: what it is worth where the meaning is asked for, and where the form is. */
export interface JudgedRow {
	answer: TypedAnswer;
	response: string;
	before: string;
	meaning: Outcome;
	form: Outcome;
	/** Values of the remark, and the answer shown as the right one. */
	values: { expected?: string; is?: string; words?: string };
}

type Row = [response: string, meaning: Outcome, form?: Outcome, values?: JudgedRow['values']];

/** The rows of one item; `form` is the same outcome as `meaning` where it is left out. */
export const rows = (
	accept: string | string[],
	more: Partial<TypedAnswer> & { before?: string },
	list: Row[]
): JudgedRow[] => {
	const { before = '', ...typed } = more;
	const answer = item([accept].flat(), typed);
	// As lesson files are compiled.
	const compiled = { ...answer, features: withAgreement(answer, before) };
	return list.map(([response, meaning, form = meaning, values = {}]) => ({
		answer: compiled,
		response,
		before,
		meaning,
		form,
		values
	}));
};
