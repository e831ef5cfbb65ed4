import { withoutAccents, normalize } from '#lib/french/normalize.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';
import type { CardOrder, CardRecord } from '#lib/vocabulary/card-index.ts';
import { wordState, type WordState } from '#lib/vocabulary/stats.ts';
import { newCardFact } from './card-fact.ts';
import { prepareCards, type Prepared } from './prepare-cards.ts';

/** The first screens come at once; the rest follows in stretches between which the page can breathe. */
const FIRST = 60;
const STRETCH = 1_000;
const CARD_TABLES = ['keeps', 'reviews', 'cardNotes', 'cardStates'] as const;

/** What the list shows. */
export interface ListFilter {
	words: string;
	state: WordState | undefined;
}

/** The learner's cards in an order, filtered, changed and changed back. Shown as changed only once that is durable. */
export class CardListing {
	/** In order; while `isWhole` is false only the first ones. */
	records = $state.raw<readonly CardRecord[]>([]);
	/** How many cards there are; `undefined` until the store has told. */
	total = $state.raw<number>();
	/** How far many words that came in at once are ready. */
	prepared = $state.raw<Prepared>();
	isWhole = $state(false);
	order = $state<CardOrder>('headword');
	filter = $state.raw<ListFilter>({ words: '', state: undefined });
	/** The last change that can be taken back. */
	forgotten = $state.raw<{ record: CardRecord; row: string }>();
	/** Set while the newest change could not be saved. */
	error = $state.raw<SaveError>();
	readonly found: readonly CardRecord[] = $derived.by(() => select(this.records, this.filter));
	#store: ProgressStore | undefined;
	#failed: (() => Promise<void>) | undefined;
	/** Resolves when every card is there. */
	whole: Promise<void> = Promise.resolve();
	#reading = 0;
	#saving = 0;

	/** Reads the store and follows it. Returns the way to stop. */
	follow = (open: () => Promise<ProgressStore>): (() => void) => {
		let stop: (() => void) | undefined;
		let isOver = false;
		void open().then(async (store) => {
			await prepareCards(store, (far) => (this.prepared = far));
			if (isOver) return;
			this.#store = store;
			void this.read();
			stop = store.watch((tables) => {
				if (this.#saving === 0 && CARD_TABLES.some((table) => tables.has(table))) void this.read();
			});
		});
		return () => {
			isOver = true;
			this.#reading += 1;
			stop?.();
		};
	};

	/** Reads the cards anew: what is on screen changes with the first stretch, then with all of them. */
	read = (): Promise<void> => (this.whole = this.#read());

	async #read(): Promise<void> {
		const store = this.#store;
		if (!store) return;
		const turn = ++this.#reading;
		const isOld = () => turn !== this.#reading;
		const [total, first] = await Promise.all([
			store.cards.count(),
			store.cards.page(this.order, 0, Math.max(FIRST, this.isWhole ? this.records.length : 0))
		]);
		if (isOld()) return;
		this.total = total;
		this.records = first;
		this.isWhole = first.length >= total;
		const all = [...first];
		while (all.length < total) {
			// The page is drawn, and answers, between two stretches.
			await new Promise((resolve) => setTimeout(resolve));
			const next = await store.cards.page(this.order, all.length, STRETCH);
			if (isOld()) return;
			if (next.length === 0) break;
			all.push(...next);
		}
		this.records = all;
		this.isWhole = true;
	}

	sort(order: CardOrder): void {
		this.order = order;
		this.isWhole = false;
		void this.read();
	}

	note = (record: CardRecord, note: string): Promise<void> =>
		this.#change(record, newCardFact('cardNotes', { card: record.card.key, note }));

	suspend = (record: CardRecord, isSuspended: boolean): Promise<void> => {
		const state = isSuspended ? 'suspended' : 'active';
		return this.#change(record, newCardFact('cardStates', { card: record.card.key, state }));
	};

	forget(record: CardRecord): Promise<void> {
		const fact = newCardFact('cardStates', { card: record.card.key, state: 'forgotten' });
		return this.#change(record, fact, () => (this.forgotten = { record, row: fact.row.id }));
	}

	/** Takes the last forgetting back, with all the progress of the card. */
	async remember(): Promise<void> {
		if (!this.forgotten) return;
		const { record, row } = this.forgotten;
		const fact = newCardFact('cardStates', { card: record.card.key, state: 'forgotten', undoes: row });
		await this.#change(record, fact, () => (this.forgotten = undefined));
	}

	/** Tries again what could not be saved; the row keeps its id, so nothing is written twice. */
	retry = async (): Promise<void> => this.#failed?.();

	async #change(record: CardRecord, fact: Fact, then: () => void = () => {}): Promise<void> {
		const store = this.#store;
		if (!store) return;
		this.#saving += 1;
		const saved = await store.record(fact).finally(() => (this.#saving -= 1));
		this.error = saved.ok ? undefined : saved.error;
		this.#failed = saved.ok ? undefined : () => this.#change(record, fact, then);
		if (!saved.ok) return;
		then();
		await this.#renew(store, record);
	}

	/** One card has changed: the others stay as they are, and where they are. */
	async #renew(store: ProgressStore, { card: { key } }: CardRecord): Promise<void> {
		const [now] = await store.cards.some([key]);
		const at = this.records.findIndex(({ card }) => card.key === key);
		if (now && at >= 0) this.records = this.records.map((each, n) => (n === at ? now : each));
		else if (!now && at >= 0) this.records = this.records.filter((_, n) => n !== at);
		else return this.read();
		this.total = await store.cards.count();
	}
}

/** The cards that a filter lets through, in their order. Words are found in all that a card says. */
function select(records: readonly CardRecord[], { words, state }: ListFilter): readonly CardRecord[] {
	const wanted = plain(words).split(/\s+/).filter(Boolean);
	if (wanted.length === 0 && !state) return records;
	return records.filter((record) => {
		if (state && wordState(record) !== state) return false;
		if (wanted.length === 0) return true;
		const text = textOf(record);
		return wanted.every((word) => text.includes(word));
	});
}

const plain = (text: string) => withoutAccents(normalize(text));
const texts = new WeakMap<CardRecord, string>();
function textOf(record: CardRecord): string {
	const known = texts.get(record);
	if (known !== undefined) return known;
	const { word, note, sentences } = record.card;
	const parts = [word.headword, word.definition, ...Object.values(word.translations), note];
	const text = plain([...parts, ...sentences.map((sentence) => sentence.text)].join('\n'));
	texts.set(record, text);
	return text;
}
