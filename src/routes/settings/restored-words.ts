import { m } from '#lib/i18n/compiled/messages.js';
import { formatDate } from '#lib/i18n/format.ts';
import { language } from '#lib/i18n/language.svelte.ts';
import { refusal } from './backup-words.ts';
import type { Restored } from './restoring.svelte.ts';

/** What became of a backup, in words. */
export function restoredWords(outcome: Restored): { tone: 'plain' | 'good' | 'bad'; text: string } {
	switch (outcome.kind) {
		case 'restored': {
			const restored = m.backup_restored({ date: formatDate(outcome.backup.exportedAt, language.current) });
			const added = outcome.added === 0 ? m.restore_nothing_new() : m.restore_added({ n: outcome.added });
			return { tone: 'good', text: `${restored} ${added}` };
		}
		case 'refused':
			return { tone: 'bad', text: refusal(outcome.error) };
		case 'unwritten':
			return { tone: 'bad', text: m.backup_not_written() };
		case 'unreadable':
			return { tone: 'bad', text: m.backup_unreadable() };
		case 'cancelled':
			return { tone: 'plain', text: m.restore_cancelled() };
	}
}
