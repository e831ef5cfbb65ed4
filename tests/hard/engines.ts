/** The two ways in which Chromium keeps IndexedDB, and what makes it choose. */
export const ENGINES = {
	LevelDB: ['--disable-features=IdbSqliteBackingStore'],
	SQLite: ['--enable-features=IdbSqliteBackingStore']
} as const satisfies Record<string, readonly string[]>;
export type Engine = keyof typeof ENGINES;
