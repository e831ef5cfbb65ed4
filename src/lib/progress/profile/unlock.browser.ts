import type { PassphraseSealed } from '#lib/base/passphrase.browser.ts';
import { keptKey } from './profiles.browser.ts';
import { openProfileKey } from './seal.browser.ts';

/** How long another tab may take to answer before the learner is asked. */
const ANSWER_MS = 500;

type Message = { ask: true } | { key: CryptoKey };

/** Another tab has given the key. */
let isAnswered = false;
let opened: ((key: CryptoKey) => void) | undefined;
let asking: Promise<CryptoKey> | undefined;
let whenLocked: ((wrapped: PassphraseSealed | undefined) => void) | undefined;

/** Resolves when the passphrase is asked for, with the key under it (`undefined`: it is nowhere to be found). */
export const locked = new Promise<PassphraseSealed | undefined>((resolve) => (whenLocked = resolve));

/** The profile's key: from another tab that has it, or else once `unlock` was given the passphrase. */
export function unlocked(name: string): Promise<CryptoKey> {
	asking ??= (async () => {
		const channel = new BroadcastChannel(`${name}/key`);
		// One that answers late still spares the learner the phrase.
		const key = await Promise.race([fromOtherTab(channel), fromPassphrase(name)]);
		channel.onmessage = ({ data }: MessageEvent<Message>) => {
			if ('ask' in data) channel.postMessage({ key } satisfies Message);
		};
		return key;
	})();
	return asking;
}

/** Whether the passphrase is the right one; then the profile opens. */
export async function unlock(wrapped: PassphraseSealed, passphrase: string): Promise<boolean> {
	const key = await openProfileKey(wrapped, passphrase);
	if (key) opened?.(key);
	return key !== undefined;
}

function fromOtherTab(channel: BroadcastChannel): Promise<CryptoKey> {
	const answer = new Promise<CryptoKey>((resolve) => {
		channel.onmessage = ({ data }: MessageEvent<Message>) => {
			if (!('key' in data)) return;
			isAnswered = true;
			resolve(data.key);
		};
	});
	channel.postMessage({ ask: true } satisfies Message);
	return answer;
}

async function fromPassphrase(name: string): Promise<CryptoKey> {
	const key = new Promise<CryptoKey>((resolve) => (opened = resolve));
	await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
	const wrapped = await keptKey(name);
	if (!isAnswered) whenLocked?.(wrapped);
	return key;
}
