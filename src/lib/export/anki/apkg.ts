import { strToU8 } from 'fflate';
// SQLite compiled to plain JavaScript: the site's policy forbids WebAssembly, as it forbids code made from text.
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import { atOnce, partOf, type Step } from '#lib/base/steps.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Review } from '#lib/vocabulary/rows.ts';
import { collectionOf, type AnkiOptions, type Collection } from './collection.ts';
import { SCHEMA } from './schema.ts';
import { zipped } from './zip.ts';

/**
 * Cards as a package that Anki imports (`.apkg`): a zip of a collection and a map of media, of which there are none.
 * Importing another one later updates the notes and doubles none; Anki then leaves its own schedules as they are.
 * Heavy (1.4 MB of SQLite): load this module when a deck is asked for. Ten thousand cards take seconds: `step` is awaited
 * in between.
 */
export async function ankiPackage(
	records: readonly CardRecord[],
	reviews: readonly Review[],
	options: AnkiOptions,
	step: Step = atOnce
): Promise<Uint8Array<ArrayBuffer>> {
	const tables = await collectionOf(records, reviews, options, partOf(step, 0, 0.5));
	const collection = await sqlite(tables, partOf(step, 0.5, 0.75));
	// A zip counts years from 1980.
	const mtime = Math.max(options.at, Date.UTC(1981));
	return zipped({ 'collection.anki2': collection, media: strToU8('{}') }, mtime, partOf(step, 0.75, 1));
}

async function sqlite(tables: Collection, step: Step): Promise<Uint8Array> {
	const { Database } = await initSqlJs();
	const db = new Database();
	try {
		db.run('BEGIN');
		db.run(SCHEMA);
		const size = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
		let done = 0;
		for (const [table, rows] of Object.entries(tables)) {
			await insert(db, table, rows, (share) => step((done + share * rows.length) / size));
			done += rows.length;
		}
		db.run('COMMIT');
		return db.export();
	} finally {
		db.close();
	}
}

async function insert(
	db: initSqlJs.Database,
	table: string,
	rows: Collection[keyof Collection],
	step: Step
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const statement = db.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?').join(',')})`);
	for (const [n, row] of rows.entries()) {
		statement.run(row);
		await step(n / rows.length);
	}
	statement.free();
}
