import type { Assignment } from '../assignment.ts';

const wallClock = {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit'
} as const;

/** A moment on the clocks of a zone; nothing where the zone is unknown to the browser. */
function onClock(at: number, locale: string, timeZone?: string): string | undefined {
	try {
		return new Intl.DateTimeFormat(locale, { ...wallClock, ...(timeZone && { timeZone }) }).format(at);
	} catch {
		return undefined;
	}
}

/** What a zone that is known is called at a moment: « heure d’Europe centrale ». */
const zoneName = (at: number, locale: string, timeZone?: string): string =>
	new Intl.DateTimeFormat(locale, { timeZoneName: 'longGeneric', ...(timeZone && { timeZone }) })
		.formatToParts(at)
		.find(({ type }) => type === 'timeZoneName')?.value ?? '';

/**
 * When an assignment is to be handed in, on the pupil's clock and, where it shows another time, on the teacher's
 * too, each then with the name of its zone. `zone`: the pupil's, where it is not the browser's own.
 */
export function dueTexts(
	due: NonNullable<Assignment['due']>,
	locale: string,
	zone?: string
): { own: string; teacher?: string } {
	const own = onClock(due.at, locale, zone) ?? new Date(due.at).toISOString();
	const theirs = due.zone ? onClock(due.at, locale, due.zone) : undefined;
	if (theirs === undefined || theirs === own) return { own };
	return {
		own: `${own} (${zoneName(due.at, locale, zone)})`,
		teacher: `${theirs} (${zoneName(due.at, locale, due.zone)})`
	};
}
