import { countWords } from '#lib/french/words.ts';
import { newFact } from '#lib/player/fact.ts';
import type { Place } from '#lib/player/place.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';

/** How long one may type before the text is saved, in milliseconds. */
const REST = 600;

/** The text being written: counted as it grows, saved when the writer rests, leaves the field or hides the page. */
export class DraftKeeper {
	text = $state('');
	finished = $state(false);
	/** `undefined` before the first save. */
	savedAt = $state<number>();
	error = $state.raw<SaveError>();
	readonly words = $derived(countWords(this.text));
	readonly #store: ProgressStore;
	readonly #place: Place;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDirty = false;

	constructor(store: ProgressStore, place: Place) {
		this.#store = store;
		this.#place = place;
	}

	/** Takes up the draft where it was left. */
	async open(): Promise<void> {
		const { lesson, level } = this.#place;
		const draft = (await this.#store.read('drafts', lesson, level)).at(-1);
		if (!draft) return;
		this.text = draft.text;
		this.finished = draft.finished;
		this.savedAt = draft.at;
	}

	write(text: string): void {
		this.text = text;
		this.#isDirty = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), REST);
	}

	/** The writer says the text is finished; it stays open to changes. */
	async finish(): Promise<void> {
		this.finished = true;
		this.#isDirty = true;
		await this.save();
		await this.#store.record(newFact('visits', this.#place, { stop: 'writing', done: true }));
	}

	/** Saves what has changed since the last save. A failed save is told and tried again with the next one. */
	save = async (): Promise<void> => {
		clearTimeout(this.#timer);
		if (!this.#isDirty) return;
		this.#isDirty = false;
		const { lesson, level } = this.#place;
		const fields = { text: this.text, words: this.words, finished: this.finished };
		const fact = newFact('drafts', this.#place, fields, { id: `draft:${lesson}:${level}` });
		const saved = await this.#store.record(fact);
		if (saved.ok) this.savedAt = fact.row.at;
		else this.#isDirty = true;
		this.error = saved.ok ? undefined : saved.error;
	};

	/** Saves when the page is hidden; returns the way to stop. */
	guard = (): (() => void) => {
		const hidden = () => document.visibilityState === 'hidden' && void this.save();
		document.addEventListener('visibilitychange', hidden);
		return () => {
			document.removeEventListener('visibilitychange', hidden);
			void this.save();
		};
	};
}
