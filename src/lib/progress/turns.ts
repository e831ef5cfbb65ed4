/** Lets ordinary work run side by side and gives work on everything the place to itself. */
export class Turns {
	readonly #running = new Set<Promise<unknown>>();
	#alone: Promise<unknown> = Promise.resolve();

	/** Whether nothing is running beside others. */
	get isFree(): boolean {
		return this.#running.size === 0;
	}

	/** Runs as soon as nothing has the place to itself. */
	beside<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#alone.then(work);
		const settled = done.catch(() => {}).finally(() => this.#running.delete(settled));
		this.#running.add(settled);
		return done;
	}

	/** Runs when all that was begun has ended; what comes later waits for it. */
	alone<T>(work: () => Promise<T>): Promise<T> {
		const done = Promise.all([this.#alone, ...this.#running]).then(work);
		this.#alone = done.catch(() => {});
		return done;
	}
}
