import { fromBase64url, toBase64url } from './base64url.ts';

/** Bytes under a passphrase, as JSON can carry them. */
export interface PassphraseSealed {
	/** How often PBKDF2-SHA-256 was repeated. */
	iterations: number;
	/** base64url. */
	salt: string;
	iv: string;
	/** Sealed with AES-256-GCM. */
	data: string;
}

/** OWASP's advice for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** A file that asks for more would only keep the page busy. */
const MOST_ITERATIONS = 10_000_000;

/** Seals bytes under a passphrase. */
export async function sealWithPassphrase(
	bytes: Uint8Array<ArrayBuffer>,
	passphrase: string
): Promise<PassphraseSealed> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const key = await keyFrom(passphrase, salt, ITERATIONS, 'encrypt');
	const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
	return { iterations: ITERATIONS, salt: toBase64url(salt), iv: toBase64url(iv), data: toBase64url(data) };
}

/** The bytes, or `undefined` for another passphrase or damaged data: the two cannot be told apart. */
export async function unsealWithPassphrase(
	{ iterations, salt, iv, data }: PassphraseSealed,
	passphrase: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [saltBytes, ivBytes, sealed] = [salt, iv, data].map(fromBase64url);
	if (!saltBytes || !ivBytes || !sealed || iterations < 1 || iterations > MOST_ITERATIONS) return undefined;
	try {
		const key = await keyFrom(passphrase, saltBytes, iterations, 'decrypt');
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: ivBytes }, key, sealed));
	} catch {
		return undefined;
	}
}

/** The same phrase typed on another keyboard (composed or not) gives the same key. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number, use: KeyUsage) {
	const bytes = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
	const secret = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return crypto.subtle.deriveKey(parameters, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}
