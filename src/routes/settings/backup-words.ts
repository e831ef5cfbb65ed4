import { m } from '#lib/i18n/compiled/messages.js';
import type { BackupError } from '#lib/progress/backup/backup-error.ts';

const reasons: Record<Exclude<BackupError['kind'], 'bad-row'>, () => string> = {
	'too-big': m.backup_too_big,
	'not-json': m.backup_not_json,
	'not-ours': m.backup_not_ours,
	truncated: m.backup_truncated,
	'newer-version': m.backup_newer_version,
	damaged: m.backup_damaged
};

/** Why a file was refused, in words that say what can be done. */
export const refusal = (error: BackupError): string =>
	error.kind === 'bad-row'
		? m.backup_bad_row({ table: error.table, row: error.index + 1, field: error.field })
		: reasons[error.kind]();
