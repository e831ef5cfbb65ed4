/**
 * How many answers the site's database has, without the app; -1 when the browser refuses to open it, as it may
 * once after finding it damaged. Runs in the page: it may use nothing from outside.
 */
export async function answersFound(): Promise<number> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	try {
		const databases = await indexedDB.databases();
		if (!databases.some(({ name }) => name === 'route-des-mots')) return 0;
		const opening = indexedDB.open('route-des-mots');
		// Wiped in this very moment: it must not come back as an empty database of ours.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		const db = await done(opening);
		const count = await done(db.transaction('answers').objectStore('answers').count());
		db.close();
		return count;
	} catch {
		return -1;
	}
}
