/** What was kept on this device under a key; `undefined` when nothing is, or when storage is refused. */
export function kept(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a small preference on this device. Where storage is refused it lives until the page closes. */
export function keep(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// A preference that cannot be kept is not worth an alarm: it still holds for this visit.
	}
}
