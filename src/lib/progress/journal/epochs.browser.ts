/**
 * The journal's files lie in a numbered folder. Erasing makes the next number, so that a frozen tab which still
 * holds a file of an older one cannot bring forgotten facts back.
 */
export class Epochs {
	readonly #base: FileSystemDirectoryHandle;

	private constructor(base: FileSystemDirectoryHandle) {
		this.#base = base;
	}

	static async open(name: string): Promise<Epochs> {
		const root = await navigator.storage.getDirectory();
		return new Epochs(await root.getDirectoryHandle(name, { create: true }));
	}

	/** The folder in use. */
	async current(): Promise<FileSystemDirectoryHandle> {
		return this.#folder(Math.max(1, ...(await this.#numbers())));
	}

	/** A new, empty folder, in use from now on. */
	async next(): Promise<FileSystemDirectoryHandle> {
		return this.#folder(Math.max(1, ...(await this.#numbers())) + 1);
	}

	/** Removes the folders that are no longer in use, as far as no tab holds files of theirs. */
	async sweep(): Promise<void> {
		const numbers = await this.#numbers();
		for (const number of numbers.filter((number) => number < Math.max(...numbers))) {
			await this.#base.removeEntry(String(number), { recursive: true }).catch(() => {});
		}
	}

	#folder(number: number) {
		return this.#base.getDirectoryHandle(String(number), { create: true });
	}

	async #numbers(): Promise<number[]> {
		const numbers: number[] = [];
		for await (const name of this.#base.keys()) if (/^\d+$/.test(name)) numbers.push(Number(name));
		return numbers;
	}
}
