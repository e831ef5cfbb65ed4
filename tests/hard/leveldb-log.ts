import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves a record in Chromium's IndexedDB log as a crash between its two writes does: a header without its
 * payload. Chromium reads the log, goes on writing to it, and at the start after that finds it corrupt and wipes
 * every database of the site (google/leveldb#1287). `long` claims so much payload that it swallows what follows.
 */
export function tearLog(profile: string, origin: string, size: 'short' | 'long'): boolean {
	const { protocol, hostname, port } = new URL(origin);
	const name = `${protocol.slice(0, -1)}_${hostname}_${port}.indexeddb.leveldb`;
	const folder = join(profile, 'Default', 'IndexedDB', name);
	if (!existsSync(folder)) return false;
	const log = readdirSync(folder)
		.filter((file) => /^\d+\.log$/.test(file))
		.sort()
		.at(-1);
	if (!log) return false;
	const [low, high] = size === 'short' ? [0x2c, 0x01] : [20_000 & 0xff, 20_000 >> 8];
	appendFileSync(join(folder, log), Buffer.from([1, 2, 3, 4, low!, high!, 1]));
	return true;
}
