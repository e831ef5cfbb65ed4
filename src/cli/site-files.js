import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Not kept offline: what the worker itself is and how it learns of a new version, what is for tools and hosts, and
 * the dictionary, which is kept when a word is first looked up (dictionary.browser.ts).
 */
const LEFT_OUT =
	/(^|\/)(\.|_headers$|_redirects$)|^(service-worker\.js|_app\/version\.json|vercel\.json|staticwebapp\.config\.json|robots\.txt)$|^(schemas|screenshots|lexicon)\/|\.(br|gz)$/;
/** As long as what `fetch-file.browser.ts` compares. */
const DIGEST_BYTES = 12;

/**
 * Lists what the service worker can keep of a built site.
 * @param {string} folder
 * @param {RegExp} group finds, in the address of a file, the folder whose files are kept together
 * @returns {import('../lib/offline/site-files.ts').SiteFiles}
 */
export function siteFiles(folder, group) {
	/** @type {Record<string, [number, string]>} */
	const shell = {};
	/** @type {Record<string, Record<string, [number, string]>>} */
	const groups = {};
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((name) => name.split(sep).join('/'))
		.filter((name) => !LEFT_OUT.test(name))
		.sort();
	for (const name of names) {
		const content = readFileSync(join(folder, name));
		const digest = createHash('sha256').update(content).digest().subarray(0, DIGEST_BYTES);
		const path = encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
		const of = group.exec(path)?.[0];
		const list = of === undefined ? shell : (groups[of] ??= {});
		list[path] = [content.length, digest.toString('base64url')];
	}
	return { shell, groups };
}

/**
 * Tells the service worker of a built site which files there are, in front of its own code: both then come together
 * or not at all. With `OFFLINE=off` the worker is one that removes itself.
 * @param {string} folder
 * @param {RegExp} group
 */
export function tellWorker(folder, group) {
	const worker = join(folder, 'service-worker.js');
	if (process.env.OFFLINE === 'off') return copyFileSync(join(import.meta.dirname, 'worker-off.js'), worker);
	const code = readFileSync(worker, 'utf8');
	writeFileSync(worker, `self.siteFiles=${JSON.stringify(siteFiles(folder, group))};\n${code}`);
}
