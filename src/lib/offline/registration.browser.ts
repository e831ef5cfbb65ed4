import { resolve } from '$app/paths';
import { trustedWorker } from '#lib/base/trusted-worker.browser.ts';

/** Why this browser keeps nothing offline: no secure address (plain http), no such thing, or it refuses. */
export type Unavailable = 'insecure' | 'unsupported' | 'refused';

/** Address of the site, with its last slash. */
export const siteAddress = (): string => new URL(resolve('/'), location.href).href;

let registering: Promise<ServiceWorkerRegistration | Unavailable> | undefined;

/** Registers the worker, once a page; or says why there is none. */
export function registration(): Promise<ServiceWorkerRegistration | Unavailable> {
	registering ??= register();
	return registering;
}

async function register(): Promise<ServiceWorkerRegistration | Unavailable> {
	if (!isSecureContext) return 'insecure';
	if (!('serviceWorker' in navigator)) return 'unsupported';
	const base = siteAddress();
	try {
		// Browsers refuse it in some private windows, and where the reader allows no site data.
		const registered: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
			trustedWorker(`${base}service-worker.js`),
			{ scope: base, updateViaCache: 'none' }
		);
		return registered ?? 'refused';
	} catch {
		return (await navigator.serviceWorker.getRegistration(base).catch(() => undefined)) ?? 'refused';
	}
}

/** The worker in charge, once there is one. */
export async function activeWorker(): Promise<ServiceWorker | Unavailable> {
	const registered = await registration();
	if (typeof registered === 'string') return registered;
	if (registered.active) return registered.active;
	return new Promise((resolve) => {
		const look = (worker: ServiceWorker | null) => {
			if (!worker) return resolve('refused');
			const follow = () => {
				if (worker.state === 'activated') resolve(worker);
				else if (worker.state === 'redundant') resolve(registered.active ?? 'refused');
			};
			worker.addEventListener('statechange', follow);
			follow();
		};
		look(registered.installing ?? registered.waiting);
	});
}
