import type { GlossLanguage, LevelText } from '#lib/lesson/lesson.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { readSections } from '#lib/progress/history.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';
import { cardKey } from '#lib/vocabulary/card.ts';
import type { KeptWord } from '#lib/vocabulary/rows.ts';
import { newFact } from '../fact.ts';
import { keepFact, keptIn } from '../vocabulary/keep-term.ts';
import type MetInSection from '../vocabulary/MetInSection.svelte';
import type MetSwitch from '../vocabulary/MetSwitch.svelte';
import type { MetWords } from '../vocabulary/met-words.svelte.ts';

/** The learner's words in the text, with what shows them: the text is read before this is loaded. */
interface Met {
	words: MetWords;
	Switch: typeof MetSwitch;
	InSection: typeof MetInSection;
}

/** What a reader does with a text, recorded as it happens, and what earlier visits left. */
export class ReadingSession {
	/** Sections that were finished, now or before. */
	done = $state.raw<ReadonlySet<string>>(new Set());
	kept = $state.raw<ReadonlySet<string>>(new Set());
	/** The learner's words in this text; absent until they are known. */
	met = $state.raw<Met>();
	/** Set while the newest gesture could not be saved. */
	error = $state.raw<SaveError>();
	readonly #seen = new Set<string>();
	#failed: Fact[] = [];

	constructor(
		private readonly text: LevelText,
		private readonly open: () => Promise<ProgressStore>
	) {}

	/** Takes up what earlier visits left. The learner's words follow: the reading is whole without them. */
	async begin(): Promise<void> {
		await this.restore();
		void this.meet().catch(() => undefined);
	}

	/** Takes up what earlier visits recorded. */
	async restore(): Promise<void> {
		const store = await this.open();
		const { lesson, level } = this.text;
		const [visits, kept] = await Promise.all([
			store.read('visits', lesson, level),
			// A term is kept in the lesson, whatever the level it was met at.
			keptIn(store, this.text)
		]);
		this.done = new Set([...this.done, ...readSections(visits)]);
		this.kept = kept;
	}

	/** Takes up the learner's words that the text holds, whichever lesson they were kept in. */
	async meet(): Promise<void> {
		const store = await this.open();
		const [{ MetWords }, Switch, InSection] = await Promise.all([
			import('../vocabulary/met-words.svelte.ts'),
			import('../vocabulary/MetSwitch.svelte'),
			import('../vocabulary/MetInSection.svelte')
		]);
		const words = new MetWords(this.text, store, (fact) => this.#record(fact));
		await words.read();
		this.met = { words, Switch: Switch.default, InSection: InSection.default };
	}

	/** The reader came to a section (or to the text, when none is named). Said once a visit. */
	async see(section?: string): Promise<void> {
		const key = section ?? '';
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		await this.#record(newFact('visits', this.text, { stop: 'reading', section }));
	}

	/** The reader finished a section; with the last one, the text. */
	async finish(section: string, all: readonly string[]): Promise<void> {
		if (this.done.has(section)) return;
		const done = new Set([...this.done, section]);
		const facts = [newFact('visits', this.text, { stop: 'reading', section, done: true })];
		if (all.every((id) => done.has(id)))
			facts.push(newFact('visits', this.text, { stop: 'reading', done: true }));
		if (await this.#record(...facts)) this.done = done;
	}

	/** A gloss was opened up to a rung. */
	look(term: string, rung: 1 | 2 | 3, language: GlossLanguage): Promise<boolean> {
		this.met?.words.look(term);
		return this.#record(newFact('lookups', this.text, { term, rung, ...(rung === 3 && { language }) }));
	}

	/**
	 * Shown as kept only once that is durable. `met`: id of the sentence in which a term of the lesson was met; for a
	 * word that is none, what is known of it.
	 */
	async keep(id: string, isKept: boolean, met?: string | KeptWord): Promise<void> {
		const term = this.text.glossary.find((each) => each.id === id);
		const sentence = typeof met === 'string' ? met : met?.sentence?.id;
		const word = typeof met === 'object' && isKept ? { card: cardKey(met), word: met } : {};
		const fact = term
			? keepFact(this.text, term, isKept, sentence)
			: newFact('keeps', this.text, { term: id, kept: isKept, ...word });
		if (!(await this.#record(fact))) return;
		const kept = new Set(this.kept);
		if (isKept) kept.add(id);
		else kept.delete(id);
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
