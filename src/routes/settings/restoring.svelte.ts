import { inParts } from '#lib/base/steps.ts';
import type { Result } from '#lib/base/result.ts';
import type { BackupError } from '#lib/progress/backup/backup-error.ts';
import type { Backup } from '#lib/progress/backup/backup.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';

/** What became of a file: restored, with how many rows that were new, or refused, or not written, or called off. */
export type Restored =
	| { kind: 'restored'; backup: Backup; added: number }
	| { kind: 'refused'; error: BackupError }
	| { kind: 'unwritten'; error: SaveError }
	| { kind: 'unreadable' | 'cancelled' };

/** Reading a backup, and merging it, while the page answers: how far it is, and a way to call it off. */
export class Restoring {
	/** Under way: what is being done, and the share of it that is done, 0 to 1. */
	state = $state.raw<{ doing: 'checking' | 'writing'; share: number }>();
	#abort: AbortController | undefined;

	/** Until the writing begins it can be called off. */
	cancel(): void {
		this.#abort?.abort();
	}

	/** Looks the whole file through. Nothing is written yet. */
	async check(file: Blob): Promise<Result<Backup, Exclude<Restored, { kind: 'restored' }>>> {
		const { readBackup } = await import('#lib/progress/backup/read-backup.ts');
		this.#abort = new AbortController();
		try {
			const read = await readBackup(file, this.#step('checking', this.#abort.signal));
			return read.ok ? read : { ok: false, error: { kind: 'refused', error: read.error } };
		} catch {
			const kind = this.#abort.signal.aborted ? 'cancelled' : 'unreadable';
			return { ok: false, error: { kind } };
		} finally {
			this.state = undefined;
		}
	}

	async write(store: ProgressStore, backup: Backup): Promise<Restored> {
		const { restore } = await import('#lib/progress/backup/backup.ts');
		const restored = await restore(store, backup, this.#step('writing', new AbortController().signal));
		this.state = undefined;
		return restored.ok
			? { kind: 'restored', backup, added: restored.value }
			: { kind: 'unwritten', error: restored.error };
	}

	/** Both, one after the other. */
	async run(store: ProgressStore, file: Blob): Promise<Restored> {
		const checked = await this.check(file);
		return checked.ok ? this.write(store, checked.value) : checked.error;
	}

	#step(doing: 'checking' | 'writing', signal: AbortSignal) {
		this.state = { doing, share: 0 };
		return inParts((share) => (this.state = { doing, share }), signal);
	}
}
