import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** RFC 9180 with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM: what every browser's WebCrypto has. */
export const suite = new CipherSuite({
	kem: new DhkemP256HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm()
});

/** Bytes of a public key and of HPKE's encapsulated key (uncompressed points of P-256). */
export const POINT_BYTES = 65;

/** WebCrypto stands behind https and on localhost only; a class on a plain http address has no keys. */
export const hasCrypto = (): boolean => globalThis.crypto?.subtle !== undefined;

/** SHA-256. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
