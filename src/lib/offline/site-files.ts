/** A file of the built site: its size in bytes, and the first 96 bits of its SHA-256 as base64url. */
export type SiteFile = readonly [bytes: number, digest: string];

/** Files by their address within the site: « » is the first page, « words/ » a page, « lessons.json » a file. */
export type FileList = Readonly<Record<string, SiteFile>>;

/**
 * All that can be kept of one build, as the build lists it (src/cli/site-files.js): the shell, which every visitor
 * keeps, and groups of files that are kept together when one of them is used. A group's name is their folder,
 * without the last slash.
 */
export interface SiteFiles {
	shell: FileList;
	groups: Readonly<Record<string, FileList>>;
}

/** What an address means to the worker. */
export type Found =
	/** A file of this build; the group is « » for the shell. */
	| { is: 'file'; path: string; group: string }
	/** A page whose address lacks its slash: its links would miss from here. */
	| { is: 'moved'; path: string }
	/** Code of another build: its name tells its content apart from all others. */
	| { is: 'code' }
	/** Nothing this build has. */
	| { is: 'unknown' };

const CODE = '_app/immutable/';

/** The address within the site, without query and fragment; `undefined` outside of it. `base` ends with a slash. */
export function pathWithin(url: string, base: string): string | undefined {
	const { origin, pathname } = new URL(url);
	const address = origin + pathname;
	return address.startsWith(base) ? address.slice(base.length) : undefined;
}

/** Finds what an address within the site stands for. */
export function findFile(files: SiteFiles, path: string): Found {
	const group = groupAt(files, path) ?? '';
	const list = listOf(files, group);
	if (list && Object.hasOwn(list, path)) return { is: 'file', path, group };
	const page = path.replace(/(^|\/)index\.html$/, '$1');
	const folder = page === path ? `${path}/` : page;
	const moved = listOf(files, groupAt(files, folder) ?? '');
	if (moved && Object.hasOwn(moved, folder)) return { is: 'moved', path: folder };
	return path.startsWith(CODE) ? { is: 'code' } : { is: 'unknown' };
}

/** The group that an address belongs to. */
export function groupAt({ groups }: SiteFiles, path: string): string | undefined {
	return Object.keys(groups).find((name) => path.startsWith(`${name}/`));
}

/** The files of a group, or of the shell, whose name is « ». */
export const listOf = ({ shell, groups }: SiteFiles, group: string): FileList | undefined =>
	group === '' ? shell : Object.hasOwn(groups, group) ? groups[group] : undefined;

/** What files weigh on the device, in bytes. */
export const bytesOf = (list: FileList): number =>
	Object.values(list).reduce((sum, [bytes]) => sum + bytes, 0);
