import { toBase64url } from '../../src/lib/base/base64url.ts';
import type { Assignment } from '../../src/lib/classroom/assignment.ts';
import { receivedFact } from '../../src/lib/classroom/pupil/receive.ts';
import { newTeacherKey, type TeacherKey } from '../../src/lib/classroom/teacher-key.browser.ts';
import { newCardFact } from '../../src/lib/player/vocabulary/card-fact.ts';
import { newFact } from '../../src/lib/player/fact.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { cardKey } from '../../src/lib/vocabulary/card.ts';
import { backupOf } from './backups.ts';

export const LESSON = 'chine-asie-centrale';

/** A learner with much to do: words to review, and assignments to hand in. */
export interface Seed {
	/** As a backup, to be restored. */
	backup: string;
	/** Ids of the assignments. */
	assignments: string[];
	/** Opens the copies. */
	teacher: TeacherKey;
	rows: number;
}

const PLACE = { lesson: LESSON, level: 'B1' } as const;

/** An assignment; without a quiz it can be handed in at once. */
export const assignmentOf = (
	id: string,
	key: string,
	{ stops, mode }: Pick<Assignment, 'stops' | 'mode'>
): Assignment => ({
	...PLACE,
	id,
	key,
	rev: 'abcdefg',
	group: '3e B',
	stops,
	mode,
	attempts: 0,
	shuffle: false,
	hints: true,
	glosses: true,
	lookups: false,
	message: ''
});
const idOf = (n: number): string => toBase64url(Uint8Array.of(0, 0, 0, 0, 0, 0, n >> 8, n & 255));
const received = (assignment: Assignment): Fact => receivedFact(assignment, 'Léa', Date.now());

/** A backup in which so many assignments with a quiz were received. */
export async function assignmentsBackup(
	count: number,
	mode: Assignment['mode']
): Promise<{ backup: string; ids: string[] }> {
	const { id: key } = await newTeacherKey('quatre mots de passe', 0);
	const ids = Array.from({ length: count }, (_, n) => idOf(n));
	const facts = ids.map((id) => received(assignmentOf(id, key, { stops: ['quiz'], mode })));
	return { backup: await backupOf(facts), ids };
}

/** A word that is kept. */
const wordFact = (n: number): Fact => {
	const word = { headword: `un mot ${n}`, pos: 'noun', definition: `le sens n° ${n}`, translations: {} };
	return newFact('keeps', PLACE, { term: `mot-${n}`, kept: true, card: cardKey(word), word });
};

/** A learner with so many words kept, and so many texts to hand in. */
export async function busyLearner(words: number, tasks: number): Promise<Seed> {
	const teacher = await newTeacherKey('quatre mots de passe', 0);
	const text = 'À mon avis, cet accord change peu de choses pour les habitants. '.repeat(20);
	const assignments = Array.from({ length: tasks }, (_, n) => idOf(n));
	const facts: Fact[] = [
		...Array.from({ length: words }, (_, n) => wordFact(n)),
		newCardFact('reviewSettings', { newPerDay: 9_999, reviewsPerDay: 9_999 }),
		newFact('drafts', PLACE, { text, words: 220, finished: true }, { id: `draft:${LESSON}:B1` }),
		newFact('visits', PLACE, { stop: 'writing', done: true }),
		...assignments.map((id) =>
			received(assignmentOf(id, teacher.id, { stops: ['writing'], mode: 'homework' }))
		)
	];
	return {
		backup: await backupOf(facts),
		assignments,
		teacher,
		rows: new Set(facts.map(({ row }) => row.id)).size
	};
}
