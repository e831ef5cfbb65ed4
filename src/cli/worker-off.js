/* Takes offline use away from every browser that has it: put this file on the host as `service-worker.js`
   (`OFFLINE=off npm run build` does that). Browsers look for a new worker when a page is opened, and this one frees
   what the site keeps and removes itself. The database with the learner's work is not touched. */
/**
 * The parts of a worker's scope used here.
 * @typedef {object} Scope
 * @property {() => Promise<void>} skipWaiting
 * @property {ServiceWorkerRegistration} registration
 */
const scope = /** @type {Scope} */ (/** @type {unknown} */ (globalThis));
const head = `route-des-mots ${new URL('./', location.href).pathname} `;

async function leave() {
	for (const name of await caches.keys()) if (name.startsWith(head)) await caches.delete(name);
	await scope.registration.unregister();
}
addEventListener('install', () => void scope.skipWaiting());
addEventListener('activate', (event) => {
	/** @type {Event & { waitUntil(task: Promise<void>): void }} */ (event).waitUntil(leave());
});
