import type { BrowserContext } from '@playwright/test';

/** What a page did that no page of ours may do. */
export interface Guard {
	/** One line a problem, in the order they came. */
	readonly problems: string[];
}

/**
 * Watches all pages of a context: requests to another origin, uncaught errors, errors in the console
 * (violations of the security policy are among them).
 */
export function guard(context: BrowserContext, origin: string): Guard {
	const problems: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin)
			problems.push(`request to ${url.href}`);
	});
	context.on('weberror', (error) =>
		problems.push(`uncaught ${error.error().stack ?? error.error().message}`)
	);
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
	});
	return { problems };
}
