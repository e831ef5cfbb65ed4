import { fail, ok } from '#lib/base/result.ts';
import type { Fact, LessonTable, TableName, Tables } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { cardList, recordsOf } from '#lib/vocabulary/card-list.ts';

/** A store that holds facts in a list the test can read, and can be told to fail. */
export function memoryStore(facts: Fact[] = []) {
	let isBroken = false;
	const rows = <T extends TableName>(table: T) =>
		facts.filter((fact) => fact.table === table).map((fact) => fact.row as Tables[T]);
	const watchers = new Set<(tables: ReadonlySet<TableName>) => void>();
	const store: Pick<ProgressStore, 'record' | 'read' | 'all' | 'cards' | 'watch'> = {
		all: async (table) => rows(table),
		cards: cardList(
			() =>
				recordsOf({
					keeps: rows('keeps'),
					reviews: rows('reviews'),
					notes: rows('cardNotes'),
					states: rows('cardStates')
				}),
			() => rows('reviews')
		),
		watch: (changed) => {
			watchers.add(changed);
			return () => watchers.delete(changed);
		},
		record: async (...added) => {
			if (isBroken) return fail({ kind: 'engine', detail: 'told to fail' });
			const known = new Set(facts.map(({ row }) => row.id));
			facts.push(...added.filter(({ row }) => !known.has(row.id)));
			for (const tell of watchers) tell(new Set(added.map(({ table }) => table)));
			return ok(undefined);
		},
		read: async <T extends LessonTable>(table: T, lesson: string, level?: string) =>
			rows(table).filter((row) => row.lesson === lesson && (!level || row.level === level))
	};
	return {
		facts,
		rows,
		breakDown: () => (isBroken = true),
		mend: () => (isBroken = false),
		open: async () => store as ProgressStore
	};
}
