import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { hasRefusedKey, refusedKey } from '#lib/progress/backup/plain-json.ts';
import { packJson, unpackJson } from './compress.ts';
import type { TeacherTables } from './classroom.db.ts';
import { sealWithPassphrase, unsealWithPassphrase } from '#lib/base/passphrase.browser.ts';
import { unwrapTeacherKey, type TeacherKey } from './teacher-key.browser.ts';

const CLASS_BACKUP_FORMAT = 'route-des-mots/class';
const VERSION = 1;
/** Larger files are refused unread, and none may unfold to more. */
const MOST_BYTES = 200_000_000;

/** Everything of a teacher's. Keys are in it under the passphrase with which they were made. */
export type ClassTables = Omit<{ [T in keyof TeacherTables]: TeacherTables[T][] }, 'teacherKeys'> & {
	teacherKeys: Omit<TeacherKey, 'pair'>[];
};

/** Why a class's backup is refused; `wrong-passphrase` stands for damaged content too, which looks the same. */
export type ClassBackupError = 'too-big' | 'not-ours' | 'newer' | 'wrong-passphrase' | 'damaged';

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const sealed = v.strictObject({
	iterations: v.pipe(v.number(), v.safeInteger()),
	salt: v.string(),
	iv: v.string(),
	data: v.string()
});
const file = v.strictObject({ format: v.literal(CLASS_BACKUP_FORMAT), version: v.number(), sealed });
const row = v.looseObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)) });
const about = v.looseObject({ ...row.entries, assignment: v.string() });
const content = v.strictObject({
	classes: v.array(
		v.looseObject({
			...row.entries,
			name: v.string(),
			pupils: v.array(v.looseObject({ id: v.string(), name: v.string() }))
		})
	),
	assigned: v.array(
		v.looseObject({
			...row.entries,
			class: v.string(),
			assignment: v.looseObject({ id: v.string(), key: v.string() }),
			questions: v.array(v.looseObject({ id: v.string(), kind: v.string() }))
		})
	),
	copies: v.array(
		v.looseObject({
			...about.entries,
			submission: v.looseObject({ id: v.string(), answers: v.array(v.unknown()) })
		})
	),
	marks: v.array(v.looseObject({ ...about.entries, copy: v.string() })),
	teacherKeys: v.array(v.strictObject({ id: v.string(), wrapped: sealed, createdAt: time }))
});

/** All of it as a file that only the passphrase opens. */
export async function sealClassBackup(tables: ClassTables, passphrase: string): Promise<string> {
	const plain = packJson(tables);
	return JSON.stringify({
		format: CLASS_BACKUP_FORMAT,
		version: VERSION,
		sealed: await sealWithPassphrase(plain, passphrase)
	});
}

/** The rows of a backup, its keys ready for use. The file and its keys must be under the same passphrase. */
export async function openClassBackup(
	input: Blob,
	passphrase: string
): Promise<Result<{ [T in keyof TeacherTables]: TeacherTables[T][] }, ClassBackupError>> {
	if (input.size > MOST_BYTES) return fail('too-big');
	const read = v.safeParse(file, parsed(await input.text()));
	if (!read.success) return fail('not-ours');
	if (read.output.version > VERSION) return fail('newer');
	const plain = await unsealWithPassphrase(read.output.sealed, passphrase);
	if (!plain) return fail('wrong-passphrase');
	const tables = readClassTables(plain);
	if (!tables) return fail('damaged');
	const keys: TeacherKey[] = [];
	for (const wrapped of tables.teacherKeys) {
		const key = await unwrapTeacherKey(wrapped, passphrase);
		if (!key.ok) return fail(key.error);
		keys.push(key.value);
	}
	return ok({ ...tables, teacherKeys: keys });
}

/**
 * The rows in a backup that was unsealed, or `undefined` where they are none. Who sealed it knows the passphrase: its
 * form is checked where it would break a page.
 */
export function readClassTables(plain: Uint8Array): ClassTables | undefined {
	const value = unpackJson(plain, MOST_BYTES);
	if (hasRefusedKey(value)) return undefined;
	const tables = v.safeParse(content, value);
	return tables.success ? (tables.output as unknown as ClassTables) : undefined;
}

function parsed(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return value && typeof value === 'object' && !refusedKey(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
