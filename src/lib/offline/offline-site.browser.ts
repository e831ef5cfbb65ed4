import { cacheNames, staleCaches, type CachePlace } from './cache-names.ts';
import { fetchFile, FileError } from './fetch-file.browser.ts';
import type { KeepError, OfflineState, Progress } from './messages.ts';
import { bytesOf, findFile, groupAt, listOf, pathWithin, type SiteFiles } from './site-files.ts';

/** Files fetched at a time: a page that is being used must still get through. */
const LANES = 4;
/** What a reader wants of a group: to have it here, or not to have it come by itself. */
type Wish = 'here' | 'away';

/** What one version of the site is made from, and where it is kept. */
export interface Site {
	/** Address of the site, with its last slash. */
	base: string;
	version: string;
	files: SiteFiles;
	caches: CacheStorage;
	fetch: (request: Request) => Promise<Response>;
}

/**
 * One version of the site on this device. A cache holds files of one version only, each checked against the list
 * of the build; a mark, put last, tells that it is whole.
 */
export class OfflineSite {
	readonly #site: Site;
	readonly #names: ReturnType<typeof cacheNames>;
	readonly #running = new Map<string, Promise<void>>();
	readonly #watchers = new Map<string, Set<(progress: Progress) => void>>();

	constructor(site: Site) {
		this.#site = site;
		this.#names = cacheNames(site.base);
	}

	/**
	 * Fetches the shell, and all groups that the reader has here in another version. Rejects when one of these is
	 * not whole: the version before then stays in charge.
	 */
	async install(): Promise<void> {
		await this.#keep('');
		for (const [group, wish] of await this.#wishes()) {
			if (wish !== 'here' || !listOf(this.#site.files, group)) continue;
			const isOwed = await this.#isWholeSomewhere(group);
			await this.#keep(group).catch((error) => {
				if (isOwed) throw error;
			});
		}
	}

