import { shortHash } from '#lib/base/hash.ts';

/** Changes when any question of a quiz would be marked differently, or one comes or goes. */
export const quizRevision = (questions: readonly { id: string; rev: string }[]): string =>
	shortHash(questions.map(({ id, rev }) => [id, rev]));
