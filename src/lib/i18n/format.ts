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

/** Formatters by what they are made of: making one takes as long as a hundred uses. */
const shortDays = new Map<string, Intl.DateTimeFormat>();

/** A calendar day where there is little room: « 3 déc. », with its year when that is not `today`'s. */
export function formatShortDay(day: string, locale: string, today: string): string {
	const hasYear = day.slice(0, 4) !== today.slice(0, 4);
	const key = `${locale} ${hasYear}`;
	const format =
		shortDays.get(key) ??
		new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(hasYear && { year: 'numeric' }) });
	shortDays.set(key, format);
	return format.format(new Date(`${day}T12:00:00`));
}

/** A wait in days where there is little room: « 4 j », « 3 m. », « 1,5 an ». */
export function formatDays(days: number, locale: string): string {
	const short = (value: number, of: 'day' | 'month' | 'year') =>
		new Intl.NumberFormat(locale, {
			style: 'unit',
			unit: of,
			unitDisplay: 'short',
			maximumFractionDigits: of === 'year' ? 1 : 0
		}).format(value);
	if (days < 60) return short(days, 'day');
	return days < 700 ? short(days / 30.4, 'month') : short(days / 365.25, 'year');
}

/** A share of 1 in per cent: « 92 % ». */
export const formatShare = (share: number, locale: string): string =>
	new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** The time on the clock: « 14:32 ». */
export const formatTime = (at: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);

/** What something weighs: « 850 ko », « 3,5 Mo ». Thousands of bytes, as browsers and disks count. */
export function formatBytes(bytes: number, locale: string): string {
	const isSmall = bytes < 999_500;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: isSmall ? 'kilobyte' : 'megabyte',
		unitDisplay: 'short',
		maximumFractionDigits: isSmall ? 0 : 1
	}).format(bytes / (isSmall ? 1e3 : 1e6));
}
/** A day and a time in words: « 24 novembre 2026 à 18:05 ». Takes milliseconds. */
export const formatMoment = (at: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
