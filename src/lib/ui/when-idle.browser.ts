/** Runs a task once the page rests, two seconds from now at the latest. Returns the way to call it off. */
export function whenIdle(task: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(() => task(), { timeout: 2000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(task, 300);
	return () => clearTimeout(id);
}
