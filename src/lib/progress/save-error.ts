import type { SaveError } from './store.ts';

const ENGINE =
	/^(UnknownError|InvalidStateError|DatabaseClosedError|OpenFailedError|AbortError|TimeoutError|TransactionInactiveError|PrematureCommitError|NotReadableError|NotFoundError|NoModificationAllowedError|SecurityError|MissingAPIError)$/;

/**
 * Sorts what a storage API threw. Dexie wraps what it got: a full disk arrives as an AbortError whose `inner`
 * tells (dexie#776). What nobody foresaw is our bug.
 */
export function saveError(error: unknown): SaveError {
	const inner = field(error, 'inner');
	const name = String(field(inner, 'name') ?? field(error, 'name') ?? 'Error');
	const message = String(field(inner, 'message') ?? field(error, 'message') ?? error);
	const detail = `${name}: ${message}`;
	if (name === 'QuotaExceededError') return { kind: 'full', detail };
	if (name === 'OldCodeError') return { kind: 'old-code', detail };
	return { kind: ENGINE.test(name) ? 'engine' : 'bug', detail };
}

function field(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
