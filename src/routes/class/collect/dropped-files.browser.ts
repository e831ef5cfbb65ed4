/** The files that were dropped, those in dropped folders too. */
export async function filesIn(dropped: DataTransfer): Promise<File[]> {
	// Entries must be asked for before the first await: the list is emptied after the event.
	const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
	const files = [...dropped.files];
	if (entries.every((entry) => !entry?.isDirectory)) return files;
	const found = await Promise.all(entries.map((entry) => (entry ? filesUnder(entry) : [])));
	return found.flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
	if (entry.isFile)
		return [
			await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
		];
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const files: File[] = [];
	// A reader gives its entries in parts; the empty one is the last.
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (part.length === 0) return files;
		for (const inner of part) files.push(...(await filesUnder(inner)));
	}
}
