import { m } from '#lib/i18n/compiled/messages.js';
import type { Trouble } from '#lib/offline/kept-group.svelte.ts';

/** Why something is not kept offline, and what to do about it. */
export function troubleName(trouble: Trouble): string {
	const names: Record<Trouble, () => string> = {
		insecure: m.offline_insecure,
		unsupported: m.offline_unsupported,
		refused: m.offline_refused,
		network: m.offline_network,
		changed: m.offline_changed,
		full: m.offline_full,
		none: m.offline_none,
		silent: m.offline_silent,
		bug: m.offline_silent
	};
	return names[trouble]();
}
