/** How long a write may take before one is told that it is not there yet, in milliseconds. */
const SLOW = 2_000;

/**
 * Saves one thing that is changed again and again: one write at a time, of the newest. `saved` only once the newest
 * is on the disk.
 */
export class SaveState<T> {
	state = $state<'same' | 'saving' | 'slow' | 'saved' | 'failed'>('same');
	readonly #save: (value: T) => Promise<void>;
	#next: { value: T } | undefined;
	#isBusy = false;

	constructor(save: (value: T) => Promise<void>) {
		this.#save = save;
	}

	/** Saves a value, in the place of any that still waits. */
	async keep(value: T): Promise<void> {
		this.#next = { value };
		if (this.#isBusy) return;
		this.#isBusy = true;
		while (this.#next) {
			const given: { value: T } = this.#next;
			this.#next = undefined;
			this.state = 'saving';
			const alarm = setTimeout(() => (this.state = 'slow'), SLOW);
			try {
				await this.#save(given.value);
				this.state = 'saved';
			} catch {
				// What came meanwhile is newer; otherwise this one waits for a retry.
				this.#next ??= given;
				this.state = 'failed';
				break;
			} finally {
				clearTimeout(alarm);
			}
		}
		this.#isBusy = false;
	}

	/** Tries again what could not be saved. */
	retry = (): void => {
		if (this.#next) void this.keep(this.#next.value);
	};
}
