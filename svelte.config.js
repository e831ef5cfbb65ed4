import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { tellWorker } from './src/cli/site-files.js';
import { slimPages } from './src/cli/unused-styles.js';

// SvelteKit hashes the scripts it writes; the one that app.html holds is ours to allow.
const early = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const earlyHash = /** @type {const} */ (`sha256-${createHash('sha256').update(early).digest('base64')}`);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// A lesson is kept offline whole.
		adapter: slimPages(adapter({ pages: 'build', fallback: '404.html' }), 'build', (folder) =>
			tellWorker(folder, /^lessons\/[^/]+(?=\/)/)
		),
		// Registered by the page itself, once it is read (src/lib/offline/start.browser.ts).
		serviceWorker: { register: false },
		// Each build is a version of its own; tests name theirs.
		version: { name: process.env.APP_VERSION },
		// Prerendered pages link relatively, so the site runs from any folder. Only 404.html needs to
		// know its folder: set BASE_PATH (for example /route-des-mots) when the site is not at the root.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		// The critical CSS travels in the page: the text is readable before anything else arrives.
		inlineStyleThreshold: 60_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', earlyHash],
				// The hash is that of SvelteKit's route announcer, which styles itself inline.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'font-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				// The last one gives workers their addresses.
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'route-des-mots-worker']
			}
		},
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
		typescript: {
			config: (config) => {
				config.include.push('../src/**/*.js', '../tests/**/*.ts', '../tests/**/*.js', '../*.ts');
				config.exclude = config.exclude.filter(
					(/** @type {string} */ path) => !path.includes('service-worker')
				);
			}
		}
	}
};
