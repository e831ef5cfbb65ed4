/** The files a journal consists of. OPFS in the app, a fake that can fail anywhere in tests. */
export interface JournalFolder {
	list(): Promise<string[]>;
	/** The bytes of a file, or nothing when it is gone. */
	read(name: string): Promise<Uint8Array | undefined>;
	/** The last bytes of a file, at most so many, or nothing when it is gone. */
	readEnd(name: string, length: number): Promise<Uint8Array | undefined>;
	/** A new, empty file, open for this writer alone. */
	create(name: string): Promise<JournalFile>;
	remove(name: string): Promise<void>;
}

/** A file that grows. */
export interface JournalFile {
	/** Adds bytes at the end and returns when they are on the disk. On failure the file may end in a torn part. */
	append(bytes: Uint8Array): void;
	size(): number;
	truncate(size: number): void;
	close(): void;
}
