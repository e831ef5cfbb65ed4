import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const home = new URL('../lib/i18n/', import.meta.url);

/**
 * Options for Paraglide's compiler. The languages offered are the catalogues found in
 * `src/lib/i18n/messages/`, so adding a file adds a language; French is the base and comes first.
 */
export async function i18n() {
	const settingsFile = new URL('project.inlang/settings.json', home);
	const before = await readFile(settingsFile, 'utf8');
	const settings = JSON.parse(before);
	const found = (await readdir(new URL('messages/', home)))
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -'.json'.length))
		.sort();
	settings.locales = [settings.baseLocale, ...found.filter((locale) => locale !== settings.baseLocale)];
	const after = JSON.stringify(settings, null, '\t') + '\n';
	if (after !== before) await writeFile(settingsFile, after);
	return {
		project: fileURLToPath(new URL('project.inlang', home)),
		outdir: fileURLToPath(new URL('compiled', home)),
		/** @type {['baseLocale']} The language is chosen by `language.svelte.ts`, never by the URL. */
		strategy: ['baseLocale'],
		emitReadme: false,
		emitPrettierIgnore: false
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile(await i18n());