	/** Frees what only versions long gone have needed. */
	async tidy(): Promise<void> {
		const places = await this.#places();
		const whole = new Set<string>();
		for (const { version, group } of places)
			if (group === '' && (await this.#isWhole({ version, group }))) whole.add(version);
		for (const place of staleCaches(places, this.#site.version, whole))
			await this.#site.caches.delete(this.#names.of(place));
	}

	/** Whether another version was here in full before this one. */
	async isFirst(): Promise<boolean> {
		for (const place of await this.#places())
			if (place.version !== this.#site.version && place.group === '' && (await this.#isWhole(place)))
				return false;
		return true;
	}

	/** Finishes what was begun or has been taken from us, then keeps the group of a page that was opened. */
	async opened(url: string): Promise<void> {
		await this.#keep('');
		const wishes = await this.#wishes();
		const group = this.#groupOf(url);
		if (group !== undefined && !wishes.has(group)) await this.keep(url);
		for (const [wished, wish] of wishes)
			if (wish === 'here' && listOf(this.#site.files, wished)) await this.#keep(wished);
	}

	/** Keeps the group of an address. Rejects with a `FileError`. */
	async keep(url: string, onprogress?: (progress: Progress) => void): Promise<void> {
		const group = this.#groupOf(url);
		if (group === undefined) throw new FileError('none');
		await this.#wish(group, 'here');
		await this.#keep('');
		await this.#keep(group, onprogress);
	}

	/** Takes the group of an address away, in every version. */
	async forget(url: string): Promise<void> {
		const group = this.#groupOf(url);
		if (group === undefined) return;
		await this.#wish(group, 'away');
		for (const place of await this.#places())
			if (place.group === group) await this.#site.caches.delete(this.#names.of(place));
	}

	async state(): Promise<OfflineState> {
		const { version, files } = this.#site;
		const groups = Object.entries(files.groups).map(async ([name, list]) => ({
			name,
			bytes: bytesOf(list),
			isKept: await this.#isWhole({ version, group: name })
		}));
		return {
			version,
			isReady: await this.#isWhole({ version, group: '' }),
			groups: await Promise.all(groups)
		};
	}

	/** The file of this version at a path, if it is here. */
	async own(path: string, group: string): Promise<Response | undefined> {
		const name = this.#names.of({ version: this.#site.version, group });
		return this.#site.caches.match(this.#site.base + path, { cacheName: name });
	}

	/** Code of any version that is here: its name says what is in it. */
	async code(url: string): Promise<Response | undefined> {
		for (const place of await this.#places()) {
			const found =
				place.group === '' && (await this.#site.caches.match(url, { cacheName: this.#names.of(place) }));
			if (found) return found;
		}
		return undefined;
	}

	#groupOf(url: string): string | undefined {
		const path = pathWithin(url, this.#site.base);
		if (path === undefined) return undefined;
		const found = findFile(this.#site.files, path);
		return groupAt(this.#site.files, found.is === 'moved' ? found.path : path);
	}

	/** Makes a group whole. Who asks while that goes on waits for the same. */
	async #keep(group: string, onprogress?: (progress: Progress) => void): Promise<void> {
		const watchers = this.#watchers.get(group) ?? new Set();
		this.#watchers.set(group, watchers);
		if (onprogress) watchers.add(onprogress);
		const running =
			this.#running.get(group) ??
			this.#fill(group, (progress) => {
				for (const watcher of watchers) watcher(progress);
			}).finally(() => this.#running.delete(group));
		this.#running.set(group, running);
		try {
			await running;
		} finally {
			if (onprogress) watchers.delete(onprogress);
		}
	}

	async #fill(group: string, tell: (progress: Progress) => void): Promise<void> {
		const { caches, version, files, base } = this.#site;
		const list = listOf(files, group);
		if (!list) throw new FileError('none');
		const place = { version, group };
		if (await this.#isWhole(place)) return;
		const name = this.#names.of(place);
		const cache = await caches.open(name);
		const here = new Set((await cache.keys()).map(({ url }) => url.slice(base.length)));
		const missing = Object.entries(list).filter(([path]) => !here.has(path));
		const total = bytesOf(list);
		let done = total - missing.reduce((sum, [, [bytes]]) => sum + bytes, 0);
		tell({ done, total });
		const lane = async () => {
			for (let next = missing.shift(); next; next = missing.shift()) {
				const [path, file] = next;
				const url = base + path;
				const copy = await this.#copied(url, file[1]);
				await cache.put(url, copy ?? (await fetchFile(url, file, this.#site.fetch)));
				done += file[0];
				tell({ done, total });
			}
		};
		try {
			const lanes = Array.from({ length: LANES }, () =>
				lane().catch((error: unknown) => {
					// What the others are at is still kept.
					missing.length = 0;
					throw error;
				})
			);
			await Promise.allSettled(lanes);
			await Promise.all(lanes);
			await cache.put(this.#mark, new Response(JSON.stringify({ files: Object.keys(list).length, total })));
		} catch (error) {
			const failure = FileError.from(error);
			if (failure.kind === 'full') await caches.delete(name);
			throw failure;
		}
		// Someone may have cleared the caches meanwhile; what was put then is nowhere.
		if (!(await this.#isWhole(place))) throw new FileError('bug');
	}

	/** The same content out of another version. */
	async #copied(url: string, digest: string): Promise<Response | undefined> {
		for (const place of await this.#places()) {
			if (place.version === this.#site.version) continue;
			const kept = await this.#site.caches.match(url, { cacheName: this.#names.of(place) });
			if (kept?.headers.get('X-Digest') === digest) return kept;
		}
		return undefined;
	}

	get #mark(): string {
		return `${this.#site.base}.whole`;
	}

	async #isWhole(place: CachePlace): Promise<boolean> {
		return !!(await this.#site.caches.match(this.#mark, { cacheName: this.#names.of(place) }));
	}

	async #isWholeSomewhere(group: string): Promise<boolean> {
		for (const place of await this.#places())
			if (place.group === group && (await this.#isWhole(place))) return true;
		return false;
	}

	/** The caches of files, in the order in which they were made. */
	async #places(): Promise<CachePlace[]> {
		return (await this.#site.caches.keys()).flatMap((name) => this.#names.read(name) ?? []);
	}

	async #wishes(): Promise<Map<string, Wish>> {
		const cache = await this.#site.caches.open(this.#names.wishes);
		const wishes = new Map<string, Wish>();
		for (const { url } of await cache.keys()) {
			const wish = await (await cache.match(url))?.text();
			if (wish) wishes.set(url.slice(this.#site.base.length), wish as Wish);
		}
		return wishes;
	}

	async #wish(group: string, wish: Wish): Promise<void> {
		const cache = await this.#site.caches.open(this.#names.wishes);
		await cache.put(this.#site.base + group, new Response(wish));
	}
}

/** The reason for which something could not be kept. */
export const keepErrorOf = (error: unknown): KeepError => FileError.from(error).kind;
