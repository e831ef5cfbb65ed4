import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayImport } from '../.config/arrows.cjs';

/** A small house that breaks one rule a file, or none. */
const house: Record<string, string> = {
	'package.json': '{ "type": "module", "imports": { "#lib/*": "./src/lib/*" } }',
	'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
	'node_modules/dexie/package.json': '{ "name": "dexie", "main": "index.js" }',
	'node_modules/dexie/index.js': '',
	'node_modules/svelte/package.json':
		'{ "name": "svelte", "exports": { ".": "./index.js", "./*": "./index.js" } }',
	'node_modules/svelte/index.js': '',
	'src/lib/base/id.ts': 'export const id = 1;',
	'src/lib/ui/Button.svelte': '<button></button>',
	'src/lib/lesson/good.ts': "import { id } from '#lib/base/id.ts'; export const good = id;",
	'src/lib/progress/rows.db.ts': "import 'dexie'; export const rows = 1;",
	'src/lib/player/Good.svelte': `<script lang="ts">
		import Button from '#lib/ui/Button.svelte';
		import { rows } from '#lib/progress/rows.db.ts';
		let { label }: { label: string } = $props();
	</script>
	<Button />{label}{rows}`,

	'src/lib/french/upward.ts': "import { good } from '#lib/lesson/good.ts'; export const upward = good;",
	'src/lib/french/upward-type.ts':
		"import type { good } from '#lib/lesson/good.ts'; export type Upward = typeof good;",
	'src/lib/ui/Upward.svelte': `<script lang="ts">
		import { good } from '#lib/lesson/good.ts';
		const shown: number = $derived(good);
	</script>
	<p>{shown}</p>`,
	'src/lib/lesson/relative.ts': "import { id } from '../base/id.ts'; export const relative = id;",
	'src/lib/progress/impure.ts': "import { rows } from './rows.db.ts'; export const impure = rows;",
	'src/lib/progress/dexie.browser.ts': "import 'dexie'; export const direct = 1;",
	'src/lib/lesson/reads.ts': "import 'node:fs'; export const reads = 1;",
	'src/lib/lesson/lost.ts': "import '#lib/lesson/nowhere.ts'; export const lost = 1;",
	'src/lib/quiz/one.ts': "import { two } from './two.ts'; export const one = () => two;",
	'src/lib/quiz/two.ts': "import { one } from './one.ts'; export const two = () => one;",
	'src/lib/attic/old.ts': "import { id } from '#lib/base/id.ts'; export const old = id;",
	'src/routes/links.ts': 'export const link = 1;',
	'src/lib/player/links.ts': "import { link } from '../../routes/links.ts'; export const links = link;",
	'src/cli/tool.js': 'export const tool = 1;',
	'src/lib/speech/tool.ts': "import { tool } from '../../cli/tool.js'; export const uses = tool;"
};

const broken = [
	['arrow-french', 'src/lib/french/upward.ts'],
	['arrow-french', 'src/lib/french/upward-type.ts'],
	['arrow-ui-views', 'src/lib/ui/Upward.svelte'],
	['through-the-alias', 'src/lib/lesson/relative.ts'],
	['suffix-pure', 'src/lib/progress/impure.ts'],
	['suffix-browser', 'src/lib/progress/dexie.browser.ts'],
	['suffix-node', 'src/lib/lesson/reads.ts'],
	['resolvable', 'src/lib/lesson/lost.ts'],
	['no-cycle', 'src/lib/quiz/one.ts'],
	['arrow-unknown-folder', 'src/lib/attic/old.ts'],
	['no-import-of-routes', 'src/lib/player/links.ts'],
	['no-import-of-tools', 'src/lib/speech/tool.ts']
] as const;

describe('the architecture check', () => {
	let folder = '';
	let found: string[] = [];

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'house-'));
		for (const [path, text] of Object.entries(house)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
		const config = resolve('.config/dependency-cruiser.cjs');
		const report = await promisify(execFile)(
			process.execPath,
			[program, '--config', config, '--output-type', 'json', 'src'],
			{ cwd: folder, maxBuffer: 32 * 1024 * 1024 }
		).catch((error: { stdout: string }) => error);
		const { summary } = JSON.parse(report.stdout) as {
			summary: { violations: { from: string; rule: { name: string } }[] };
		};
		found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
	}, 60_000);
	afterAll(() => rm(folder, { recursive: true }));

	it.each(broken)('%s catches %s', (rule, from) => {
		expect(found).toContain(`${rule} ${from}`);
	});

	it('lets everything else through', () => {
		const expected: string[] = broken.map(([rule, from]) => `${rule} ${from}`);
		expect(found.filter((violation) => !expected.includes(violation))).toEqual([]);
	});
});

/** Markup loses its type imports before the check above sees it, so these are read here. */
it('keeps the types that markup imports to the same arrows', async () => {
	const astray: string[] = [];
	for (const name of await readdir('src/lib', { recursive: true })) {
		if (!name.endsWith('.svelte')) continue;
		const allowed = mayImport(name.split(sep)[0] ?? '', true);
		const text = await readFile(join('src/lib', name), 'utf8');
		for (const [, target = ''] of text.matchAll(/from '#lib\/([^/']+)\//g)) {
			if (!allowed.includes(target)) astray.push(`${name} → ${target}`);
		}
	}
	expect(astray).toEqual([]);
});
