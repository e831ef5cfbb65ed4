import type { SaveError } from '#lib/progress/store.ts';

const KINDS: readonly string[] = ['full', 'engine', 'old-code', 'slow', 'bug'] satisfies SaveError['kind'][];

/** What a recorder threw, as a save error; anything else is a bug of ours. */
export function saveErrorFrom(error: unknown): SaveError {
	if (typeof error === 'object' && error !== null && 'kind' in error && KINDS.includes(String(error.kind)))
		return error as SaveError;
	return { kind: 'bug', detail: String(error) };
}
