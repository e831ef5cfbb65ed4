import { m } from '#lib/i18n/compiled/messages.js';
import type { Stop } from '#lib/lesson/level.ts';

const names = {
	start: m.route_start,
	reading: m.route_reading,
	words: m.route_words,
	quiz: m.route_quiz,
	writing: m.route_writing,
	summary: m.route_summary
};

/** A stop as the interface calls it: « Les mots ». */
export const stopName = (stop: Stop): string => names[stop]();
