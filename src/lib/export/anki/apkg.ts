import { strToU8, zipSync } from 'fflate';
// SQLite compiled to plain JavaScript: the site's policy forbids WebAssembly, as it forbids code made from text.
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Review } from '#lib/vocabulary/rows.ts';
import { collectionOf, type AnkiOptions, type Collection } from './collection.ts';
import { SCHEMA } from './schema.ts';

/**
 * Cards as a package that Anki imports (`.apkg`): a zip of a collection and a map of media, of which there are none.
 * Importing another one later updates the notes and doubles none; Anki then leaves its own schedules as they are.
 * Heavy (1.4 MB of SQLite): load this module when a deck is asked for.
 */
export async function ankiPackage(
	records: readonly CardRecord[],
	reviews: readonly Review[],
	options: AnkiOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const collection = await sqlite(collectionOf(records, reviews, options));
	// A zip counts years from 1980.
	const mtime = Math.max(options.at, Date.UTC(1981));
	return zipSync({ 'collection.anki2': [collection, { mtime }], media: [strToU8('{}'), { mtime }] });
}

async function sqlite(tables: Collection): Promise<Uint8Array> {
	const { Database } = await initSqlJs();
	const db = new Database();
	try {
		db.run('BEGIN');
		db.run(SCHEMA);
		for (const [table, rows] of Object.entries(tables)) insert(db, table, rows);
		db.run('COMMIT');
		return db.export();
	} finally {
		db.close();
	}
}

function insert(db: initSqlJs.Database, table: string, rows: Collection[keyof Collection]): void {
	const [first] = rows;
	if (!first) return;
	const statement = db.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(',')})`);
	for (const row of rows) statement.run(row);
	statement.free();
}
