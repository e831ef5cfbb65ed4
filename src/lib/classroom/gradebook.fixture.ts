import { grading, KIND_NAMES, type KindName, type Question } from '#lib/question/kinds.ts';
import { SKILLS } from '#lib/question/question.ts';
import { sampleQuestion } from '#lib/question/sample.fixture.ts';
import { authoring } from '#lib/question/schemas.ts';
import { markCopy, type MarkedCopy } from './mark.ts';
import { markingOf } from './marking.ts';
import type { AssignedRow, ClassRow, CopyRow, MarkRow } from './rows.ts';
import type { Submission, SubmittedAnswer } from './submission.ts';

/** The nth question of a sample quiz: kinds and skills take turns. */
export function sampleQuizQuestion(n: number, kind: KindName = KIND_NAMES[n % KIND_NAMES.length]!): Question {
	return {
		...sampleQuestion(kind),
		id: `question-${n + 1}`,
		rev: `rev000${n}`,
		skill: SKILLS[n % SKILLS.length]!,
		prompt: `Que dit le texte, à la question ${n + 1} ?`
	};
}

/** An assignment that was given to a class of so many pupils, with a quiz of so many questions. */
export function sampleAssigned(questions: number, pupils: number): { assigned: AssignedRow; of: ClassRow } {
	const names = Array.from({ length: pupils }, (_, n) => `Élève ${String(n + 1).padStart(2, '0')}`);
	return {
		of: { id: 'class', at: 0, name: 'Groupe B1', pupils: names.map((name, n) => ({ id: `${n + 1}`, name })) },
		assigned: {
			id: 'AAAAAAAAAAA',
			at: 0,
			class: 'class',
			title: 'La Chine et l’Asie centrale',
			questions: Array.from({ length: questions }, (_, n) => sampleQuizQuestion(n)),
			terms: { sommet: 'un sommet', traite: 'un traité' },
			assignment: {
				id: 'AAAAAAAAAAA',
				key: 'B'.repeat(87),
				lesson: 'chine-asie-centrale',
				level: 'B1',
				rev: 'quizrev',
				group: 'groupe B1, jeudi',
				stops: ['quiz', 'writing'],
				mode: 'homework',
				attempts: 2,
				due: { at: Date.UTC(2026, 11, 4, 22, 59), zone: 'Europe/Paris' },
				pass: 70,
				shuffle: true,
				hints: true,
				glosses: true,
				lookups: true,
				message: ''
			}
		}
	};
}

/** A right response to a question, or a wrong one. */
export const responseTo = (question: Question, isRight: boolean): unknown =>
	isRight ? grading.rightResponse(question) : authoring[question.kind].sample.wrong;

/** An answer as a pupil's page hands it in, right or wrong. */
export function sampleAnswer(
	question: Question,
	isRight: boolean,
	fields: Partial<SubmittedAnswer> = {}
): SubmittedAnswer {
	const { id, rev } = question;
	const credit = isRight ? 1 : 0;
	return {
		question: id,
		rev,
		response: responseTo(question, isRight),
		credit,
		hints: 0,
		ms: 60_000,
		...fields
	};
}

/** A copy with these answers. */
export function sampleCopy(
	id: string,
	name: string,
	answers: SubmittedAnswer[],
	{
		submission = {},
		...fields
	}: Partial<Omit<CopyRow, 'submission'>> & { submission?: Partial<Submission> } = {}
): CopyRow {
	return {
		id,
		assignment: 'AAAAAAAAAAA',
		receivedAt: 2_000,
		receipt: 'ABCD-EFGH',
		device: `device ${name}`,
		...fields,
		submission: {
			id,
			assignment: 'AAAAAAAAAAA',
			name,
			attempt: `attempt ${id}`,
			number: 1,
			startedAt: 0,
			handedInAt: 1_000,
			rev: 'quizrev',
			answers,
			stops: ['quiz'],
			reply: 'A'.repeat(22),
			...submission
		}
	};
}

/** Copies of the first pupils of a class, better from one to the next; every other one looks words up. */
export const sampleCopies = (
	{ assigned, of }: { assigned: AssignedRow; of: ClassRow },
	count: number
): CopyRow[] =>
	of.pupils.slice(0, count).map(({ name }, pupil) =>
		sampleCopy(
			`copy-${pupil}`,
			name,
			assigned.questions.map((question, n) =>
				sampleAnswer(question, ((n + 1) * 7 + pupil * 3) % count <= pupil, { ms: 20_000 + pupil * 1000 })
			),
			{
				submission: { ...(pupil % 2 && { lookups: { sommet: 1 + (pupil % 3) } }), handedInAt: 1_000 + pupil }
			}
		)
	);

/** Marks copies of a quiz by the kinds themselves. */
export function marking(
	quiz: readonly Question[],
	marks: readonly MarkRow[] = []
): (copy: CopyRow) => MarkedCopy {
	const { assigned } = sampleAssigned(0, 0);
	const by = markingOf({ ...assigned, questions: [...quiz] });
	return (copy) => markCopy(copy, by, marks);
}
