import { liveQuery } from 'dexie';
import { isSealed, profile } from '#lib/base/profile.browser.ts';
import { Database } from '#lib/db/database.db.ts';
import type { AssignedRow, ClassRow, CopyRow, MarkRow } from './rows.ts';

/** Everything that the gradebook of an assignment is made from. */
export interface GradebookData {
	assigned: AssignedRow;
	/** Absent: the class was deleted. */
	of?: ClassRow;
	copies: CopyRow[];
	marks: MarkRow[];
}

/** What a teacher decides about a copy; `undefined` takes it back. */
export type CopyChange = Partial<Pick<CopyRow, 'pupil' | 'isSetAside'>>;

/** What the gradebook asks of the database. Writes resolve once they are on the disk, and reject else. */
export interface GradebookStore {
	/** `undefined` where there is no such assignment. */
	read(assignment: string): Promise<GradebookData | undefined>;
	/** A mark that says nothing is removed. */
	saveMark(mark: MarkRow): Promise<void>;
	changeCopy(id: string, change: CopyChange): Promise<void>;
	/** Calls back soon, and whenever copies come or go, in whatever tab. Returns a way to stop. */
	watch(assignment: string, changed: () => void): () => void;
	close(): void;
}

/** Opens the teacher's tables. Rejects where the browser refuses storage, and for a profile under a passphrase. */
export async function openGradebook(name = profile): Promise<GradebookStore> {
	if (isSealed(name)) throw new Error('classes are kept in a profile without passphrase');
	const db = new Database(name);
	await db.open();
	const assigned = db.table<AssignedRow, string>('assigned');
	const classes = db.table<ClassRow, string>('classes');
	const copies = db.table<CopyRow, string>('copies');
	const marks = db.table<MarkRow, string>('marks');
	const copiesOf = (assignment: string) => copies.where('assignment').equals(assignment);
	return {
		read: (assignment) =>
			db.transaction('r', [assigned, classes, copies, marks], async () => {
				const row = await assigned.get(assignment);
				if (!row) return undefined;
				const of = await classes.get(row.class);
				return {
					assigned: row,
					...(of && { of }),
					copies: await copiesOf(assignment).toArray(),
					marks: await marks.where('assignment').equals(assignment).toArray()
				};
			}),
		async saveMark(mark) {
			if (mark.credit === undefined && mark.comment === '') await marks.delete(mark.id);
			else await marks.put(mark);
		},
		async changeCopy(id, change) {
			if ((await copies.update(id, change)) === 0 && !(await copies.get(id)))
				throw new Error(`the copy ${id} is gone`);
		},
		watch(assignment, changed) {
			const following = liveQuery(() => copiesOf(assignment).primaryKeys()).subscribe(changed);
			return () => following.unsubscribe();
		},
		close: () => db.close()
	};
}
