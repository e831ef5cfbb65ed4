import { formatDuration, formatShare } from '#lib/i18n/format.ts';
import { language } from '#lib/i18n/language.svelte.ts';
import { m } from '#lib/i18n/compiled/messages.js';
import type { RowFlag } from '../gradebook.ts';
import type { Discriminating } from '../item-analysis.ts';
import type { CellState } from './table-view.ts';

/** A flag in two or three words. */
export const flagName: Record<RowFlag, () => string> = {
	none: m.gradebook_flag_none,
	late: m.gradebook_flag_late,
	attempts: m.gradebook_flag_attempts,
	edited: m.gradebook_flag_edited,
	claim: m.gradebook_flag_claim,
	devices: m.gradebook_flag_devices,
	unknown: m.gradebook_flag_unknown,
	lookalike: m.gradebook_flag_lookalike
};
/** A flag explained. */
export const flagText: Record<RowFlag, () => string> = {
	none: m.gradebook_flag_none_text,
	late: m.gradebook_flag_late_text,
	attempts: m.gradebook_flag_attempts_text,
	edited: m.gradebook_flag_edited_text,
	claim: m.gradebook_flag_claim_text,
	devices: m.gradebook_flag_devices_text,
	unknown: m.gradebook_flag_unknown_text,
	lookalike: m.gradebook_flag_lookalike_text
};
/** The sign of an answer in the table, and the word that says the same. */
export const cellSign: Record<CellState, { sign: string; word: () => string }> = {
	right: { sign: '✓', word: m.answer_right },
	partial: { sign: '½', word: m.answer_partial },
	wrong: { sign: '✗', word: m.answer_wrong },
	open: { sign: '–', word: m.quiz_no_answer },
	unmarked: { sign: '?', word: m.gradebook_unmarked }
};
/** What a discrimination says. */
export const discriminationText: Record<Discriminating, () => string> = {
	inverse: m.gradebook_discrimination_inverse,
	weak: m.gradebook_discrimination_weak,
	fair: m.gradebook_discrimination_fair,
	good: m.gradebook_discrimination_good
};

export const share = (value: number): string => formatShare(value, language.current);
export const duration = (ms: number): string => formatDuration(ms, language.current);
export const decimal = (value: number): string =>
	new Intl.NumberFormat(language.current, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
		value
	);

/** A moment: « 4 décembre 2026 à 14:32 ». `zone`: an IANA zone, the reader's own when it is absent or unknown. */
export function moment(at: number, zone?: string): string {
	const format = (timeZone?: string) =>
		new Intl.DateTimeFormat(language.current, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
	try {
		return format(zone);
	} catch {
		return format();
	}
}
