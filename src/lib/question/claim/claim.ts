import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { authored, share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Statements, each to be recognised for what it is. */
export interface ClaimQuestion extends QuestionBase {
	kind: 'claim';
	statements: ClaimStatement[];
}
export interface ClaimStatement {
	id: string;
	text: string;
	class: ClaimClass;
	/** The mark that tells it (« selon », « devrait »…). */
	why: string;
	/** A class that is half right, such as opinion for an attributed fact. */
	half?: ClaimClass;
}
/** What a statement can be, in the order in which it is offered. */
export const CLAIM_CLASSES = ['fact', 'opinion', 'prediction', 'added'] as const;
export type ClaimClass = (typeof CLAIM_CLASSES)[number];

/** The classes as the lesson words them: French like the rest of the exercise, whatever the interface. */
export const claimText: Record<ClaimClass, string> = {
	fact: 'Fait',
	opinion: 'Opinion',
	prediction: 'Prédiction',
	added: 'Ajouté par la leçon'
};

/** Statement id → the class given to it. */
export type ClaimResponse = Record<string, ClaimClass>;

const isClass = (value: unknown): value is ClaimClass => CLAIM_CLASSES.some((name) => name === value);

const creditOf = (statement: ClaimStatement, given: ClaimClass): number =>
	given === statement.class ? 1 : given === statement.half ? 0.5 : 0;

/** The mean over the statements; the mark that gives the class away is always told. */
export const claim: Kind<ClaimQuestion, ClaimResponse> = {
	grade({ statements }, response) {
		const parts: Record<string, PartVerdict> = {};
		const credits: number[] = [];
		for (const statement of statements) {
			const given = response[statement.id];
			if (!isClass(given)) return undefined;
			const credit = creditOf(statement, given);
			credits.push(credit);
			parts[statement.id] = {
				state: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial',
				notes: authored(statement.why),
				...(credit < 1 && { expected: claimText[statement.class] })
			};
		}
		return verdict(share(credits), parts);
	},
	isResponse: (value): value is ClaimResponse => isRecordOf(value, isLetter, isClass),
	gradedBy: ({ statements }) => statements.map(({ class: is, half }) => ({ is, half: half ?? null })),
	toItem: ({ statements }) => ({
		form: 'match',
		fixed: true,
		left: statements.map(({ id, text }) => ({ id, text })),
		right: CLAIM_CLASSES.map((id) => ({ id, text: claimText[id] })),
		pairs: Object.fromEntries(statements.map(({ id, class: is }) => [id, is]))
	}),
	rightResponse: ({ statements }) => Object.fromEntries(statements.map(({ id, class: is }) => [id, is])),
	responseText: ({ statements }, response) =>
		statements
			.flatMap(({ id, text }) => {
				const given = response[id];
				return given ? `${text} → ${claimText[given]}` : [];
			})
			.join('\n')
};
