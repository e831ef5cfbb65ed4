import { test as base } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { guard } from './guard.ts';

interface Options {
	/** Problems that a test provokes on purpose, such as the status of an unknown page. */
	allowedProblems: RegExp | undefined;
}
interface Site {
	/** Address of the built site, with its last slash. */
	url: string;
}

/** Playwright's test over the built site. It fails when a page does what `guard` forbids. */
export const test = base.extend<Options & { strict: void }, { site: Site; folder: string }>({
	folder: ['', { option: true, scope: 'worker' }],
	site: [
		async ({ folder }, use) => {
			const site = await serve('build', { mount: folder });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.url),
	allowedProblems: [undefined, { option: true }],
	strict: [
		async ({ context, site, allowedProblems }, use) => {
			const { problems } = guard(context, new URL(site.url).origin);
			await use();
			const left = problems.filter((problem) => !allowedProblems?.test(problem));
			if (left.length) throw new Error(`The page misbehaved:\n${left.join('\n')}`);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
