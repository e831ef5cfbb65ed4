import { STOPS, type Stop } from '#lib/lesson/level.ts';
import type { DraftRow, KeepRow, VisitRow } from './facts.ts';

/** A place in the route where a learner can go on. */
export interface ResumePoint {
	stop: Stop;
	section?: string;
	/** When the learner was last anywhere in this level. */
	at: number;
}

const newestFirst = (a: { at: number; id: string }, b: { at: number; id: string }): number =>
	b.at - a.at || (a.id < b.id ? 1 : -1);

/** The terms that are kept: of each term's rows in each lesson, the newest tells. The last kept comes first. */
export function keptTerms(keeps: readonly KeepRow[]): KeepRow[] {
	const newest = new Map<string, KeepRow>();
	for (const row of [...keeps].sort(newestFirst)) {
		const key = `${row.lesson}/${row.term}`;
		if (!newest.has(key)) newest.set(key, row);
	}
	return [...newest.values()].filter((row) => row.kept);
}

/** Stops that were finished, whole (a finished section finishes only itself). */
export function doneStops(visits: readonly VisitRow[]): Set<Stop> {
	return new Set(visits.filter((visit) => visit.done && !visit.section).map((visit) => visit.stop));
}

/** Sections of the text that were read to their end. */
export function readSections(visits: readonly VisitRow[]): Set<string> {
	const read = visits.filter((visit) => visit.stop === 'reading' && visit.done);
	return new Set(read.flatMap((visit) => visit.section ?? []));
}

/**
 * Where to go on in a level: the stop where the learner was last if it is unfinished, else the first unfinished
 * one after it, else the summary. Nothing without a visit: the learner begins at the start.
 */
export function resumePoint(visits: readonly VisitRow[]): ResumePoint | undefined {
	const [last] = [...visits].sort(newestFirst);
	if (!last) return undefined;
	const done = doneStops(visits);
	const next = STOPS.slice(STOPS.indexOf(last.stop)).find((stop) => !done.has(stop)) ?? 'summary';
	const stayed = next === last.stop && last.section !== undefined && !last.done;
	return { stop: next, at: last.at, ...(stayed && { section: last.section }) };
}

/** The text being written for a level, if there is one. */
export function newestDraft(drafts: readonly DraftRow[]): DraftRow | undefined {
	return [...drafts].sort(newestFirst)[0];
}
