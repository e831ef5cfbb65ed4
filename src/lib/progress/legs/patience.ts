import { within } from '../watchdog.ts';

/** How long an engine may take to write a few rows before it is taken for dead, in milliseconds. */
export const WRITE_MS = 6_000;
/** The same for a question, or for taking up a connection. */
export const READ_MS = 20_000;
/** The same for what carries a whole history. */
export const LONG_MS = 60_000;

/** The work's outcome; when there is none in time, a TimeoutError as the storage might have thrown it. */
export async function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
	const outcome = await within<{ value: T } | undefined>(
		ms,
		work.then((value) => ({ value })),
		() => undefined
	);
	if (!outcome) throw new DOMException(`no answer within ${ms} ms`, 'TimeoutError');
	return outcome.value;
}
