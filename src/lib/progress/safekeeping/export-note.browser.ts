/** What was last taken away of a store: how many rows it had, and when (milliseconds since the epoch). */
export interface ExportNote {
	rows: number;
	at: number;
}

const key = (name: string) => `${name}/exported`;

/** Notes that a file with everything was given to the learner, or that nothing was yet (`rows` 0) and the wait begins. */
export function noteExport(name: string, note: ExportNote): void {
	try {
		localStorage.setItem(key(name), JSON.stringify(note));
	} catch {
		// Then the learner may be reminded too early.
	}
}

/** The note, if there is one. */
export function exportNote(name: string): ExportNote | undefined {
	try {
		const { rows, at } = JSON.parse(localStorage.getItem(key(name)) ?? 'null') as ExportNote;
		return typeof rows === 'number' && typeof at === 'number' ? { rows, at } : undefined;
	} catch {
		return undefined;
	}
}

/** Everything was erased: there is nothing that a file could have. */
export function forgetExport(name: string): void {
	try {
		localStorage.removeItem(key(name));
	} catch {
		// There is none.
	}
}
