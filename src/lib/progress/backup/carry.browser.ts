import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';
import type { Fact, TableName } from '../facts.ts';
import type { ProgressStore } from '../store.ts';
import { allFacts, backupOf } from './backup.ts';

/** `all`: what a link or codes may carry; `current`: the words kept, texts, and what was done lately. */
export type Carried = 'all' | 'current';

/** What is older than this has no part in the work under way, in milliseconds. */
const LATELY_MS = 14 * 24 * 3_600_000;
/** Names, and keys of a teacher's feedback: an address stays in histories, and a code is seen by all around. */
const PRIVATE: readonly TableName[] = ['received', 'handIns'];
const CURRENT: readonly TableName[] = [
	'keeps',
	'reviews',
	'cardNotes',
	'cardStates',
	'reviewSettings',
	'drafts'
];
const LATELY: readonly TableName[] = ['attempts', 'answers', 'visits', 'predictions', 'assessments'];

/** Browsers and messages take longer addresses, but not all of them. */
export const MAX_LINK_CHARS = 6_000;
/** So many codes take a minute, with the camera held still. */
export const MAX_CODES = 80;

/** Whether this browser can pack what is carried. */
export const canPack = (): boolean => typeof CompressionStream === 'function';

/** What the store has as a short text: a gzipped backup (format.ts) in base64url, `RDMB1.….`. */
export async function carriedText(
	store: Pick<ProgressStore, 'stretch'>,
	what: Carried,
	app: string,
	now: number
): Promise<string> {
	const isWanted = ({ table, row }: Fact) =>
		what === 'all'
			? !PRIVATE.includes(table)
			: CURRENT.includes(table) || (LATELY.includes(table) && row.at > now - LATELY_MS);
	async function* wanted() {
		for await (const facts of allFacts(store)) yield facts.filter(isWanted);
	}
	const packing = backupOf(wanted(), app, now).pipeThrough(new CompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
	return `RDMB1.${toBase64url(bytes)}.`;
}

/** The backup file in such a text; `undefined` where there is none. It is still to be read, as any file is. */
export function carriedFile(text: string): Blob | undefined {
	const found = /^RDMB1\.([\w-]+)\.$/.exec(text.trim());
	const bytes = found?.[1] && fromBase64url(found[1]);
	return bytes ? new Blob([bytes]) : undefined;
}
