import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { siteFiles, tellWorker } from './site-files.js';

const GROUP = /^lessons\/[^/]+(?=\/)/;
let folder = '';
const put = (name: string, content: string) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), content);
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'built-'));
	put('index.html', 'home');
	put('404.html', 'lost');
	put('words/index.html', 'words');
	put('lessons.json', '[]');
	put('lessons/sommet/lesson.json', '{}');
	put('lessons/sommet/b1/quiz/index.html', 'quiz');
	put('lessons/l’été/index.html', 'été');
	for (const name of [
		'_headers',
		'.nojekyll',
		'_app/version.json',
		'lexicon/fr.txt',
		'schemas/a.json',
		'index.html.br'
	])
		put(name, 'not kept');
	put('service-worker.js', 'work();');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

it('lists the files of the site by their addresses, a lesson’s apart', () => {
	const { shell, groups } = siteFiles(folder, GROUP);
	expect(Object.keys(shell)).toEqual(['404.html', '', 'lessons.json', 'words/']);
	expect(Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, Object.keys(list)]))).toEqual(
		{
			'lessons/l%E2%80%99%C3%A9t%C3%A9': ['lessons/l%E2%80%99%C3%A9t%C3%A9/'],
			'lessons/sommet': ['lessons/sommet/b1/quiz/', 'lessons/sommet/lesson.json']
		}
	);
	const digest = createHash('sha256').update('home').digest('base64url').slice(0, 16);
	expect(shell['']).toEqual([4, digest]);
});

it('puts the list in front of the worker', () => {
	tellWorker(folder, GROUP);
	const [first, rest] = readFileSync(join(folder, 'service-worker.js'), 'utf8').split('\n');
	expect(JSON.parse(/^self\.siteFiles=(.+);$/.exec(first!)![1]!)).toEqual(siteFiles(folder, GROUP));
	expect(rest).toBe('work();');
});

it('replaces the worker by one that removes itself, when asked to', () => {
	vi.stubEnv('OFFLINE', 'off');
	tellWorker(folder, GROUP);
	expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toContain('registration.unregister()');
});
