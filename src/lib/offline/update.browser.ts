import { ask } from './ask.browser.ts';
import { whileNoWork } from './open-work.browser.ts';
import { registration, siteAddress } from './registration.browser.ts';
import { cacheNames } from './cache-names.ts';

/** How long the new version may take to take over, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Lets the version that waits take over; the tabs then load it. `busy`: a tab has work open, and nothing was done;
 * `gone`: none waits, or it does not move.
 */
export async function takeUpdate(): Promise<'taken' | 'busy' | 'gone'> {
	const registered = await registration();
	const waiting = typeof registered === 'string' ? undefined : registered.waiting;
	if (!waiting) return 'gone';
	let isTaken = false;
	const isFree = await whileNoWork(async () => {
		const taken = new Promise<void>((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
		);
		void ask(waiting, { ask: 'takeOver' });
		const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
		isTaken = await Promise.race([taken.then(() => true), late]);
	});
	if (!isFree) return 'busy';
	return isTaken ? 'taken' : 'gone';
}

/** Whether a new version waits, after asking the site for one. `undefined`: the site could not be asked. */
export async function lookForUpdate(): Promise<boolean | undefined> {
	const registered = await registration();
	if (typeof registered === 'string') return undefined;
	try {
		await registered.update();
	} catch {
		return undefined;
	}
	const { installing } = registered;
	if (installing)
		await new Promise<void>((resolve) => {
			const follow = () => {
				if (installing.state !== 'installing') resolve();
			};
			installing.addEventListener('statechange', follow);
			follow();
		});
	return !!registered.waiting;
}

/**
 * Begins anew: takes the worker and all that it has kept away. What the learner did is elsewhere and stays. Without
 * the site nothing is done: there would be nothing left to read. Resolves with whether it was; the page is to be
 * loaded again then.
 */
export async function repair(): Promise<boolean> {
	const base = siteAddress();
	const there = await fetch(`${base}service-worker.js`, { cache: 'no-store' }).catch(() => undefined);
	if (!there?.ok) return false;
	const names = cacheNames(base);
	for (const registered of await navigator.serviceWorker.getRegistrations())
		if (registered.scope === base) await registered.unregister();
	for (const name of await caches.keys()) if (names.isOurs(name)) await caches.delete(name);
	return true;
}
