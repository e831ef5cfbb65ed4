import { addDays } from '../../src/lib/vocabulary/day.ts';
import { cardKey } from '../../src/lib/vocabulary/card.ts';
import { newId } from '../../src/lib/base/id.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { openStore } from '../../src/lib/progress/open-store.browser.ts';
import type { DurableStore } from '../../src/lib/progress/durable-store.ts';
import type { KeptWord } from '../../src/lib/vocabulary/rows.ts';

/** Milliseconds of each question, asked of few cards and of many. */
export interface CardTimes {
	/** What is due today. */
	due: Record<'few' | 'many', number[]>;
	/** The same just after a review was saved. */
	dueAfterReview: Record<'few' | 'many', number[]>;
	/** The first fifty of the list. */
	list: Record<'few' | 'many', number[]>;
	/** From opening the store, as a page does, to the first words of the list. */
	opened: Record<'few' | 'many', number[]>;
	/** Deriving every card after its rows came in, once. */
	derived: Record<'few' | 'many', number>;
	/** Cards found due: as many in both, else the comparison means nothing. */
	found: Record<'few' | 'many', number>;
}

const COUNTS = { few: 100, many: 10_000 };
const TODAY = '2026-11-24';
const DUE = 60;
const LIMITS = { due: 100, fresh: 10 };

const word = (n: number): KeptWord => ({
	headword: `un mot ${n}`,
	pos: 'noun',
	definition: 'Une définition de la longueur de celles que l’on trouve dans une leçon.',
	example: 'Un exemple de la longueur de ceux que l’on trouve dans une leçon.',
	translations: {
		en: `word ${n}`,
		es: `palabra ${n}`,
		de: `Wort ${n}`,
		pt: `palavra ${n}`,
		ru: `слово ${n}`
	},
	sentence: {
		lesson: 'l',
		level: 'B1',
		id: 's.1',
		text: 'Une phrase qui tient le mot en son milieu, comme partout.'
	},
	form: 'mot'
});

/** A card that was reviewed three times, `ago` days ago for the last time: due when that is long. */
function card(n: number, ago: number): Fact[] {
	const kept = word(n);
	const key = cardKey(kept);
	const at = (days: number) => Date.parse(`${addDays(TODAY, -days)}T12:00Z`);
	const day = (days: number) => addDays(TODAY, -days);
	const row = { id: newId(), at: at(ago + 60), day: day(ago + 60), lesson: 'l', level: 'B1' as const };
	const reviews = [40, 30, 0].map((before): Fact => {
		const past = ago + before;
		const review = {
			id: newId(),
			at: at(past),
			day: day(past),
			card: key,
			rating: before === 40 ? 4 : 3
		} as const;
		return { table: 'reviews', row: { ...review, stage: 'recall', ms: 3000, source: 'review' } };
	});
	return [{ table: 'keeps', row: { ...row, term: `t${n}`, kept: true, card: key, word: kept } }, ...reviews];
}

/** Asks a store of a hundred cards and one of ten thousand in turn. The same number is due in both. */
async function measureCards(rounds: number): Promise<CardTimes> {
	const both = () => ({ few: [] as number[], many: [] as number[] });
	const times: CardTimes = {
		due: both(),
		dueAfterReview: both(),
		list: both(),
		opened: both(),
		derived: { few: 0, many: 0 },
		found: { few: 0, many: 0 }
	};
	const stores = {} as Record<'few' | 'many', DurableStore>;
	for (const size of ['few', 'many'] as const) {
		const store = await openStore(`bench-cards-${size}`);
		const facts = Array.from({ length: COUNTS[size] }, (_, n) => card(n, n < DUE ? 300 : 1)).flat();
		const saved = await store.merge(facts);
		if (!saved.ok) throw new Error(saved.error.detail);
		times.derived[size] = (await timed(() => store.cards.count())).ms;
		stores[size] = store;
	}
	for (let round = 0; round <= rounds; round++) {
		for (const size of ['few', 'many'] as const) {
			const { cards } = stores[size];
			const due = await timed(() => cards.today(TODAY, LIMITS));
			const list = await timed(() => cards.page('headword', 0, 50));
			const [, review] = card(70, 2);
			const saved = await stores[size].record(review!);
			if (!saved.ok) throw new Error(saved.error.detail);
			const after = await timed(() => cards.today(TODAY, LIMITS));
			times.found[size] = due.value.due.length;
			// The first round warms up.
			if (round === 0) continue;
			times.due[size].push(due.ms);
			times.list[size].push(list.ms);
			times.dueAfterReview[size].push(after.ms);
		}
	}
	for (let round = 0; round <= rounds; round++) {
		for (const size of ['few', 'many'] as const) {
			stores[size].close();
			const opened = await timed(async () => {
				stores[size] = await openStore(`bench-cards-${size}`);
				await stores[size].cards.prepare(() => {});
				return stores[size].cards.page('headword', 0, 60);
			});
			if (round > 0) times.opened[size].push(opened.ms);
		}
	}
	return times;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
	const start = performance.now();
	const value = await work();
	return { ms: performance.now() - start, value };
}

Object.assign(window, { measureCards });
