import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import { concatBytes } from '#lib/base/bytes.ts';
import { newId } from '#lib/base/id.ts';
import {
	sealWithPassphrase,
	unsealWithPassphrase,
	type PassphraseSealed
} from '#lib/base/passphrase.browser.ts';
import type { LoggedFact } from '../journal/journal.ts';

const IV_BYTES = 12;

/** A new random key (AES-256-GCM) that cannot be read out again, and the same under a passphrase, to be kept. */
export async function newProfileKey(
	passphrase: string
): Promise<{ key: CryptoKey; wrapped: PassphraseSealed }> {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	const wrapped = await sealWithPassphrase(bytes, passphrase);
	return { key: await imported(bytes), wrapped };
}

/** The key; `undefined` for another passphrase, or where what was kept is damaged. */
export async function openProfileKey(
	wrapped: PassphraseSealed,
	passphrase: string
): Promise<CryptoKey | undefined> {
	const bytes = await unsealWithPassphrase(wrapped, passphrase);
	return bytes?.length === 32 ? imported(bytes) : undefined;
}

const imported = (bytes: Uint8Array<ArrayBuffer>) =>
	crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A text under the key: a random IV, then AES-GCM over its UTF-8. */
export async function sealText(key: CryptoKey, text: string): Promise<Uint8Array<ArrayBuffer>> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
	return concatBytes(iv, new Uint8Array(data));
}

/** The text, or `undefined` where the bytes are damaged or of another key. */
export async function unsealText(
	key: CryptoKey,
	sealed: Uint8Array<ArrayBuffer>
): Promise<string | undefined> {
	const iv = sealed.slice(0, IV_BYTES);
	try {
		const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.slice(IV_BYTES));
		return new TextDecoder().decode(data);
	} catch {
		return undefined;
	}
}

/** Makes of what a journal is to hold something that tells nothing, and back. */
export interface LineCipher {
	/** A list of facts as text; what comes back is one too, of a single fact. */
	seal(json: string): Promise<string>;
	/** What was sealed in the facts given; what cannot be opened is passed over. */
	open(facts: readonly LoggedFact[]): Promise<LoggedFact[]>;
}

interface SealedFact extends LoggedFact {
	row: LoggedFact['row'] & { data?: unknown };
}

/** Lines under the key: neither tables nor ids nor times are told. */
export const lineCipher = (key: CryptoKey): LineCipher => ({
	async seal(json) {
		const data = toBase64url(await sealText(key, json));
		return JSON.stringify([{ table: 'sealed', row: { id: newId(), at: 0, data } }]);
	},
	async open(facts) {
		const opened: LoggedFact[] = [];
		for (const { row } of facts as readonly SealedFact[]) {
			const sealed = typeof row.data === 'string' ? fromBase64url(row.data) : undefined;
			const json = sealed && (await unsealText(key, sealed));
			if (json !== undefined) for (const fact of JSON.parse(json) as LoggedFact[]) opened.push(fact);
		}
		return opened;
	}
});
