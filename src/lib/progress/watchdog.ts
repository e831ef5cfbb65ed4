/**
 * The outcome of long work, or `late()` when it has shown no sign of life (`alive`) for `ms`. The work itself goes on and
 * may still succeed.
 */
export function whileAlive<T>(
	ms: number,
	work: (alive: () => void) => Promise<T>,
	late: () => T
): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	let ring: () => void;
	const alarm = new Promise<T>((resolve) => (ring = () => resolve(late())));
	const alive = () => {
		clearTimeout(timer);
		timer = setTimeout(ring, ms);
	};
	alive();
	return Promise.race([work(alive), alarm]).finally(() => clearTimeout(timer));
}

/** The promise's outcome, or `late()` when it has none after `ms`. The work itself goes on and may still succeed. */
export function within<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const alarm = new Promise<T>((resolve) => {
		timer = setTimeout(() => resolve(late()), ms);
	});
	return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
}
