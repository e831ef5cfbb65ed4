import Dexie, { type EntityTable } from 'dexie';
import { isSealed, profile } from '#lib/base/profile.browser.ts';
import { Database } from '#lib/db/database.db.ts';
import type { AssignedRow, ClassRow, CopyRow, MarkRow } from './rows.ts';
import type { TeacherKey } from './teacher-key.browser.ts';

/** A teacher's tables. */
export interface TeacherTables {
	classes: ClassRow;
	assigned: AssignedRow;
	copies: CopyRow;
	marks: MarkRow;
	teacherKeys: TeacherKey;
}
export type TeacherTable = keyof TeacherTables;
const TABLES: TeacherTable[] = ['classes', 'assigned', 'copies', 'marks', 'teacherKeys'];

/** What a teacher keeps on this device. Every write is on the disk when its promise resolves; failures reject. */
export class Classroom {
	readonly #db: Database;

	private constructor(db: Database) {
		this.#db = db;
	}

	/** Rejects where the browser refuses storage, and for a profile under a passphrase: classes have one of their own. */
	static async open(name = profile): Promise<Classroom> {
		if (isSealed(name)) throw new Error('classes are kept in a profile without passphrase');
		const db = new Database(name);
		await db.open();
		return new Classroom(db);
	}

	table<T extends TeacherTable>(name: T): EntityTable<TeacherTables[T], 'id'> {
		return this.#db.table(name);
	}

	classes = async (): Promise<ClassRow[]> =>
		(await this.table('classes').toArray()).sort((a, b) => a.name.localeCompare(b.name, 'fr'));

	/** The assignments of a class (or all), the newest first. */
	async assigned(classId?: string): Promise<AssignedRow[]> {
		const table = this.table('assigned');
		const rows = await (classId === undefined
			? table.toArray()
			: table.where('class').equals(classId).toArray());
		return rows.sort((a, b) => b.at - a.at);
	}

	/** The newest key is used for new assignments; the others still open what was sealed to them. */
	keys = async (): Promise<TeacherKey[]> =>
		(await this.table('teacherKeys').toArray()).sort((a, b) => b.createdAt - a.createdAt);

	copiesOf = (assignment: string): Promise<CopyRow[]> =>
		this.table('copies').where('assignment').equals(assignment).toArray();

	countCopies = (assignment: string): Promise<number> =>
		this.table('copies').where('assignment').equals(assignment).count();

	/** Forgets a class with its assignments, copies and marks; keys stay. */
	async removeClass(id: string): Promise<void> {
		await this.#db.transaction('rw', ['classes', 'assigned', 'copies', 'marks'], async () => {
			const ids = await this.table('assigned').where('class').equals(id).primaryKeys();
			for (const table of ['copies', 'marks'] as const)
				await this.table(table).where('assignment').anyOf(ids).delete();
			await this.table('assigned').bulkDelete(ids);
			await this.table('classes').delete(id);
		});
	}

	/** Adds rows from a backup, all of them or none. Of a row that is here too, the backup's is taken. */
	async merge(rows: { [T in TeacherTable]?: readonly TeacherTables[T][] }): Promise<void> {
		await this.#db.transaction('rw', TABLES, async () => {
			for (const table of TABLES)
				await this.#db.table<object, string>(table).bulkPut([...(rows[table] ?? [])]);
		});
	}

	/** Calls back when rows of a table change, here or in another tab; returns the way to stop. */
	watch(tables: readonly TeacherTable[], changed: () => void): () => void {
		const places = tables.map((table) => `idb://${this.#db.name}/${table}/`);
		const look = (parts: object) => {
			if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) changed();
		};
		Dexie.on('storagemutated', look);
		return () => Dexie.on.storagemutated.unsubscribe(look);
	}

	close(): void {
		this.#db.close({ disableAutoOpen: false });
	}
}
