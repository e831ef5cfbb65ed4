import { localDay } from '#lib/base/clock.ts';
import { sealClassBackup } from '#lib/classroom/class-backup.browser.ts';
import type { Classroom } from '#lib/classroom/classroom.db.ts';
import { unwrapTeacherKey } from '#lib/classroom/teacher-key.browser.ts';
import { saveFile } from '#lib/ui/save-file.browser.ts';

/**
 * Hands everything of the teacher's to the browser as a file under the passphrase. `false` where it is not the one
 * by which the keys were made: a file that opens without its keys would be worth nothing.
 */
export async function saveClassBackup(room: Classroom, passphrase: string): Promise<boolean> {
	const keys = await room.keys();
	for (const key of keys) if (!(await unwrapTeacherKey(key, passphrase)).ok) return false;
	const [classes, assigned, copies, marks] = await Promise.all([
		room.table('classes').toArray(),
		room.table('assigned').toArray(),
		room.table('copies').toArray(),
		room.table('marks').toArray()
	]);
	const teacherKeys = keys.map(({ id, wrapped, createdAt }) => ({ id, wrapped, createdAt }));
	const text = await sealClassBackup({ classes, assigned, copies, marks, teacherKeys }, passphrase);
	saveFile(`route-des-mots-classe-${localDay(Date.now())}.json`, text);
	return true;
}
