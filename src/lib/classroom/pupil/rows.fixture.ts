import { toBase64url } from '#lib/base/base64url.ts';
import type { AnswerRow, AttemptRow, HandInRow, ReceivedRow, VisitRow } from '#lib/progress/facts.ts';
import { assignmentFragment } from '../assignment-link.ts';
import type { Assignment } from '../assignment.ts';

/** A homework of three attempts, without time or date. */
export const assignmentWith = (changed: Partial<Assignment> = {}): Assignment => ({
	id: 'AAAAAAAAAAA',
	key: toBase64url(new Uint8Array(65).fill(4)),
	lesson: 'sommet',
	level: 'B1',
	rev: 'abcdefg',
	group: '3e B',
	stops: ['reading', 'quiz'],
	mode: 'homework',
	attempts: 3,
	shuffle: false,
	hints: true,
	glosses: true,
	lookups: false,
	message: '',
	...changed
});

let count = 0;
const row = (at: number) => ({
	id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
	at,
	day: '2026-11-24',
	lesson: 'sommet',
	level: 'B1' as const
});
export const received = (assignment: Assignment, at = 1, name = 'Léa'): ReceivedRow => ({
	...row(at),
	assignment: assignment.id,
	link: assignmentFragment(assignment),
	name
});
export const attempt = (at: number, changed: Partial<AttemptRow> = {}): AttemptRow => ({
	...row(at),
	stop: 'quiz',
	seed: 's',
	mode: 'homework',
	assignment: 'AAAAAAAAAAA',
	...changed
});
export const visit = (at: number, changed: Partial<VisitRow> = {}): VisitRow => ({
	...row(at),
	stop: 'reading',
	...changed
});
export const answer = (at: number, of: AttemptRow, changed: Partial<AnswerRow> = {}): AnswerRow => ({
	...row(at),
	stop: 'quiz',
	attempt: of.id,
	question: 'q1',
	rev: 'r1',
	response: 'a',
	credit: 1,
	code: 'right',
	round: 0,
	hints: 0,
	ms: 1000,
	...changed
});
export const handIn = (at: number, of: AttemptRow): HandInRow => ({
	...row(at),
	assignment: 'AAAAAAAAAAA',
	attempt: of.id,
	copy: 'AAAA',
	receipt: '0000-0000',
	reply: 'AAAAAAAAAAAAAAAAAAAAAA'
});
