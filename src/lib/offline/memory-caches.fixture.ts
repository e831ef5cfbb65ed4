/** A CacheStorage in memory: as much of it as the worker uses. */
export class MemoryCaches {
	readonly all = new Map<string, Map<string, Response>>();
	/** How many responses still fit. */
	room = Infinity;

	open = async (name: string): Promise<Cache> => {
		const entries = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, entries);
		return {
			keys: async () => [...entries.keys()].map((url) => new Request(url)),
			match: async (url: string) => entries.get(url)?.clone(),
			put: async (url: string, response: Response) => {
				if (this.room <= 0) throw new DOMException('no room', 'QuotaExceededError');
				this.room -= 1;
				entries.set(url, response);
			}
		} as unknown as Cache;
	};
	keys = async (): Promise<string[]> => [...this.all.keys()];
	delete = async (name: string): Promise<boolean> => this.all.delete(name);
	match = async (url: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> =>
		this.all.get(cacheName)?.get(url)?.clone();
}
