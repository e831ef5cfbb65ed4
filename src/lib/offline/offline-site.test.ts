import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { MemoryCaches } from './memory-caches.fixture.ts';
import { OfflineSite } from './offline-site.browser.ts';
import { respond } from './respond.browser.ts';
import type { FileList, SiteFiles } from './site-files.ts';

const BASE = 'https://a.example/fr/';
const LESSON = `${BASE}lessons/sommet/b1/`;
const listed = (contents: Record<string, string>): FileList =>
	Object.fromEntries(
		Object.entries(contents).map(([path, text]) => [
			path,
			[text.length, createHash('sha256').update(text).digest('base64url').slice(0, 16)]
		])
	);

/** A build, and a server that has it. */
class Build {
	readonly shell: Record<string, string>;
	readonly lesson: Record<string, string>;
	constructor(readonly version: string) {
		this.shell = {
			'': `home ${version}`,
			'404.html': 'base: "/fr"',
			'lessons.json': '[]',
			[`_app/immutable/${version}.js`]: `code ${version}`
		};
		this.lesson = { 'lessons/sommet/b1/': `text ${version}`, 'lessons/sommet/quiz.json': 'quiz' };
	}
	get files(): SiteFiles {
		return { shell: listed(this.shell), groups: { 'lessons/sommet': listed(this.lesson) } };
	}
	page = (path: string) => this.shell[path] ?? this.lesson[path];
}

let memory: MemoryCaches;
let online: Build | undefined;
let asked: string[];
/** From this request on the line is down. */
let cut: number;
beforeEach(() => {
	memory = new MemoryCaches();
	online = undefined;
	asked = [];
	cut = Infinity;
});
async function fetcher({ url }: Request): Promise<Response> {
	const path = url.slice(BASE.length);
	asked.push(path);
	if (!online || asked.length > cut) throw new TypeError('Failed to fetch');
	const text = online.page(path);
	return text === undefined ? new Response('none', { status: 404 }) : new Response(text);
}
const siteOf = ({ version, files }: Build) =>
	new OfflineSite({ base: BASE, version, files, caches: memory as unknown as CacheStorage, fetch: fetcher });
const get = async (build: Build, path: string, mode: RequestMode = 'navigate') => {
	const request = { url: BASE + path, method: 'GET', mode } as Request;
	const answer = respond({ request, base: BASE, files: build.files, site: siteOf(build), fetch: fetcher });
	return answer?.then(async (response) => `${response.status} ${await response.text()}`);
};
const isKept = async (build: Build) => (await siteOf(build).state()).groups[0]!.isKept;

it('serves the shell, and an opened lesson whole, without the site', async () => {
	const build = (online = new Build('1'));
	await siteOf(build).install();
	expect(await isKept(build)).toBe(false);
	await siteOf(build).opened(LESSON);
	expect(await siteOf(build).state()).toEqual({
		version: '1',
		isReady: true,
		groups: [{ name: 'lessons/sommet', bytes: 10, isKept: true }]
	});
	online = undefined;
	expect(await get(build, '?from=link#a1')).toBe('200 home 1');
	expect(await get(build, 'lessons/sommet/b1/')).toBe('200 text 1');
	expect(await get(build, 'lessons/sommet/quiz.json', 'cors')).toBe('200 quiz');
	const moved = await respond({
		...{ request: { url: `${LESSON.slice(0, -1)}?a=1`, method: 'GET', mode: 'navigate' } as Request },
		...{ base: BASE, files: build.files, site: siteOf(build), fetch: fetcher }
	});
	expect([moved?.status, moved?.headers.get('location')]).toEqual([308, `${LESSON}?a=1`]);
});

it('shows the page for unknown addresses where nothing else can be had, and leaves other requests alone', async () => {
	const build = (online = new Build('1'));
	await siteOf(build).install();
	expect(await get(build, 'typo/')).toBe('404 base: "/fr"');
	online = undefined;
	expect(await get(build, 'lessons/sommet/b1/')).toBe('404 base: "/fr"');
	await expect(get(build, 'lessons/sommet/quiz.json', 'cors')).rejects.toThrow('Failed to fetch');
	expect(await get(build, '_app/version.json', 'cors')).toBeUndefined();
});

