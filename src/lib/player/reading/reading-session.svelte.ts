import type { GlossLanguage } from '#lib/lesson/lesson.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { keptTerms, readSections } from '#lib/progress/history.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';
import { cardKey } from '#lib/vocabulary/card.ts';
import type { KeptWord } from '#lib/vocabulary/rows.ts';
import { newFact } from '../fact.ts';
import type { Place } from '../place.ts';

/** What a reader does with a text, recorded as it happens, and what earlier visits left. */
export class ReadingSession {
	/** Sections that were finished, now or before. */
	done = $state.raw<ReadonlySet<string>>(new Set());
	kept = $state.raw<ReadonlySet<string>>(new Set());
	/** Set while the newest gesture could not be saved. */
	error = $state.raw<SaveError>();
	readonly #seen = new Set<string>();
	#failed: Fact[] = [];

	constructor(
		private readonly place: Place,
		private readonly open: () => Promise<ProgressStore>
	) {}

	/** Takes up what earlier visits recorded. */
	async restore(): Promise<void> {
		const store = await this.open();
		const { lesson, level } = this.place;
		const [visits, keeps] = await Promise.all([
			store.read('visits', lesson, level),
			// A term is kept in the lesson, whatever the level it was met at.
			store.read('keeps', lesson)
		]);
		this.done = new Set([...this.done, ...readSections(visits)]);
		this.kept = new Set(keptTerms(keeps).map(({ term }) => term));
	}

	/** The reader came to a section (or to the text, when none is named). Said once a visit. */
	async see(section?: string): Promise<void> {
		const key = section ?? '';
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		await this.#record(newFact('visits', this.place, { stop: 'reading', section }));
	}

	/** The reader finished a section; with the last one, the text. */
	async finish(section: string, all: readonly string[]): Promise<void> {
		if (this.done.has(section)) return;
		const done = new Set([...this.done, section]);
		const facts = [newFact('visits', this.place, { stop: 'reading', section, done: true })];
		if (all.every((id) => done.has(id)))
			facts.push(newFact('visits', this.place, { stop: 'reading', done: true }));
		if (await this.#record(...facts)) this.done = done;
	}

	/** A gloss was opened up to a rung. */
	look = (term: string, rung: 1 | 2 | 3, language: GlossLanguage): Promise<boolean> =>
		this.#record(newFact('lookups', this.place, { term, rung, ...(rung === 3 && { language }) }));

	/** Shown as kept only once that is durable. A word that is no term of the lesson comes with what is known of it. */
	async keep(term: string, isKept: boolean, word?: KeptWord): Promise<void> {
		const snapshot = isKept && word ? { card: cardKey(word), word } : {};
		if (!(await this.#record(newFact('keeps', this.place, { term, kept: isKept, ...snapshot })))) return;
		const kept = new Set(this.kept);
		if (isKept) kept.add(term);
		else kept.delete(term);
		this.kept = kept;
	}

	/** Tries again what could not be saved. The rows keep their ids, so nothing is written twice. */
	async retry(): Promise<void> {
		const facts = this.#failed;
		this.#failed = [];
		this.error = undefined;
		if (await this.#record(...facts)) await this.restore();
	}

	async #record(...facts: Fact[]): Promise<boolean> {
		const saved = await (await this.open()).record(...facts);
		if (saved.ok) return true;
		this.#failed.push(...facts);
		this.error = saved.error;
		return false;
	}
}
