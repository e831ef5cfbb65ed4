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
	// Not waited for: it comes after the installation, which would wait for it.
	void scope.registration.unregister();
}
/** @typedef {Event & { waitUntil(task: Promise<void>): void }} Lasting */
// Already when it comes: a worker before it that is stuck might never give way.
addEventListener('install', (event) => {
	void scope.skipWaiting();
	/** @type {Lasting} */ (event).waitUntil(leave());
});
addEventListener('activate', (event) => /** @type {Lasting} */ (event).waitUntil(leave()));
