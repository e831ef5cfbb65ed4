const { ARROWS, mayImport } = require('./arrows.cjs');

const anyOf = (names) => `(?:${names.join('|')})`;
/** Markup and runes, the tests of these, and `played.ts`, which binds a kind's view to what is said around it. */
const VIEW = '(?:\\.svelte(?:\\.test)?(?:\\.ts)?|/played\\.ts)$';
const TEST = '\\.(?:test|fixture)\\.ts$';

/** One rule for the modules of a folder and one for its views. */
const arrows = Object.keys(ARROWS).flatMap((folder) => {
	const rule = (name, from, allowed) => ({
		name,
		comment: `${folder} may import ${allowed.filter((each) => each !== folder).join(', ')} (the table of arrows).`,
		severity: 'error',
		from,
		to: { path: '^src/lib/', pathNot: `^src/lib/${anyOf(allowed)}/` }
	});
	const inside = `^src/lib/${folder}/`;
	return [
		rule(`arrow-${folder}`, { path: inside, pathNot: VIEW }, mayImport(folder, false)),
		rule(`arrow-${folder}-views`, { path: `${inside}.*${VIEW}` }, mayImport(folder, true))
	];
});

/** What a file may touch, by its suffix. Types cost nothing and are free. */
const suffix = (name, comment, from, to) => ({
	name: `suffix-${name}`,
	comment,
	severity: 'error',
	from: { path: from, pathNot: TEST },
	to: { dependencyTypesNot: ['type-only'], ...to }
});
/** `question/loaded.ts` and the kinds' `played.ts` are the one list of components: which view shows which kind. */
const PURE = '^src/lib/(?!i18n/compiled/|question/(loaded|[\\w-]+/played)\\.ts$)[^.]+(?:\\.machine)?\\.ts$';
const SVELTE = '^node_modules/svelte/';
const DEXIE = '^node_modules/dexie/';

module.exports = {
	forbidden: [
		...arrows,
		{
			name: 'arrow-unknown-folder',
			comment: 'A new folder of src/lib enters the table of arrows first.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: `^src/lib/${anyOf(Object.keys(ARROWS))}/` },
			to: {}
		},
		suffix('pure', 'A pure module touches no browser, database or markup.', PURE, {
			path: [SVELTE, DEXIE, '\\.svelte$', '\\.svelte\\.ts$', '\\.browser\\.ts$', '\\.db\\.ts$', '^\\$app/']
		}),
		suffix('db', 'A database module knows no markup.', '\\.db\\.ts$', {
			path: [SVELTE, '\\.svelte$', '\\.svelte\\.ts$', '^\\$app/']
		}),
		suffix(
			'browser',
			'A browser module reaches Dexie through a `.db.ts` and knows no markup.',
			'\\.browser\\.ts$',
			{
				path: [SVELTE, DEXIE, '\\.svelte$', '\\.svelte\\.ts$']
			}
		),
		suffix('node', 'Node is for build-time modules (`.server.ts`) only.', '^src/lib/(?!.*\\.server\\.ts$)', {
			dependencyTypes: ['core']
		}),
		{
			name: 'no-cycle',
			comment: 'Two modules that need each other are one module, or three.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'no-import-of-routes',
			comment: 'Routes compose; nothing imports them.',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'no-import-of-tools',
			comment: 'The app knows nothing of the command line or the tests.',
			severity: 'error',
			from: { path: '^src/(?:lib|routes)/', pathNot: TEST },
			to: { path: ['^src/cli/', '^tests/'] }
		},
		{
			name: 'through-the-alias',
			comment: 'Another folder of src/lib is reached as #lib/<folder>/<file>.',
			severity: 'error',
			from: { path: '^src/lib/([^/]+)/' },
			to: { path: '^src/lib/', pathNot: '^src/lib/$1/', dependencyTypesNot: ['aliased'] }
		},
		{
			name: 'resolvable',
			comment: 'The file named does not exist.',
			severity: 'error',
			from: {},
			to: {
				couldNotResolve: true,
				pathNot: ['^\\$app/', '^\\$env/', '^\\$service-worker$', '/?\\$types(?:\\.js)?$']
			}
		}
	],
	options: {
		doNotFollow: { path: ['node_modules', '^src/lib/i18n/compiled/'] },
		exclude: { path: ['^src/lib/i18n/compiled/.+\\.d\\.ts$'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts']
		}
	}
};
