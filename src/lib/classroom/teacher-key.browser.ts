import { wordlist } from '@scure/bip39/wordlists/french.js';
import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import { sha256 } from './suite.browser.ts';
import {
	sealWithPassphrase,
	unsealWithPassphrase,
	type PassphraseSealed
} from '#lib/base/passphrase.browser.ts';

/** A teacher's key: copies are sealed to its public half and opened with the other, which never leaves the browser in the clear. */
export interface TeacherKey {
	/** Of the public half: 87 base64url characters. Its name. */
	id: string;
	pair: CryptoKeyPair;
	/** The private half under the teacher's passphrase, for backups. */
	wrapped: PassphraseSealed;
	createdAt: number;
	/** The teacher has said that its file is in a safe place. */
	isBackedUp?: true;
}

const AGREEMENT = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A new key, its private half kept so that no script can export it, beside a copy under the passphrase. */
export async function newTeacherKey(passphrase: string, now: number): Promise<TeacherKey> {
	const { publicKey, privateKey } = await crypto.subtle.generateKey(AGREEMENT, true, ['deriveBits']);
	const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
	const wrapped = await sealWithPassphrase(bytes, passphrase);
	const pair = { publicKey, privateKey: await guarded(bytes) };
	bytes.fill(0);
	return {
		id: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
		pair,
		wrapped,
		createdAt: now
	};
}

/** The key that was wrapped, or why not: the passphrase is another, or what is there is no key. */
export async function unwrapTeacherKey(
	{ id, wrapped, createdAt }: Pick<TeacherKey, 'id' | 'wrapped' | 'createdAt'>,
	passphrase: string
): Promise<Result<TeacherKey, 'wrong-passphrase' | 'damaged'>> {
	const bytes = await unsealWithPassphrase(wrapped, passphrase);
	if (!bytes) return fail('wrong-passphrase');
	try {
		const publicKey = await importPublicKey(id);
		if (!publicKey) return fail('damaged');
		return ok({ id, pair: { publicKey, privateKey: await guarded(bytes) }, wrapped, createdAt });
	} catch {
		return fail('damaged');
	}
}

/** A public key by its name, or `undefined` where it is none. */
export async function importPublicKey(id: string): Promise<CryptoKey | undefined> {
	const bytes = fromBase64url(id);
	if (!bytes) return undefined;
	return crypto.subtle.importKey('raw', bytes, AGREEMENT, true, []).catch(() => undefined);
}

const guarded = (pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
	crypto.subtle.importKey('pkcs8', pkcs8, AGREEMENT, false, ['deriveBits']);

/** First four bytes of the key's SHA-256, as envelopes name it. */
export const keyIdOf = async (key: string): Promise<Uint8Array<ArrayBuffer>> =>
	(await sha256(fromBase64url(key) ?? new Uint8Array())).slice(0, 4);

/**
 * Four French words (44 bits of the key's SHA-256, in BIP 39's list) by which people compare a key that a
 * stranger could have swapped in a link.
 */
export async function fingerprint(key: string): Promise<string[]> {
	const hash = await sha256(fromBase64url(key) ?? new Uint8Array());
	const bits = [...hash.subarray(0, 6)].reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) >> 4n;
	return [33n, 22n, 11n, 0n].map((shift) => wordlist[Number((bits >> shift) & 2047n)]!.normalize('NFC'));
}

/** Five French words by chance (55 bits): a passphrase that can be said, kept and typed. */
export function proposePassphrase(): string {
	const numbers = crypto.getRandomValues(new Uint16Array(5));
	return [...numbers].map((n) => wordlist[n & 2047]!.normalize('NFC')).join(' ');
}
