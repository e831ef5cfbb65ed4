/** Runs a task once the page rests, two seconds from now at the latest. Returns the way to call it off. */
export function whenIdle(task: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(() => task(), { timeout: 2000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(task, 300);
	return () => clearTimeout(id);
}

/** Since the last of a page's own files came, in milliseconds. */
const QUIET = 2000;

/** Runs a task once the page is loaded and has had time to be read: whatever the page itself wants comes first. */
export function atRest(task: () => unknown): void {
	const wait = () => setTimeout(() => whenIdle(() => void task()), QUIET);
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
