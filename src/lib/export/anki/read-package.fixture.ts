import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { unzip } from '../unzip.fixture.ts';

/** SQLite's own build of itself, for plain SQL on the bytes of a database. */
const wasm = readFileSync(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));
const quiet = { wasmBinary: wasm, print: () => {}, printErr: () => {} };
const sqlite = await (sqlite3InitModule as (options: unknown) => ReturnType<typeof sqlite3InitModule>)(quiet);

export type SqlRow = Record<string, string | number | null>;

/** A way to ask SQL of a database given as bytes. */
function openDatabase(bytes: Uint8Array): (sql: string) => SqlRow[] {
	const db = new sqlite.oo1.DB();
	const { capi, wasm: memory } = sqlite;
	const at = memory.allocFromTypedArray(new Uint8Array(bytes));
	const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
	db.checkRc(capi.sqlite3_deserialize(db.pointer!, 'main', at, bytes.length, bytes.length, flags));
	return (sql) => db.exec({ sql, rowMode: 'object', returnValue: 'resultRows' }) as SqlRow[];
}

/** The collection of an Anki package. */
export async function openPackage(bytes: Uint8Array) {
	const files = await unzip(bytes);
	return { files, ask: openDatabase(files.get('collection.anki2')!) };
}
