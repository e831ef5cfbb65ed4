import { toBase64url } from '#lib/base/base64url.ts';
import type { KeepError } from './messages.ts';
import type { SiteFile } from './site-files.ts';

/** A line that is up but gives nothing is given up after this long, in milliseconds. */
const PATIENCE = 120_000;
const DIGEST_BYTES = 12;
/** Of how a file travelled; what is kept has arrived. */
const OF_THE_WAY = [
	'content-encoding',
	'content-length',
	'vary',
	'transfer-encoding',
	'connection',
	'keep-alive'
];

/** Why a file is not here. */
export class FileError extends Error {
	constructor(
		readonly kind: KeepError,
		cause?: unknown
	) {
		super(kind, { cause });
	}

	/** Sorts whatever was thrown. */
	static from(error: unknown): FileError {
		if (error instanceof FileError) return error;
		const name = (error as { name?: unknown } | undefined)?.name;
		return new FileError(name === 'QuotaExceededError' ? 'full' : 'bug', error);
	}
}

/**
 * A file of the site as the build has made it, ready to be kept. What came from the browser's own cache and is not
 * that is asked for once more; a page of another version, of a host's own making or of the network's sign-in is
 * refused.
 */
export async function fetchFile(
	url: string,
	[, digest]: SiteFile,
	fetcher: (request: Request) => Promise<Response>
): Promise<Response> {
	for (const cache of ['default', 'reload'] as const) {
		const response = await reach(url, cache, fetcher);
		const body = await response.arrayBuffer().catch((error) => {
			throw new FileError('network', error);
		});
		if (!response.ok || (await digestOf(body)) !== digest) continue;
		const headers = new Headers(response.headers);
		for (const name of OF_THE_WAY) headers.delete(name);
		headers.set('X-Digest', digest);
		return new Response(body, { headers });
	}
	throw new FileError('changed');
}

async function reach(url: string, cache: RequestCache, fetcher: (request: Request) => Promise<Response>) {
	const request = new Request(url, {
		cache,
		credentials: 'same-origin',
		signal: AbortSignal.timeout(PATIENCE)
	});
	let response: Response;
	try {
		response = await fetcher(request);
	} catch (error) {
		throw new FileError('network', error);
	}
	// A server in trouble says nothing of the file.
	if (response.status >= 500 || response.status === 429) throw new FileError('network');
	return response;
}

const digestOf = async (body: ArrayBuffer): Promise<string> =>
	toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, DIGEST_BYTES));
