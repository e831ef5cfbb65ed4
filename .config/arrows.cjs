/**
 * The arrows of the house: which folder of src/lib may import which, besides itself and `base`.
 * Markup and runes (`.svelte`, `.svelte.ts`) may also import `ui`, `i18n` and `live`.
 * @type {Record<string, string[]>}
 */
const ARROWS = {
	base: [],
	french: [],
	db: [],
	live: [],
	speech: [],
	i18n: [],
	offline: [],
	ui: ['i18n'],
	question: ['french', 'speech'],
	lesson: ['question', 'french'],
	quiz: ['question'],
	vocabulary: ['french', 'lesson', 'db'],
	progress: ['quiz', 'lesson', 'vocabulary', 'db'],
	classroom: ['lesson', 'progress', 'question', 'quiz', 'db'],
	export: ['lesson', 'question', 'vocabulary'],
	studio: ['lesson', 'question', 'french', 'vocabulary', 'db'],
	player: [
		'french',
		'db',
		'live',
		'offline',
		'speech',
		'i18n',
		'ui',
		'question',
		'lesson',
		'quiz',
		'vocabulary',
		'progress'
	]
};
const FOR_VIEWS = ['ui', 'i18n', 'live'];
/** These know no capability, whatever their suffix. */
const LOW = ['base', 'french', 'db', 'live', 'offline', 'speech', 'i18n', 'ui'];

/**
 * What a module of a folder may import; `isView` for its markup and runes.
 * @param {string} folder
 * @param {boolean} isView
 */
const mayImport = (folder, isView) => {
	const views = isView && !LOW.includes(folder) ? FOR_VIEWS : [];
	return [...new Set([folder, 'base', ...(ARROWS[folder] ?? []), ...views])];
};

module.exports = { ARROWS, mayImport };
