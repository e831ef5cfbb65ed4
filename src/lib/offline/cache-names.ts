/** Which files a cache holds: those of the shell, whose group is « », or of a group, in one version of the site. */
export interface CachePlace {
	version: string;
	group: string;
}

/** Versions before this one whose files are kept for tabs that still run them. */
const KEEP = 2;

const HEAD = 'route-des-mots';

/**
 * Names of this site's caches. Other sites may share the origin, so the folder is part of each name.
 * @param base address of the site, with its last slash
 */
export function cacheNames(base: string) {
	const head = `${HEAD} ${new URL(base).pathname} `;
	return {
		/** Which groups the reader wants here. */
		wishes: `${head}wishes`,
		of: ({ version, group }: CachePlace): string => `${head}#${version}#${group}`,
		isOurs: (name: string): boolean => name.startsWith(head),
		/** What a cache of files holds; `undefined` for any other one. */
		read(name: string): CachePlace | undefined {
			if (!name.startsWith(`${head}#`)) return undefined;
			const [, version = '', group = ''] = name.slice(head.length).split('#');
			return { version, group };
		}
	};
}

/**
 * The caches that nobody needs once a version is in charge. What is newer than it is being put there just now.
 * @param places in the order in which they were made
 * @param whole versions whose shell is there in full
 */
export function staleCaches(
	places: readonly CachePlace[],
	version: string,
	whole: ReadonlySet<string>
): CachePlace[] {
	const versions = [...new Set(places.map((place) => place.version))];
	const older = versions.slice(0, Math.max(0, versions.indexOf(version)));
	const kept = new Set(older.filter((each) => whole.has(each)).slice(-KEEP));
	return places.filter((place) => older.includes(place.version) && !kept.has(place.version));
}
