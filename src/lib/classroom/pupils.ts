import { newId } from '#lib/base/id.ts';
import type { Pupil } from './rows.ts';

const MOST_PUPILS = 500;
const LONGEST_NAME = 60;

/** A class's list from pasted lines, one pupil a line. A pupil who was in the list before stays the same one. */
export function pupilsFrom(lines: string, before: readonly Pupil[] = []): Pupil[] {
	const known = new Map(before.map((pupil) => [pupil.name, pupil]));
	const names = lines
		.split(/\r?\n/)
		// Lists pasted from a spreadsheet bring their tabs and their other columns.
		.map((line) => line.split('\t')[0]!.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME))
		.filter((name) => name !== '');
	return [...new Set(names)].slice(0, MOST_PUPILS).map((name) => known.get(name) ?? { id: newId(), name });
}
