import type Dexie from 'dexie';

/** Tells before each transaction that may write. */
export function tellWrites(db: Dexie, tell: () => void): void {
	db.use({
		stack: 'dbcore',
		name: 'tell-writes',
		create: (core) => ({
			...core,
			transaction(stores, mode, options) {
				if (mode === 'readwrite') tell();
				return core.transaction(stores, mode, options);
			}
		})
	});
}
