import type { TableName, Tables } from '../facts.ts';
import type { ProgressStore } from '../store.ts';

/**
 * Everything as one file for the learner: what is recorded, and what could not be. The one place from which files are
 * made that this browser does not keep. `app`: the version of the app.
 */
export async function wholeBackup(store: ProgressStore, app: string, now: number): Promise<string> {
	const { exportBackup } = await import('../backup/backup.ts');
	return exportBackup(store.unsaved().length > 0 ? withUnsaved(store) : store, app, now);
}

/** The store as it would be, had everything been recorded. */
function withUnsaved(store: ProgressStore): ProgressStore {
	const all = async <T extends TableName>(table: T): Promise<Tables[T][]> => {
		const rows = new Map((await store.all(table)).map((row) => [row.id, row]));
		for (const fact of store.unsaved())
			if (fact.table === table) rows.set(fact.row.id, fact.row as Tables[T]);
		return [...rows.values()].sort((a, b) => a.at - b.at);
	};
	return new Proxy(store, {
		get(target, key) {
			if (key === 'all') return all;
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});
}
