import type { AssignedRow } from '#lib/classroom/rows.ts';
import { m } from '#lib/i18n/compiled/messages.js';
import { language } from '#lib/i18n/language.svelte.ts';

/** A date and time in the teacher's zone, with the zone where the reader may be elsewhere. */
export const dueText = ({ at, zone }: { at: number; zone: string }): string =>
	new Intl.DateTimeFormat(language.current, {
		dateStyle: 'full',
		timeStyle: 'short',
		...(zone && { timeZone: zone })
	}).format(at);

/** A text to paste into Pronote, Classroom, Moodle or a message. */
export function announcement({ title, assignment }: AssignedRow, link: string, words: string): string {
	const { level, due, message } = assignment;
	return [
		`${title} (${level})`,
		...(message ? [message] : []),
		...(due ? [m.class_announce_due({ date: dueText(due) })] : []),
		m.class_announce_link(),
		link,
		m.class_announce_words({ words })
	].join('\n');
}
