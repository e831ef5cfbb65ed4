const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** The key by which one device signs its copies. It says « the same device as before », not who sat there. */
export interface DeviceKey {
	/** Cannot be exported. */
	privateKey: CryptoKey;
	/** 65 bytes. */
	publicKey: Uint8Array<ArrayBuffer>;
}

/** A new key for this device. */
export async function newDeviceKey(): Promise<DeviceKey> {
	const pair = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
	return {
		privateKey: pair.privateKey,
		publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	};
}

/** 64 bytes. */
export const sign = async (
	key: DeviceKey,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await crypto.subtle.sign(SIGNATURE, key.privateKey, bytes));

/** Whether the signature is that key's; `false` too for bytes that are no key. */
export async function isSignedBy(
	publicKey: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>,
	bytes: Uint8Array<ArrayBuffer>
): Promise<boolean> {
	try {
		const key = await crypto.subtle.importKey('raw', publicKey, SIGNING, false, ['verify']);
		return await crypto.subtle.verify(SIGNATURE, key, signature, bytes);
	} catch {
		return false;
	}
}
