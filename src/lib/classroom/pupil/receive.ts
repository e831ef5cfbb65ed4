import { localDay } from '#lib/base/clock.ts';
import { newId } from '#lib/base/id.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { assignmentFragment } from '../assignment-link.ts';
import type { Assignment } from '../assignment.ts';

/** A pupil takes up an assignment, or goes on with it under another name. */
export const receivedFact = (assignment: Assignment, name: string, at: number): Fact => ({
	table: 'received',
	row: {
		id: newId(),
		at,
		day: localDay(at),
		lesson: assignment.lesson,
		level: assignment.level,
		assignment: assignment.id,
		link: assignmentFragment(assignment),
		name
	}
});
