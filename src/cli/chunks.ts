import type { Plugin } from 'vite';

/** What every page loads. Tests run on a module's path. */
const ALWAYS = [
	/node_modules\/(svelte|@sveltejs|esm-env|clsx)\//,
	/preload-helper/,
	/src\/lib\/(base|i18n\/(?!compiled\/messages)|lesson\/level)/,
	/src\/lib\/ui\/(Icon|Chip|Button|first-use|when-idle|near)/,
	/src\/lib\/(player\/stop-name|progress\/shared-store)/,
	/src\/routes\/(links|content|LanguageChoice|\+layout|\+error)/,
	/compiled\/messages\/(app|nav|ui|footer|route)_/
];
/** What the text of a lesson loads besides. */
const READING = [
	/player\/reading\/(Reading|Section|SentenceText|Tools|WordList|gloss-choice|session-door)\.s/,
	/src\/lib\/ui\/(RouteMap|route-line)/,
	/src\/lib\/lesson\/lesson\.ts/,
	/LevelLinks/,
	/\[lesson\]\/\+layout|\[level\]\/(\+layout|reading\/\+page)/,
	/compiled\/messages\/reading_/
];

const within = (patterns: RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/**
 * Puts what is always loaded together into one file each. Left alone, the bundler makes a file for every set
 * of pages that share a module: sixty-six requests for the text of a lesson, many below 200 bytes, which
 * compress badly (57 kB instead of 45).
 */
export const fewerChunks: Plugin = {
	name: 'fewer-chunks',
	config: (_config, { isSsrBuild, command }) => {
		if (isSsrBuild || command !== 'build') return undefined;
		const groups = [
			{ name: 'base', test: within(ALWAYS) },
			{ name: 'reading', test: within(READING) }
		];
		return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
	}
};
