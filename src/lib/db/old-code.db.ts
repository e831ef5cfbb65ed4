import type Dexie from 'dexie';

/** Thrown when this code would write to a database that a newer version of the app has upgraded. */
class OldCodeError extends Error {
	override name = 'OldCodeError';
}

/** Whether the open database has a later version than the code. Dexie multiplies its versions by ten. */
export const isNewer = (db: Dexie, codeVersion: number): boolean =>
	db.backendDB().version >= (codeVersion + 1) * 10;

/**
 * Refuses writes to a database of a newer version. Dexie opens such a database without a word (dexie#2097):
 * rows of the old form would land in it and never be upgraded. Reading stays possible.
 */
export function refuseOldCode(db: Dexie, codeVersion: number): void {
	db.use({
		stack: 'dbcore',
		name: 'refuse-old-code',
		create: (core) => ({
			...core,
			transaction(stores, mode, options) {
				if (mode === 'readwrite' && isNewer(db, codeVersion)) {
					throw new OldCodeError(`the database has version ${db.backendDB().version / 10}`);
				}
				return core.transaction(stores, mode, options);
			}
		})
	});
}
