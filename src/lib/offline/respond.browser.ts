import type { OfflineSite } from './offline-site.browser.ts';
import { madeFor, relocated } from './relocate.browser.ts';
import { findFile, pathWithin, type SiteFiles } from './site-files.ts';

/** What the worker needs to know of a request. */
export interface Asked {
	request: Request;
	/** Address of the site, with its last slash. */
	base: string;
	files: SiteFiles;
	site: OfflineSite;
	fetch: (request: Request) => Promise<Response>;
}

/** The page for addresses that the site does not have. */
const FALLBACK = '404.html';

/**
 * The answer to a request: from this version's files where they are here, so that pages and code of one build stay
 * together; from the network otherwise. `undefined` leaves the request to the browser.
 */
export function respond(asked: Asked): Promise<Response> | undefined {
	const { request, base, files, site } = asked;
	if (request.method !== 'GET') return undefined;
	const path = pathWithin(request.url, base);
	if (path === undefined) return undefined;
	const isPage = request.mode === 'navigate';
	const found = findFile(files, path);
	if (found.is === 'file') return file(asked, site.own(found.path, found.group), isPage);
	if (found.is === 'moved' && isPage) {
		// A fragment goes along by itself: it is never sent.
		return Promise.resolve(Response.redirect(base + found.path + new URL(request.url).search, 308));
	}
	if (found.is === 'code') return file(asked, site.code(base + path), false);
	return isPage ? file(asked, Promise.resolve(undefined), true) : undefined;
}

async function file(asked: Asked, own: Promise<Response | undefined>, isPage: boolean): Promise<Response> {
	// Where the caches can't be read, there is still the network.
	const kept = await own.catch(() => undefined);
	if (kept) return kept;
	if (!isPage) return asked.fetch(asked.request);
	const response = await asked.fetch(asked.request).catch(() => undefined);
	if (response && response.status !== 404) return response;
	return (await fallback(asked).catch(() => undefined)) ?? response ?? Response.error();
}

/** The page for unknown addresses, in whatever folder the site stands. */
async function fallback({ site, base }: Asked): Promise<Response | undefined> {
	const kept = await site.own(FALLBACK, '');
	if (!kept) return undefined;
	const html = await kept.text();
	const page = await relocated(html, madeFor(html) ?? '', new URL(base).pathname.slice(0, -1));
	return new Response(page, { status: 404, headers: kept.headers });
}
