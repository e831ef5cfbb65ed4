import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Cuts a database of Chromium's SQLite engine, as a disk that lost its last blocks does: `short` takes the end of the
 * file, `long` half of it. Chromium says nothing of it (no `dataLoss`): what is missing is only missed by comparing.
 */
export function cutDatabase(profile: string, origin: string, size: 'short' | 'long'): boolean {
	const { hostname, port } = new URL(origin);
	const folder = join(profile, 'Default', 'IndexedDB');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.includes(`${hostname}_${port}`))
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile() && /\.(sqlite|db)$|[^.]{20,}$/.test(path));
	for (const path of files) {
		const bytes = statSync(path).size;
		truncateSync(path, size === 'short' ? Math.max(0, bytes - 4096) : Math.floor(bytes / 2));
	}
	return files.length > 0;
}
