import { saveError } from '../save-error.ts';

/**
 * Runs idempotent work on a leg; when the engine failed, reopens the leg (once for all that wait) and tries
 * once more. Browsers lose connections to their storage, and a new one usually works.
 */
export class Mending {
	readonly #reopen: () => Promise<void>;
	#reopening: Promise<void> | undefined;

	constructor(reopen: () => Promise<void>) {
		this.#reopen = reopen;
	}

	async run<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			if (saveError(error).kind !== 'engine') throw error;
			this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
			await this.#reopening;
			return work();
		}
	}
}
