import { version } from '$app/environment';
import { localDay } from '#lib/base/clock.ts';
import { isSealed } from '#lib/base/profile.browser.ts';
import { backupFileName } from '#lib/progress/backup/backup.ts';
import {
	canKeepFile,
	chooseBackupFile,
	forgetBackupFile,
	keptBackupFile,
	type BackupFile
} from '#lib/progress/safekeeping/backup-file.browser.ts';
import { exportNote, noteExport } from '#lib/progress/safekeeping/export-note.browser.ts';
import { wholeBackup } from '#lib/progress/safekeeping/whole-backup.ts';
import type { ProgressStore } from '#lib/progress/store.ts';

/** So many answers are written to the file at once, without waiting for a rest. */
const MANY_ANSWERS = 20;
/** A learner who does nothing for so long has come to an end, in milliseconds. */
const REST = 20_000;

/**
 * How the learner's file fares. `asks`: the browser wants the learner's leave, which it takes only in answer to a press
 * of a button; `paused`: the file has more than this browser, and is not written over; `sealed`: what is under a
 * passphrase here is not to be written where it can be read.
 */
export type AutoBackupState =
	'unknown' | 'unsupported' | 'sealed' | 'off' | 'on' | 'asks' | 'paused' | 'failed';

/** A file of the learner's that is rewritten whenever they come to an end: of a sitting, of the page, of many answers. */
export class AutoBackup {
	state = $state<AutoBackupState>('unknown');
	/** Name of the file. */
	file = $state<string>();
	/** When it was last written, in milliseconds since the epoch. */
	savedAt = $state<number>();
	readonly #store: ProgressStore;
	#file: BackupFile | undefined;
	#answers = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDirty = false;
	#writing: Promise<void> = Promise.resolve();

	constructor(store: ProgressStore) {
		this.#store = store;
	}

	/** Takes up the file that was chosen earlier. */
	async open(): Promise<void> {
		if (!canKeepFile()) this.state = 'unsupported';
		else if (isSealed(this.#store.name)) this.state = 'sealed';
		else {
			this.#file = await keptBackupFile(this.#store.name).catch(() => undefined);
			this.file = this.#file?.name;
			const note = exportNote(this.#store.name);
			this.savedAt = this.#file && note?.rows ? note.at : undefined;
			if (!this.#file) this.state = 'off';
			else if (!this.#mayWrite) this.state = 'paused';
			else this.state = (await this.#file.isAllowed().catch(() => false)) ? 'on' : 'asks';
		}
	}

	/** Follows what is recorded; returns the way to stop. */
	follow = (): (() => void) => {
		const stop = this.#store.watch((tables) => this.#changed(tables.has('answers') || tables.has('reviews')));
		const hidden = () => document.visibilityState === 'hidden' && this.#isDirty && void this.save();
		document.addEventListener('visibilitychange', hidden);
		return () => {
			stop();
			clearTimeout(this.#timer);
			document.removeEventListener('visibilitychange', hidden);
		};
	};

	/** Lets the learner choose the file, and writes it. */
	choose = async (): Promise<void> => {
		const file = await chooseBackupFile(this.#store.name, backupFileName(localDay(Date.now())));
		if (!file) return;
		this.#file = file;
		this.file = file.name;
		// A file chosen anew is to hold what is here, be it little.
		noteExport(this.#store.name, { rows: 0, at: Date.now() });
		this.savedAt = undefined;
		await this.save();
	};

	/** Asks the browser's leave, in answer to a press of a button. */
	allow = async (): Promise<void> => {
		if (await this.#file?.allow()) await this.save();
	};

	/** The file stays as it is and is written no more. */
	stop = async (): Promise<void> => {
		await forgetBackupFile(this.#store.name);
		this.#file = this.file = this.savedAt = undefined;
		this.state = 'off';
	};

	/** Writes everything to the file, one time after the other. A failure is told, and leaves the file as it was. */
	save = (): Promise<void> => {
		clearTimeout(this.#timer);
		this.#writing = this.#writing.then(() => this.#save());
		return this.#writing;
	};

	async #save(): Promise<void> {
		const file = this.#file;
		if (!file) return;
		try {
			if (!this.#mayWrite) this.state = 'paused';
			else if (!(await file.isAllowed())) this.state = 'asks';
			else await this.#write(file);
		} catch {
			this.#isDirty = true;
			this.state = 'failed';
		}
	}

	async #write(file: BackupFile): Promise<void> {
		const now = Date.now();
		const { rows } = this.#store.known;
		this.#isDirty = false;
		this.#answers = 0;
		await file.write(await wholeBackup(this.#store, version, now));
		noteExport(this.#store.name, { rows, at: now });
		this.savedAt = now;
		this.state = 'on';
	}

	/** After a loss the file is the better one. */
	get #mayWrite(): boolean {
		const { report, known, name } = this.#store;
		return !report.lost && known.rows >= (exportNote(name)?.rows ?? 0);
	}

	#changed(isAnswer: boolean): void {
		this.#isDirty = true;
		if (isAnswer) this.#answers += 1;
		clearTimeout(this.#timer);
		if (this.#answers >= MANY_ANSWERS) void this.save();
		else this.#timer = setTimeout(() => void this.save(), REST);
	}
}

let shared: Promise<AutoBackup> | undefined;

/** The page's one, opened and following the store. */
export function autoBackup(store: ProgressStore): Promise<AutoBackup> {
	shared ??= (async () => {
		const backup = new AutoBackup(store);
		await backup.open();
		backup.follow();
		return backup;
	})();
	return shared;
}
