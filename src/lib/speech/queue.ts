import type { Rate, Voice } from './voice.ts';

type Reading = 'idle' | 'playing' | 'paused';

/** What the queue is doing. `index` is the sentence being said, or the one that resuming starts with. */
export interface QueueState {
	reading: Reading;
	index: number;
	rate: Rate;
	/** The voice gave up on the last sentence. */
	failed: boolean;
}

/**
 * Reads sentences one by one. Pausing stops the voice, and resuming says the sentence again from its
 * beginning: a learner wants the whole sentence, and browsers can't be trusted to pause inside one.
 */
export class SpeechQueue {
	#state: QueueState;
	/** Replaced by every new order, so that a late callback of an old one is not obeyed. */
	#order = 0;

	constructor(
		readonly sentences: readonly string[],
		private readonly voice: Voice,
		private readonly changed: (state: QueueState) => void = () => {},
		rate: Rate = 1
	) {
		this.#state = { reading: 'idle', index: 0, rate, failed: false };
	}

	get state(): QueueState {
		return this.#state;
	}

	/** Reads from a sentence on; from where it stands when none is named. */
	play(from = this.#state.index): void {
		if (from < 0 || from >= this.sentences.length) return;
		this.#set({ reading: 'playing', index: from, failed: false });
		this.#say();
	}
	pause(): void {
		if (this.#state.reading !== 'playing') return;
		this.#silence();
		this.#set({ reading: 'paused' });
	}
	/** Goes to a sentence, without starting when it was not reading. */
	jump(index: number): void {
		const within = Math.min(Math.max(index, 0), this.sentences.length - 1);
		if (this.#state.reading === 'playing') this.play(within);
		else this.#set({ index: within });
	}
	/** The sentence being said begins again at the new speed. */
	setRate(rate: Rate): void {
		this.#set({ rate });
		if (this.#state.reading === 'playing') this.#say();
	}
	stop(): void {
		this.#silence();
		this.#set({ reading: 'idle', index: 0 });
	}

	#say() {
		this.#silence();
		const order = this.#order;
		this.voice.say(this.sentences[this.#state.index]!, this.#state.rate, (outcome) => {
			if (order !== this.#order) return;
			if (outcome === 'failed') this.#set({ reading: 'paused', failed: true });
			else if (this.#state.index + 1 < this.sentences.length) this.play(this.#state.index + 1);
			else this.#set({ reading: 'idle', index: 0 });
		});
	}
	#silence() {
		this.#order++;
		this.voice.cancel();
	}
	#set(change: Partial<QueueState>) {
		this.#state = { ...this.#state, ...change };
		this.changed(this.#state);
	}
}
