import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { isSignedBy, sign } from './device-key.browser.ts';
import { ownDeviceKey } from './device-keys.db.ts';

const message = new TextEncoder().encode('copie');

test('a device keeps one key, which cannot be exported', async () => {
	const [first, second] = await Promise.all([ownDeviceKey('keys'), ownDeviceKey('keys')]);
	const later = await ownDeviceKey('keys');
	expect([...second.publicKey]).toEqual([...first.publicKey]);
	expect([...later.publicKey]).toEqual([...first.publicKey]);
	expect(later.privateKey.extractable).toBe(false);
	expect(await isSignedBy(first.publicKey, await sign(later, message), message)).toBe(true);
});

test('without a database a copy is signed all the same', async () => {
	const open = indexedDB.open.bind(indexedDB);
	indexedDB.open = () => {
		throw new DOMException('refused', 'InvalidStateError');
	};
	const key = await ownDeviceKey('refused').finally(() => (indexedDB.open = open));
	expect(await isSignedBy(key.publicKey, await sign(key, message), message)).toBe(true);
});
