import type { Fact } from '#lib/progress/facts.ts';
import { newCardFact } from './card-fact.ts';
import { cardKey } from '#lib/vocabulary/card.ts';
import { learnerDay } from '#lib/vocabulary/day.ts';
import type { KeptWord, Rating, Stage } from '#lib/vocabulary/rows.ts';

const DAY = 86_400_000;

/** A row that keeps a noun with the sentence « Voici X. ». `daysAgo`: when it was kept. */
export function kept(headword: string, fields: Partial<KeptWord> = {}, daysAgo = 10): Fact {
	const at = Date.now() - daysAgo * DAY;
	const form = headword.replace(/^(un|une|le|la) /, '');
	const word: KeptWord = {
		headword,
		pos: 'noun',
		definition: `ce qu’est ${headword} dans la leçon`,
		ipa: 'mo',
		translations: { en: `${form} (en)` },
		sentence: { text: `Voici ce ${form}.`, lesson: 'sommet', level: 'B1', id: `evenement.${form}` },
		form,
		...fields
	};
	const row = { id: `keep ${headword}`, at, day: learnerDay(at), lesson: 'sommet', level: 'B1' as const };
	return { table: 'keeps', row: { ...row, term: form, kept: true, card: cardKey(word), word } };
}

/** A review of a noun some days ago. */
export function reviewed(
	headword: string,
	daysAgo: number,
	rating: Rating = 3,
	stage: Stage = 'recognise'
): Fact {
	const card = cardKey({ pos: 'noun', headword });
	const at = Date.now() - daysAgo * DAY;
	return newCardFact('reviews', { card, rating, stage, ms: 1000, source: 'review' }, { at });
}
