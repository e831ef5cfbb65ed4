import { expect, test, vi } from 'vitest';
import { inParts, partOf } from './steps.ts';

/** Takes so many milliseconds of the thread. */
function work(ms: number) {
	for (const end = performance.now() + ms; performance.now() < end;);
}

test('long work lets others have their turn, and tells how far it is', async () => {
	const others = vi.fn();
	setTimeout(others);
	const told: number[] = [];
	const step = inParts((share) => told.push(share), new AbortController().signal);
	await step(0.1);
	expect(others).not.toHaveBeenCalled();
	work(20);
	await partOf(step, 0.5, 1)(0.5);
	expect(others).toHaveBeenCalled();
	expect(told).toEqual([0.75]);
});

test('work that is called off ends at its next step, also when that happens during its turn', async () => {
	const stop = new AbortController();
	const step = inParts(() => stop.abort(), stop.signal);
	work(20);
	await expect(step(0.5)).rejects.toMatchObject({ name: 'AbortError' });
	await expect(step(0.6)).rejects.toMatchObject({ name: 'AbortError' });
});
