import address from './journal.worker.browser.ts?worker&url';

/** The part of Trusted Types used here; TypeScript's library does not know them. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

let trusted: string | undefined;

/**
 * The address of the journal's worker as the Content-Security-Policy wants it: the policy named here must be
 * allowed in `trusted-types`, and it vouches for this one address only.
 */
export function workerAddress(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	trusted ??= trustedTypes
		? trustedTypes
				.createPolicy('route-des-mots-worker', { createScriptURL: () => address })
				.createScriptURL(address)
		: address;
	return trusted;
}
