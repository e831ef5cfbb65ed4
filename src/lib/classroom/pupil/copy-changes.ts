import type { DraftRow, HandInRow, ReceivedRow, VisitRow } from '#lib/progress/facts.ts';
import { newestDraft } from '#lib/progress/history.ts';
import { lastAttempt, type Task } from './task.ts';

/** Whether there is more to hand in than the newest copy holds: another attempt, text, stop or name. */
export function hasChangedSince(
	copy: HandInRow,
	task: Task,
	{
		drafts,
		visits,
		received
	}: { drafts: readonly DraftRow[]; visits: readonly VisitRow[]; received: readonly ReceivedRow[] }
): boolean {
	const { id, lesson, level, stops } = task.assignment;
	const attempt = lastAttempt(task);
	const isLater = ({ at }: { at: number }) => at > copy.at;
	const draft = stops.includes('writing') ? newestDraft(drafts) : undefined;
	return (
		(attempt !== undefined && attempt.row.id !== copy.attempt) ||
		(draft !== undefined && isLater(draft)) ||
		received.some((row) => row.assignment === id && isLater(row)) ||
		visits.some(
			(row) =>
				isLater(row) &&
				row.done === true &&
				row.section === undefined &&
				row.attempt === undefined &&
				row.lesson === lesson &&
				row.level === level &&
				stops.includes(row.stop)
		)
	);
}

/** Name of the file in which a copy travels: letters, digits and hyphens, whatever the pupil is called. */
export function copyFileName({ assignment: { lesson, level }, name }: Task): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-zA-Z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return `copie-${lesson}-${level.toLowerCase()}${plain && `-${plain.toLowerCase()}`}.copie`;
}
