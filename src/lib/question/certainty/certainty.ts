import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Statements, each to be placed on the scale from certain to excluded. */
export interface CertaintyQuestion extends QuestionBase {
	kind: 'certainty';
	statements: CertaintyStatement[];
}
export interface CertaintyStatement {
	id: string;
	text: string;
	/** How sure the text shows its author to be. */
	degree: Degree;
	/** The marks that tell it (« devrait », « sans doute »…), compared. */
	why: string;
}
/** The degrees of certainty, from the surest yes to the surest no. */
export const DEGREES = ['certain', 'probable', 'possible', 'unlikely', 'excluded'] as const;
export type Degree = (typeof DEGREES)[number];

/** The degrees as the lesson words them: French like the rest of the exercise, whatever the interface. */
export const degreeText: Record<Degree, string> = {
	certain: 'certain',
	probable: 'probable',
	possible: 'possible',
	unlikely: 'peu probable',
	excluded: 'exclu'
};

/** Statement id → the degree given to it. */
export type CertaintyResponse = Record<string, Degree>;

const isDegree = (value: unknown): value is Degree => DEGREES.some((degree) => degree === value);

const creditOf = (right: Degree, given: Degree): number =>
	1 - Math.abs(DEGREES.indexOf(right) - DEGREES.indexOf(given)) / (DEGREES.length - 1);

/** The mean over the statements of how near each degree is; the marks that tell it are always shown. */
export const certainty: Kind<CertaintyQuestion, CertaintyResponse> = {
	grade({ statements }, response) {
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const { id, degree, why } of statements) {
			const given = response[id];
			if (!isDegree(given)) return undefined;
			const credit = creditOf(degree, given);
			credits.push(credit);
			parts[id] = {
				state: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial',
				notes: authored(why),
				...(credit < 1 && { expected: degreeText[degree] })
			};
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is CertaintyResponse => isRecordOf(value, isLetter, isDegree),
	gradedBy: ({ statements }) => statements.map(({ degree }) => degree),
	toItem: ({ statements }) => ({
		form: 'match',
		fixed: true,
		left: statements.map(({ id, text }) => ({ id, text })),
		right: DEGREES.map((id) => ({ id, text: degreeText[id] })),
		pairs: Object.fromEntries(statements.map(({ id, degree }) => [id, degree]))
	}),
	rightResponse: ({ statements }) => Object.fromEntries(statements.map(({ id, degree }) => [id, degree])),
	responseText: ({ statements }, response) =>
		statements
			.flatMap(({ id, text }) => {
				const given = response[id];
				return given ? `${text} → ${degreeText[given]}` : [];
			})
			.join('\n')
};
