import { test as base, type BrowserContext } from '@playwright/test';
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
		async ({ browser, context, site, allowedProblems }, use) => {
			const watch = (each: BrowserContext) => guard(each, new URL(site.url).origin);
			const guards = [watch(context)];
			// A test may open another window: what happens there is no less ours.
			const { newContext } = browser;
			browser.newContext = async (options) => {
				const made = await newContext.call(browser, options);
				guards.push(watch(made));
				return made;
			};
			await use();
			browser.newContext = newContext;
			const problems = guards.flatMap((each) => each.problems);
			const left = problems.filter((problem) => !allowedProblems?.test(problem));
			if (left.length) throw new Error(`The page misbehaved:\n${left.join('\n')}`);
		},
		{ auto: true }
	]
});

export { chromium, expect } from '@playwright/test';
