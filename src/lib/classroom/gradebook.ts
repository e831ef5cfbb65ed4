import { grouped } from '#lib/base/grouped.ts';
import { mixesAlphabets } from '#lib/base/visible.ts';
import { isLate, type Assignment } from './assignment.ts';
import type { MarkedCopy } from './mark.ts';
import { foldName, pupilFinder } from './pupil-names.ts';
import type { CopyRow, Pupil } from './rows.ts';

/** What a teacher should know of a row before she reads its score. */
export const ROW_FLAGS = [
	'none', // no copy that counts
	'late', // handed in after the due date, by the pupil's clock
	'attempts', // more attempts than allowed
	'edited', // a question was answered in a form that is not at hand: it is left out of the score
	'claim', // the score that the copy claims is another than its answers are worth
	'devices', // copies signed by several devices
	'unknown', // nobody of the class's list
	'lookalike' // a word of the name mixes alphabets whose letters look alike
] as const;
export type RowFlag = (typeof ROW_FLAGS)[number];

/** A line of the gradebook: a pupil of the list, or somebody who handed in and is not on it. */
export interface GradebookRow {
	/** Stable within an assignment: `p` and the pupil's id, `n` and the folded name, `d` and the device of a nameless copy. */
	id: string;
	/** As the list has it, else as it was typed. */
	name: string;
	/** Of the class's list. */
	pupil?: Pupil;
	/** The copy that counts: the latest handed in that is not set aside. */
	marked?: MarkedCopy;
	/** The other copies, the latest first, those that are set aside among them. */
	others: CopyRow[];
	flags: RowFlag[];
}

/**
 * The lines of a gradebook: the pupils in the list's order, then whoever else handed in, by name. Every copy is in
 * exactly one line. Without a list, each name that was typed is a line, and nobody is unknown. `mark`: marks a copy;
 * only those that count are marked.
 */
export function gradebookRows(
	assignment: Pick<Assignment, 'attempts' | 'due'>,
	pupils: readonly Pupil[],
	copies: readonly CopyRow[],
	mark: (copy: CopyRow) => MarkedCopy
): GradebookRow[] {
	const byId = new Map(pupils.map((pupil) => [pupil.id, pupil]));
	const find = pupilFinder(pupils);
	const ownerOf = (copy: CopyRow): Pupil | undefined =>
		(copy.pupil !== undefined && byId.get(copy.pupil)) || find(copy.submission.name);
	const owned = copies.map((copy) => ({ copy, owner: ownerOf(copy) }));
	const copiesById = grouped(owned, ({ copy, owner }) => (owner ? `p${owner.id}` : strangerId(copy)));
	const row = (id: string, known: Pupil | undefined): GradebookRow => {
		const own = (copiesById.get(id) ?? []).map(({ copy }) => copy).sort(byLatest);
		const counting = own.find(({ isSetAside }) => !isSetAside);
		const marked = counting && mark(counting);
		return {
			id,
			name: known?.name ?? (own[0]?.submission.name.trim() || ''),
			...(known && { pupil: known }),
			...(marked && { marked }),
			others: own.filter((copy) => copy !== counting),
			flags: flagsOf({ assignment, own, marked, isUnknown: !known && pupils.length > 0 })
		};
	};
	const strangers = [...copiesById.keys()].filter((id) => !byId.has(id.slice(1)) || !id.startsWith('p'));
	return [
		...pupils.map((pupil) => row(`p${pupil.id}`, pupil)),
		...strangers.map((id) => row(id, undefined)).sort((a, b) => (a.id < b.id ? -1 : 1))
	];
}

function strangerId({ submission, device }: CopyRow): string {
	const folded = foldName(submission.name);
	return folded === '' ? `d${device}` : `n${folded}`;
}

/** The clock that tells the order is the pupil's; what came at once is told apart by when it arrived. */
const byLatest = (a: CopyRow, b: CopyRow): number =>
	b.submission.handedInAt - a.submission.handedInAt ||
	b.receivedAt - a.receivedAt ||
	b.submission.number - a.submission.number ||
	(a.id < b.id ? 1 : -1);

function flagsOf({
	assignment,
	own,
	marked,
	isUnknown
}: {
	assignment: Pick<Assignment, 'attempts' | 'due'>;
	own: readonly CopyRow[];
	marked: MarkedCopy | undefined;
	isUnknown: boolean;
}): RowFlag[] {
	const counted = own.filter(({ isSetAside }) => !isSetAside);
	// On one device attempts are numbered; on several each begins anew, and only their ids can be counted.
	const attempts = Math.max(
		new Set(counted.map(({ submission }) => submission.attempt)).size,
		...counted.map(({ submission }) => submission.number)
	);
	const raised: Record<RowFlag, boolean> = {
		none: !marked,
		late: !!marked && isLate(assignment, marked.copy.submission.handedInAt),
		attempts: assignment.attempts > 0 && attempts > assignment.attempts,
		edited: !!marked && [...marked.answers.values()].some(({ credit }) => credit === undefined),
		claim: marked?.isClaimOff ?? false,
		devices: new Set(counted.map(({ device }) => device)).size > 1,
		unknown: isUnknown,
		lookalike: own.some(({ submission }) => mixesAlphabets(submission.name))
	};
	return ROW_FLAGS.filter((flag) => raised[flag]);
}
