/** The part of Trusted Types used here; TypeScript's library does not know them. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of a worker as the Content-Security-Policy wants it: the policy named here must be allowed in
 * `trusted-types`. It vouches for scripts of this site only.
 */
export function trustedWorker(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return address;
	policy ??= trustedTypes.createPolicy('route-des-mots-worker', { createScriptURL: own });
	return policy.createScriptURL(address);
}

function own(address: string): string {
	const { origin, pathname } = new URL(address, location.href);
	if (origin !== location.origin || !/\.[jt]s$/.test(pathname))
		throw new TypeError(`no worker of ours: ${address}`);
	return address;
}
