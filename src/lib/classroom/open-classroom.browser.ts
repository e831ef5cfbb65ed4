import type { Classroom } from './classroom.db.ts';

let classroom: Promise<Classroom> | undefined;

/** The page's one classroom, opened by the first call; a refusal may be tried again. */
export function sharedClassroom(): Promise<Classroom> {
	classroom ??= import('./classroom.db.ts')
		.then(({ Classroom }) => Classroom.open())
		.catch((error: unknown) => {
			classroom = undefined;
			throw error;
		});
	return classroom;
}
