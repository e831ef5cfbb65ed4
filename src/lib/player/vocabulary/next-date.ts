import { formatShortDay } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/compiled/messages.js';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import { addDays } from '#lib/vocabulary/day.ts';

/** When a card is asked next, in words: « aujourd’hui », « demain », « 3 déc. ». Empty for a suspended one. */
export function nextDate({ card, schedule: { dueDay } }: CardRecord, today: string, locale: string): string {
	if (card.state === 'suspended') return '';
	if (dueDay === undefined) return m.date_not_begun();
	if (dueDay <= today) return m.date_today();
	return dueDay === addDays(today, 1) ? m.date_tomorrow() : formatShortDay(dueDay, locale, today);
}
