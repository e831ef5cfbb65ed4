import { isSealed, profile } from '#lib/base/profile.browser.ts';
import { Database } from '#lib/db/database.db.ts';
import { newDeviceKey, type DeviceKey } from './device-key.browser.ts';

const OWN = 'own';

/**
 * The key of this device, made with the first copy. Where the database is refused a copy is signed by a key that
 * lives as long as the page: the teacher sees another device, and loses nothing.
 */
export async function ownDeviceKey(name = profile): Promise<DeviceKey> {
	// The database of a profile under a passphrase holds no keys in the clear.
	if (isSealed(name)) return newDeviceKey();
	const db = new Database(name);
	let made: DeviceKey | undefined;
	try {
		await db.open();
		const table = db.table<DeviceKey & { id: string }, string>('deviceKeys');
		const known = await table.get(OWN);
		if (known) return known;
		// Two tabs may come here at once: the first one's key stands.
		made = await newDeviceKey();
		await table.add({ id: OWN, ...made }).catch(() => undefined);
		return (await table.get(OWN)) ?? made;
	} catch {
		return made ?? newDeviceKey();
	} finally {
		db.close();
	}
}
