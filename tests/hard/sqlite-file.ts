import { closeSync, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The head of a database file: its format, its size, its first page of content. */
const HEAD = 4096;

/**
 * Damages the site's IndexedDB where Chromium keeps it in SQLite files, one a database: their heads are zeroed, or they
 * are gone with their write-ahead logs. Chromium tells the page nothing of either. False when there is no such file.
 */
export function damageSqlite(profile: string, origin: string, how: 'zeroed' | 'missing'): boolean {
	const { protocol, hostname, port } = new URL(origin);
	const folder = join(profile, 'Default', 'IndexedDB', `${protocol.slice(0, -1)}_${hostname}_${port}`);
	const files = existsSync(folder) ? readdirSync(folder) : [];
	for (const file of files) {
		const path = join(folder, file);
		if (how === 'missing') rmSync(path);
		else if (!/-(?:wal|shm|journal)$/.test(file)) zeroHead(path);
	}
	return files.length > 0;
}

function zeroHead(path: string): void {
	const file = openSync(path, 'r+');
	writeSync(file, Buffer.alloc(HEAD), 0, HEAD, 0);
	closeSync(file);
}
