import { base, version } from '$service-worker';
import type { OfflineReply, OfflineRequest } from '#lib/offline/messages.ts';
import { keepErrorOf, OfflineSite } from '#lib/offline/offline-site.browser.ts';
import { respond } from '#lib/offline/respond.browser.ts';
import { groupAt, pathWithin, type SiteFiles } from '#lib/offline/site-files.ts';

/** The parts of a worker's scope used here; TypeScript's library of the page does not know them. */
interface Lasting extends Event {
	waitUntil(task: Promise<unknown>): void;
}
interface Asking extends Lasting {
	request: Request;
	respondWith(response: Promise<Response>): void;
}
interface Told extends Lasting, MessageEvent<OfflineRequest> {}
interface Scope {
	registration: ServiceWorkerRegistration;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
	addEventListener(type: 'message', listener: (event: Told) => void): void;
	/** The build puts it at the head of this file (src/cli/site-files.js). */
	siteFiles?: SiteFiles;
}
const scope = globalThis as unknown as Scope;

const files: SiteFiles = scope.siteFiles ?? { shell: {}, groups: {} };
const address = new URL(`${base}/`, location.href).href;
const site = new OfflineSite({ base: address, version, files, caches, fetch: (request) => fetch(request) });

/** After a group could not be kept by itself, pages that open more of it ask in vain for this long, in milliseconds. */
const PAUSE = 60_000;
/** A page that is being opened comes first. */
const HEAD_START = 2_000;
const tried = new Map<string, number>();

scope.addEventListener('install', (event) => event.waitUntil(site.install()));

scope.addEventListener('activate', (event) => {
	const start = async () => {
		// The first worker serves the page that brought it, too. A later one waits until its time has come.
		if (await site.isFirst()) await scope.clients.claim();
		await site.tidy();
	};
	event.waitUntil(start());
});

scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const answer = respond({ request, base: address, files, site, fetch: (asked) => fetch(asked) });
	if (!answer) return;
	event.respondWith(answer);
	const group = groupAt(files, pathWithin(request.url, address) ?? '');
	if (group && mayTry(group))
		event.waitUntil(
			answer.then(
				() => opened(request.url),
				() => {}
			)
		);
});

scope.addEventListener('message', (event) => {
	const [port] = event.ports;
	const reply = (told: OfflineReply) => port?.postMessage(told);
	const task = perform(event.data, reply).catch((error: unknown) => reply({ error: keepErrorOf(error) }));
	event.waitUntil(task);
});

async function perform(request: OfflineRequest, reply: (told: OfflineReply) => void): Promise<void> {
	switch (request.ask) {
		case 'opened':
			await opened(request.url);
			break;
		case 'keep':
			await site
				.keep(request.url, (progress) => reply({ progress }))
				.catch((error: unknown) => inNewVersion(request.url, error));
			break;
		case 'forget':
			await site.forget(request.url);
			break;
		case 'state':
			return reply({ state: await site.state() });
		case 'takeOver':
			await scope.skipWaiting();
			break;
		default:
			return reply({ error: 'bug' });
	}
	reply({ done: true });
}

/** What is opened is kept, unless the reader spares data or does not want it here. */
async function opened(url: string): Promise<void> {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) return;
	await new Promise((resolve) => setTimeout(resolve, HEAD_START));
	await site.opened(url).catch((error: unknown) => inNewVersion(url, error).catch(() => {}));
}

function mayTry(group: string): boolean {
	const now = Date.now();
	if (now - (tried.get(group) ?? -PAUSE) < PAUSE) return false;
	tried.set(group, now);
	return true;
}

/** Once the site has a new version, what is not here yet can only come with that: its worker is fetched and asked. */
async function inNewVersion(url: string, error: unknown): Promise<never> {
	if (keepErrorOf(error) === 'changed') {
		await scope.registration.update().catch(() => {});
		const { waiting } = scope.registration;
		waiting?.postMessage({ ask: 'keep', url } satisfies OfflineRequest);
	}
	throw error;
}
