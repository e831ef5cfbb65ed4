import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

/** What this house does without, and what it does instead. */
const banned = [
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
		message: 'Content is data: render it through components.'
	},
	{
		selector:
			'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]',
		message: 'Content is data: render it through components.'
	},
	{
		selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
		message: 'Content is data: render it through components.'
	},
	{
		selector:
			"MemberExpression[property.name='quota']:matches([object.callee.property.name='estimate'], [object.argument.callee.property.name='estimate'])",
		message: 'The quota is a guess of the browser: decide on a write that failed.'
	},
	{
		selector:
			"VariableDeclarator:has(AwaitExpression > CallExpression[callee.property.name='estimate']) > ObjectPattern > Property[key.name='quota']",
		message: 'The quota is a guess of the browser: decide on a write that failed.'
	},
	{
		selector: "CallExpression[callee.property.name='waitForTimeout']",
		message: 'Wait for a condition, never for time.'
	}
];

export default typescript.config(
	{
		ignores: [
			'node_modules/',
			'build/',
			'.svelte-kit/',
			'test-results/',
			'playwright-report/',
			'src/lib/i18n/compiled/',
			'src/lib/i18n/project.inlang/'
		]
	},
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-script-url': 'error',
			'no-restricted-syntax': ['error', ...banned],
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// TypeScript knows the names that exist.
			'no-undef': 'off'
		}
	},
	{
		// What hostile texts are made of.
		files: ['**/*.fixture.ts', 'tests/**'],
		rules: { 'no-script-url': 'off' }
	},
	{
		// Playwright's own test is not watched over by `guard`.
		files: ['tests/e2e/**/*.spec.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '@playwright/test',
							message: 'Import test and expect from ./test.ts.',
							allowTypeImports: true
						}
					]
				}
			]
		}
	},
	{
		// What dependency-cruiser reads is CommonJS.
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},
	{
		files: ['**/*.ts'],
		ignores: ['**/*.d.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'no-restricted-syntax': [
				'error',
				...banned,
				{
					selector: "SvelteAttribute[key.name='style']",
					message: 'The security policy refuses inline styles: use a style: directive.'
				}
			],
			// {' '} keeps a space that the end of a block would lose.
			'svelte/no-useless-mustaches': 'off',
			// Links are built in one place, which resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets and maps here are replaced whole, in $state.raw.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	}
);
