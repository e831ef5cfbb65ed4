/* Takes offline use away from every browser that has it: put this file on the host as `service-worker.js`
   (`OFFLINE=off npm run build` does that). Browsers look for a new worker when a page is opened, and this one frees
   what the site keeps and removes itself. The database with the learner's work is not touched. */
const folder = new URL('./', location.href).pathname;
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => {
	const leave = async () => {
		for (const name of await caches.keys())
			if (name.startsWith(`route-des-mots ${folder} `)) await caches.delete(name);
		await self.registration.unregister();
	};
	event.waitUntil(leave());
});
