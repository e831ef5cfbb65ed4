import { newId } from '#lib/base/id.ts';
import type { Fact, Tables } from '#lib/progress/facts.ts';
import { learnerDay } from '#lib/vocabulary/day.ts';

type CardTable = 'reviews' | 'cardNotes' | 'cardStates' | 'reviewSettings';

/** A new fact about cards, dated now unless told otherwise, on the learner's day, which turns at 4 a.m. */
export function newCardFact<T extends CardTable>(
	table: T,
	fields: Omit<Tables[T], 'id' | 'at' | 'day'>,
	{ id = newId(), at = Date.now(), day = learnerDay(at) }: { id?: string; at?: number; day?: string } = {}
): Fact {
	return { table, row: { ...fields, id, at, day } } as unknown as Fact;
}
