import { newId } from '#lib/base/id.ts';
import type { LevelText, Section, Term } from '#lib/lesson/lesson.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { cardKey } from '#lib/vocabulary/card.ts';
import { isDueInText, metInText } from '#lib/vocabulary/met-in-text.ts';
import type { Review } from '#lib/vocabulary/rows.ts';
import { isKnown } from '#lib/vocabulary/stats.ts';
import { newCardFact } from './card-fact.ts';
import { now } from './now.ts';

/** `due`: kept, and it is time to see it again; `known`: it needs no line under it. */
export type TextMark = 'due' | 'known';

/** The learner's words in a text: which are met again, and what meeting them is worth. */
export class MetWords {
	/** Cards by term of the text. */
	#cards = $state.raw<ReadonlyMap<string, CardRecord>>(new Map());
	/** What was counted while reading, by term. */
	counted = $state.raw<ReadonlyMap<string, Review>>(new Map());
	/** Known words are underlined too. */
	isAllShown = $state(false);
	/** Terms whose gloss was opened: that was help. */
	#helped = $state.raw<ReadonlySet<string>>(new Set());

	readonly marks: ReadonlyMap<string, TextMark> = $derived.by(() => {
		const { day } = now();
		const marks = new Map<string, TextMark>();
		for (const [term, record] of this.#cards)
			if (!this.counted.has(term) && isDueInText(record, day)) marks.set(term, 'due');
			else if (isKnown(record) && !this.isAllShown) marks.set(term, 'known');
		return marks;
	});
	/** Whether there is anything for the switch to show. */
	readonly hasKnown: boolean = $derived([...this.#cards.values()].some(isKnown));

	constructor(
		private readonly text: LevelText,
		private readonly store: ProgressStore,
		private readonly record: (fact: Fact) => Promise<boolean>
	) {}

	/** Reads the cards of the text's words, whichever lesson they were kept in. */
	async read(): Promise<void> {
		const keys = new Map(this.text.glossary.map((term) => [term.id, cardKey(term)]));
		const records = await this.store.cards.some([...keys.values()]);
		const byKey = new Map(records.map((record) => [record.card.key, record]));
		this.#cards = new Map(
			[...keys].flatMap(([term, key]) => {
				const record = byKey.get(key);
				return record ? [[term, record] as const] : [];
			})
		);
	}

	look(term: string): void {
		if (!this.#helped.has(term)) this.#helped = new Set([...this.#helped, term]);
	}

	/** The words of a section that are due, or were counted in this visit. */
	dueIn({ paragraphs }: Section): Term[] {
		const terms = new Set(paragraphs.flat().flatMap(({ runs }) => runs.flatMap(({ term }) => term ?? [])));
		return this.text.glossary.filter(
			({ id }) => terms.has(id) && (this.counted.has(id) || this.marks.get(id) === 'due')
		);
	}

	/** « Je le connais encore »: good, or hard when the gloss was opened first. */
	async know(term: string): Promise<void> {
		const record = this.#cards.get(term);
		const review = record && metInText(record, { helped: this.#helped.has(term), id: newId(), ...now() });
		if (!review) return;
		const { id, at, day, ...fields } = review;
		if (!(await this.record(newCardFact('reviews', fields, { id, at, day })))) return;
		this.counted = new Map([...this.counted, [term, review]]);
	}

	/** Takes that back. */
	async unknow(term: string): Promise<void> {
		const review = this.counted.get(term);
		if (!review) return;
		const { id: undoes, card, rating, stage, source } = review;
		const fields = { card, rating, stage, source, ms: 0, undoes };
		if (!(await this.record(newCardFact('reviews', fields)))) return;
		this.counted = new Map([...this.counted].filter(([each]) => each !== term));
	}
}
