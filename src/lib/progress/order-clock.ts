import type { Fact, TableName, Tables } from './facts.ts';
import type { Index } from './legs/leg.ts';

/** What a row is about: of rows about the same, the newest tells, or they are gone through in their order. */
const subjects: { [T in TableName]: (row: Tables[T]) => unknown[] } = {
	attempts: ({ lesson, level, stop, assignment }) => [lesson, level, stop, assignment],
	answers: ({ lesson, level, attempt, stop }) => [lesson, level, attempt, stop],
	visits: ({ lesson, level }) => [lesson, level],
	lookups: ({ lesson, level, term }) => [lesson, level, term],
	keeps: ({ term }) => [term],
	predictions: ({ lesson, level }) => [lesson, level],
	// These have a clock of their own (DraftClock): they are one row an id.
	drafts: ({ id }) => [id],
	assessments: ({ lesson, level, criterion }) => [lesson, level, criterion],
	reviews: ({ card }) => [card],
	cardNotes: ({ card }) => [card],
	cardStates: ({ card }) => [card],
	reviewSettings: () => [],
	received: ({ assignment }) => [assignment],
	handIns: ({ assignment }) => [assignment]
};

/** Tables in which rows about the same have the same lesson and level. */
const IN_LESSON = new Set<TableName>([
	'attempts',
	'answers',
	'visits',
	'lookups',
	'predictions',
	'assessments'
]);

const subjectOf = ({ table, row }: Fact): string =>
	JSON.stringify((subjects[table] as (row: unknown) => unknown[])(row));

/**
 * The facts with times that keep their order when the clock was set back: one that is new comes after all that is
 * known about its subject, `max(its time, the newest + 1)`. No more than that: were every row put after every other,
 * a clock that once was a year ahead would date a year of work wrongly. `day` stays what the wall showed.
 */
export async function inOrder(facts: readonly Fact[], index: Index): Promise<Fact[]> {
	const isNew = new Set((await index.missing(facts)).map(({ row }) => row.id));
	const newest = new Map<string, number>();
	const ordered: Fact[] = [];
	for (const fact of facts) {
		if (!isNew.has(fact.row.id) || fact.table === 'drafts') {
			ordered.push(fact);
			continue;
		}
		const key = `${fact.table} ${subjectOf(fact)}`;
		const known = newest.get(key) ?? (await newestAt(fact, index));
		const at = Math.max(fact.row.at, known + 1);
		newest.set(key, at);
		ordered.push({ table: fact.table, row: { ...fact.row, at } } as Fact);
	}
	return ordered;
}

async function newestAt(fact: Fact, index: Index): Promise<number> {
	const subject = subjectOf(fact);
	const rows = await rowsBeside(fact, index);
	const times = rows
		.filter((row) => subjectOf({ table: fact.table, row } as Fact) === subject)
		.map(({ at }) => at);
	return times.reduce((a, b) => Math.max(a, b), -1);
}

async function rowsBeside(fact: Fact, index: Index): Promise<{ at: number }[]> {
	// There may be a hundred thousand of them.
	if (fact.table === 'reviews') return (await index.cards()).reviewsOf([fact.row.card]);
	const { table, row } = fact;
	return IN_LESSON.has(table) && 'lesson' in row
		? index.rows(table, row.lesson, row.level)
		: index.rows(table);
}
