import { dev } from '$app/environment';
import { ask } from './ask.browser.ts';
import { isWorkOpen } from './open-work.browser.ts';
import { activeWorker, registration } from './registration.browser.ts';

/** A page that stays open looks for a new version when one comes back to it after this long, in milliseconds. */
const LOOK_AGAIN = 3_600_000;
const RELOADED = 'route-des-mots/reloaded';

let tellReady: () => void;
/** Resolves when a new version is here in full and waits. */
export const updateReady = new Promise<void>((resolve) => (tellReady = resolve));

let isStarted = false;

/** Begins to keep the site on this device. Called once the page is read: it asks for a few hundred files. */
export async function startOffline(): Promise<void> {
	if (dev || isStarted) return;
	isStarted = true;
	addEventListener('vite:preloadError', mendMissingCode);
	if (!('serviceWorker' in navigator)) return;
	const wasControlled = !!navigator.serviceWorker.controller;
	const registered = await registration();
	if (typeof registered === 'string') return;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		// The first worker changes nothing; one that takes over has the pages of its own version.
		if (wasControlled && !isWorkOpen()) location.reload();
	});
	followUpdates(registered);
	const worker = await activeWorker();
	if (typeof worker !== 'string') await ask(worker, { ask: 'opened', url: location.href });
}

function followUpdates(registered: ServiceWorkerRegistration) {
	const follow = (worker: ServiceWorker | null) => {
		const look = () => {
			if (worker?.state === 'installed' && registered.active) tellReady();
		};
		worker?.addEventListener('statechange', look);
		look();
	};
	registered.addEventListener('updatefound', () => follow(registered.installing));
	follow(registered.installing);
	follow(registered.waiting);
	let lookedAt = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - lookedAt < LOOK_AGAIN) return;
		lookedAt = Date.now();
		void registered.update().catch(() => {});
	});
}

/**
 * Code that the site no longer has belongs to an old version: the page is loaded anew, once, where that can help and
 * interrupts nothing. Otherwise whoever wanted the code says that it did not come.
 */
function mendMissingCode(): void {
	if (!navigator.onLine || isWorkOpen()) return;
	try {
		if (sessionStorage.getItem(RELOADED) === location.href) return;
		sessionStorage.setItem(RELOADED, location.href);
	} catch {
		// Without a memory it could go on for ever.
		return;
	}
	location.reload();
}
