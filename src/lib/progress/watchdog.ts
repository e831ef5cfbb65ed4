/** The promise's outcome, or `late()` when it has none after `ms`. The work itself goes on and may still succeed. */
export function within<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const alarm = new Promise<T>((resolve) => {
		timer = setTimeout(() => resolve(late()), ms);
	});
	return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
}
