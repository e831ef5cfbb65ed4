import { isSealed, profile } from '#lib/base/profile.browser.ts';
import type { ProgressStore } from './store.ts';

let store: Promise<ProgressStore> | undefined;
let tellOpened: () => void;

/** Resolves once somebody has had the store opened; until then nobody needs to know how it fares. */
export const storeOpened = new Promise<void>((resolve) => (tellOpened = resolve));

/**
 * The page's one store. The first call loads and opens it: nothing of it is in the page's first bytes. With the
 * first saved answer the browser is asked to keep the data.
 */
export function sharedStore(): Promise<ProgressStore> {
	store ??= open();
	return store;
}

const profileKey = async () =>
	isSealed() ? (await import('./profile/unlock.browser.ts')).unlocked(profile) : undefined;

async function open(): Promise<ProgressStore> {
	// Who is to give the passphrase must be asked for it: that is part of what waits for an opened store.
	if (isSealed()) tellOpened();
	const [{ openStore }, key] = await Promise.all([import('./open-store.browser.ts'), profileKey()]);
	const opened = await openStore(profile, key);
	tellOpened();
	// From here on there may be work of this page's own to come back to; app.html says it of earlier visits.
	document.documentElement.dataset['known'] = '';
	if (opened.report.safety === 'memory') return opened;
	const stop = opened.watch((tables) => {
		if (!tables.has('answers')) return;
		stop();
		void import('./persistence.browser.ts').then(({ askForPersistence }) => askForPersistence());
	});
	return opened;
}
