/** A calendar date in words: « 24 novembre 2026 ». Takes a `YYYY-MM-DD` day or milliseconds. */
export function formatDate(date: string | number, locale: string): string {
	// A bare day is read at noon, so that no time zone moves it to its neighbour.
	const moment = typeof date === 'number' ? new Date(date) : new Date(`${date}T12:00:00`);
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(moment);
}

export const formatNumber = (value: number, locale: string): string =>
	new Intl.NumberFormat(locale).format(value);

const unit = (value: number, of: 'hour' | 'minute' | 'second', locale: string, digits = 1) =>
	new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: of,
		unitDisplay: 'short',
		minimumIntegerDigits: digits
	}).format(value);

/** A length in minutes as one reads it: « 45 min », « 1 h 05 min ». */
export function formatMinutes(minutes: number, locale: string): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return unit(rest, 'minute', locale);
	return rest === 0
		? unit(hours, 'hour', locale)
		: `${unit(hours, 'hour', locale)} ${unit(rest, 'minute', locale, 2)}`;
}

/** A measured duration, rounded to what matters: seconds below a minute, minutes above. */
export function formatDuration(ms: number, locale: string): string {
	const seconds = Math.round(ms / 1000);
	return seconds < 60 ? unit(seconds, 'second', locale) : formatMinutes(Math.round(seconds / 60), locale);
}