it('says that a lesson is kept only once it is whole, and goes on where it was cut', async () => {
	const build = (online = new Build('1'));
	const total = Object.keys(build.shell).length + Object.keys(build.lesson).length;
	const seen = new Set<boolean>();
	for (cut = 0; cut <= total; cut++) {
		memory = new MemoryCaches();
		asked = [];
		await siteOf(build)
			.keep(LESSON)
			.catch((error) => expect(error).toMatchObject({ kind: 'network' }));
		seen.add(await isKept(build));
		expect(await isKept(build)).toBe(cut >= total);
		const before = cut;
		cut = Infinity;
		asked = [];
		await siteOf(build).opened(LESSON);
		expect(await isKept(build)).toBe(true);
		expect(asked.length).toBeLessThanOrEqual(total - before);
		cut = before;
	}
	expect(seen).toEqual(new Set([true, false]));
});

it('tells the progress in bytes to all who ask', async () => {
	const build = (online = new Build('1'));
	const site = siteOf(build);
	const [one, two]: number[][] = [[], []];
	await Promise.all([
		site.keep(LESSON, ({ done }) => one!.push(done)),
		site.keep(LESSON, ({ done, total }) => two!.push(done / total))
	]);
	expect(one!.at(-1)).toBe(10);
	expect(two!.at(-1)).toBe(1);
	expect(asked.filter((path) => path.startsWith('lessons/'))).toHaveLength(2);
});

it('keeps nothing of another version, and nothing that the network has made up', async () => {
	const build = (online = new Build('1'));
	await siteOf(build).install();
	online = new Build('2');
	await expect(siteOf(build).keep(LESSON)).rejects.toMatchObject({ kind: 'changed' });
	expect(await isKept(build)).toBe(false);
	online = { page: () => '<h1>Sign in to the network</h1>' } as unknown as Build;
	await expect(siteOf(new Build('3')).install()).rejects.toMatchObject({ kind: 'changed' });
});

it('takes opened lessons along into a new version, and fetches only what has changed', async () => {
	const [one, two] = [new Build('1'), new Build('2')];
	online = one;
	await siteOf(one).install();
	await siteOf(one).keep(LESSON);
	online = two;
	asked = [];
	expect(await siteOf(two).isFirst()).toBe(false);
	await siteOf(two).install();
	expect(await isKept(two)).toBe(true);
	expect(asked).not.toContain('lessons/sommet/quiz.json');
	// An old tab still has its code, and the old worker its pages.
	online = undefined;
	expect(await get(one, 'lessons/sommet/b1/')).toBe('200 text 1');
	expect(await get(two, 'lessons/sommet/b1/')).toBe('200 text 2');
	expect(await get(two, '_app/immutable/1.js', 'cors')).toBe('200 code 1');
});

it('does not count a new version as ready while a lesson that was kept is not whole in it', async () => {
	const [one, two] = [new Build('1'), new Build('2')];
	online = one;
	await siteOf(one).install();
	await siteOf(one).keep(LESSON);
	online = two;
	asked = [];
	// The first page and the code are new; the lesson's page comes next.
	cut = 2;
	await expect(siteOf(two).install()).rejects.toMatchObject({ kind: 'network' });
	expect(await isKept(one)).toBe(true);
	cut = Infinity;
	await siteOf(two).install();
	expect(await isKept(two)).toBe(true);
});

it('frees versions long gone, and what is taken away', async () => {
	const builds = ['1', '2', '3', '4'].map((version) => new Build(version));
	for (const build of builds) {
		online = build;
		await siteOf(build).install();
		await siteOf(build).keep(LESSON);
	}
	await siteOf(builds[3]!).tidy();
	expect(await siteOf(builds[0]!).own('', '')).toBeUndefined();
	expect(await siteOf(builds[1]!).own('', '')).toBeDefined();
	await siteOf(builds[3]!).forget(LESSON);
	expect(await Promise.all(builds.map(isKept))).toEqual([false, false, false, false]);
	await siteOf(builds[3]!).opened(LESSON);
	expect(await isKept(builds[3]!), 'taken away is not kept by itself').toBe(false);
	await siteOf(builds[3]!).keep(LESSON);
	expect(await isKept(builds[3]!)).toBe(true);
});

it('says when there is no room, and gives back what it had taken', async () => {
	const build = (online = new Build('1'));
	await siteOf(build).install();
	memory.room = 2;
	await expect(siteOf(build).keep(LESSON)).rejects.toMatchObject({ kind: 'full' });
	expect([...memory.all.keys()].some((name) => name.includes('sommet'))).toBe(false);
	await expect(siteOf(build).keep(`${BASE}words/`)).rejects.toMatchObject({ kind: 'none' });
});
