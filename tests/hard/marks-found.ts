/**
 * The marks of pages that wrote (src/lib/db/unclean-end.db.ts), removed if asked for. Runs in the page: it may use
 * nothing from outside.
 */
export async function marksFound(isRemoved: boolean): Promise<string[]> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const name = 'route-des-mots/log';
	if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
	const db = await done(indexedDB.open(name));
	const rows = db.transaction('rows', 'readwrite').objectStore('rows');
	const keys = (await done(rows.getAllKeys())).map(String);
	if (isRemoved) await done(rows.clear());
	db.close();
	return keys;
}
