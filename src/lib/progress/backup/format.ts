import * as v from 'valibot';
import { crc32 } from '#lib/base/crc32.ts';
import { TABLES, type TableName } from '../facts.ts';

/*
 * A backup is JSON, and so laid out that it can be written and read a line at a time, however long it is:
 *
 *     {"format":"route-des-mots/backup","version":4,"exportedAt":1768910000000,"app":"0.1.0","rows":[
 *     ["answers",{"id":"…",…}],
 *     ["attempts",{"id":"…",…}]
 *     ],"counts":{"attempts":1,"answers":1,…},"checksum":"80ae1b23"}
 *
 * The checksum is the CRC-32 of every byte before the last line: it finds damage, and does not claim to prove who wrote
 * the file. A file that was cut has no last line.
 */

export const BACKUP_FORMAT = 'route-des-mots/backup';
/** 2: words that stay; 3: assignments; 4: lines. Older files are read, their missing tables as empty ones. */
export const BACKUP_VERSION = 4;

/** Rows, table by table. */
export type Counts = Record<TableName, number>;

/** What the first line says. */
export interface BackupHead {
	exportedAt: number;
	/** Version of the app that wrote it. */
	app: string;
}

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const appVersion = v.pipe(v.string(), v.maxLength(100));
export const perTable = <S extends v.GenericSchema>(tables: readonly TableName[], schema: S) =>
	v.strictObject(Object.fromEntries(tables.map((table) => [table, schema])) as Record<TableName, S>);

const head = v.strictObject({
	format: v.literal(BACKUP_FORMAT),
	version: v.literal(BACKUP_VERSION),
	exportedAt: count,
	app: appVersion,
	rows: v.pipe(v.array(v.unknown()), v.length(0))
});
const foot = v.strictObject({
	rows: v.array(v.unknown()),
	counts: perTable(TABLES, count),
	checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))
});

/** How every last line begins; no row does. */
const FOOT = '],';

export const headLine = ({ exportedAt, app }: BackupHead): string =>
	`${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt, app }).slice(0, -1)},"rows":[`;

/** The last line. `crc`: that of all bytes before it. */
export const footLine = (counts: Counts, crc: number): string =>
	`${FOOT}${JSON.stringify({ counts, checksum: checksumText(crc) }).slice(1)}`;

export const checksumText = (crc: number): string => crc.toString(16).padStart(8, '0');

/** Whether a text begins as a backup of this version does. */
export const beginsInLines = (text: string): boolean =>
	text.startsWith(`{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},`);

export const isFoot = (line: string): boolean => line.startsWith(FOOT);

/** The first line's content; `undefined` where it is none. */
export const readHead = (line: string): BackupHead | undefined =>
	line.endsWith('"rows":[') ? read(head, `${line}]}`) : undefined;

/** The last line's content; `undefined` where it is none. */
export const readFoot = (line: string): { counts: Counts; checksum: string } | undefined =>
	isFoot(line) ? read(foot, `{"rows":[${line}`) : undefined;

function read<S extends v.GenericSchema>(schema: S, json: string): v.InferOutput<S> | undefined {
	try {
		const result = v.safeParse(schema, JSON.parse(json));
		return result.success ? result.output : undefined;
	} catch {
		return undefined;
	}
}

/** Counts rows and sums bytes as a file goes by. */
export class Tally {
	readonly counts = Object.fromEntries(TABLES.map((table) => [table, 0])) as Counts;
	crc = 0;

	bytes(bytes: Uint8Array): void {
		this.crc = crc32(bytes, this.crc);
	}
}
