/**
 * Awaited between two parts of long work, with the share of it that is done, 0 to 1. Resolves once the page has had its
 * turn; rejects with an `AbortError` when the work was called off.
 */
export type Step = (share: number) => Promise<void>;

/** Steps of work that nobody waits for. */
export const atOnce: Step = async () => {};

/** How long the page may be kept from answering, in milliseconds: about a frame. */
const PART_MS = 16;

/** Steps that give the page its turn whenever a frame has passed, and tell then how far the work is. */
export function inParts(told: (share: number) => void, signal: AbortSignal): Step {
	let since = performance.now();
	return async (share) => {
		signal.throwIfAborted();
		if (performance.now() - since < PART_MS) return;
		told(share);
		await new Promise((resolve) => setTimeout(resolve));
		signal.throwIfAborted();
		since = performance.now();
	};
}

/** The steps of a part of the work, which begins and ends at these shares of the whole. */
export const partOf =
	(step: Step, from: number, to: number): Step =>
	(share) =>
		step(from + (to - from) * share);
