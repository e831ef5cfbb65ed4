import { createSubscriber } from 'svelte/reactivity';

/**
 * An asynchronous query that Svelte follows: `current` is `undefined` until the first answer (so "nothing there"
 * should be `null`), and is asked again whenever `watch` says that something changed. A failed query throws where
 * it is read, for the nearest boundary to catch. Nothing runs while nothing reads it.
 */
export class LiveQuery<T> {
	#value: T | undefined;
	#failure: { error: unknown } | undefined;
	readonly #track: () => void;

	constructor(query: () => Promise<T>, watch: (changed: () => void) => () => void) {
		this.#track = createSubscriber((update) => {
			let asked = 0;
			const ask = async () => {
				const turn = ++asked;
				let value: T | undefined;
				let failure: { error: unknown } | undefined;
				try {
					value = await query();
				} catch (error) {
					failure = { error };
				}
				// A slower, older answer must not replace a newer one.
				if (turn !== asked) return;
				this.#failure = failure;
				if (!failure) this.#value = value;
				update();
			};
			const stop = watch(() => void ask());
			void ask();
			return () => {
				asked = Infinity;
				stop();
			};
		});
	}

	/** The newest answer, or `undefined` as long as there is none. */
	get current(): T | undefined {
		this.#track();
		if (this.#failure) throw this.#failure.error;
		return this.#value;
	}
}
