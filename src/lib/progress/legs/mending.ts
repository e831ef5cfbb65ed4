import { saveError } from '../save-error.ts';
import { inTime } from './patience.ts';

/**
 * Runs idempotent work on a leg; when the engine failed or does not answer, reopens the leg (once for all that wait)
 * and tries once more. Browsers lose connections to their storage, and a new one usually works.
 */
export class Mending {
	readonly #reopen: () => Promise<void>;
	#reopening: Promise<void> | undefined;

	constructor(reopen: () => Promise<void>) {
		this.#reopen = reopen;
	}

	/** `ms`: how long one try may take. */
	async run<T>(ms: number, work: () => Promise<T>): Promise<T> {
		try {
			return await inTime(ms, work());
		} catch (error) {
			if (!isEngine(error)) throw error;
			this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
			await this.#reopening;
			return inTime(ms, work());
		}
	}
}

/** Whether the storage itself failed: neither for want of room nor by a fault of ours. */
export const isEngine = (error: unknown): boolean => saveError(error).kind === 'engine';
