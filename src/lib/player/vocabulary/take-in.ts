import { localDay } from '#lib/base/clock.ts';
import { newId } from '#lib/base/id.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Fact } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { isNews } from '#lib/vocabulary/words-file/news.ts';
import {
	keepOf,
	readWords,
	type Assumed,
	type FileProblem,
	type FileWord
} from '#lib/vocabulary/words-file/read.ts';
import { newFact } from '../fact.ts';

/** What a file brought. `added`: cards that were not there; `changed`: cards that know more now; `same`: neither. */
export interface TakenIn {
	added: number;
	changed: number;
	same: number;
	ignored: string[];
}

/** Keeps the words of a file: all that are news, or none. Reviews are not in such a file and stay as they are. */
export async function takeIn(
	bytes: Uint8Array,
	store: Pick<ProgressStore, 'merge' | 'cards'>,
	assumed: Assumed,
	now: number
): Promise<Result<TakenIn, FileProblem[] | 'not-saved'>> {
	const read = readWords(bytes, assumed);
	if (!read.ok) return read;
	const { words, ignored } = read.value;
	const keys = words.map((word) => keepOf(word, assumed).card);
	const known = new Map((await store.cards.some(keys)).map(({ card }) => [card.key, card]));
	const news = words.filter((word, n) => isNews(word, known.get(keys[n]!)));
	const cards = new Set(news.map((word) => keepOf(word, assumed).card));
	const changed = [...cards].filter((key) => known.has(key)).length;
	if (news.length > 0) {
		const saved = await store.merge(news.flatMap((word, n) => factsOf(word, assumed, now + n)));
		if (!saved.ok) return fail('not-saved');
	}
	return ok({ added: cards.size - changed, changed, same: new Set(keys).size - cards.size, ignored });
}

/** A millisecond each: new cards come in the order of the file. */
function factsOf(word: FileWord, assumed: Assumed, at: number): Fact[] {
	const { lesson, level, ...fields } = keepOf(word, assumed);
	const kept = newFact('keeps', { lesson, level }, fields, { at });
	if (word.note === '') return [kept];
	const note = { id: newId(), at, day: localDay(at), card: fields.card, note: word.note };
	return [kept, { table: 'cardNotes', row: note }];
}
