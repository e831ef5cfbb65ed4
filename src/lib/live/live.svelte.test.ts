import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { assign, setup } from 'xstate';
import { LiveActor } from './live-actor.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

const counter = setup({
	types: { context: {} as { n: number; other: number }, events: {} as { type: 'more' } | { type: 'other' } }
}).createMachine({
	context: { n: 0, other: 0 },
	on: {
		more: { actions: assign({ n: ({ context }) => context.n + 1 }) },
		other: { actions: assign({ other: ({ context }) => context.other + 1 }) }
	}
});

/** Runs `read` in an effect and collects what it gave. */
function observe<T>(read: () => T): { seen: T[]; stop: () => void } {
	const seen: T[] = [];
	const stop = $effect.root(() => {
		const value = $derived(read());
		$effect(() => void seen.push(value));
	});
	flushSync();
	return { seen, stop };
}

test('an actor is readable before it starts and followed afterwards, by value', () => {
	const live = new LiveActor(counter);
	expect(live.snapshot.context.n).toBe(0);
	const { seen, stop } = observe(() => live.snapshot.context.n);
	const halt = live.run();
	live.send({ type: 'more' });
	flushSync();
	live.send({ type: 'other' });
	flushSync();
	live.send({ type: 'more' });
	flushSync();
	expect(seen).toEqual([0, 1, 2]);
	stop();
	halt();
	expect(live.ref.getSnapshot().status).toBe('stopped');
});

test('a query gives nothing, then its answer, then the next one when something changed', async () => {
	let changed = () => {};
	let value = 'one';
	const stopped = vi.fn();
	const query = new LiveQuery(
		() => Promise.resolve(value),
		(callback) => {
			changed = callback;
			return stopped;
		}
	);
	const { seen, stop } = observe(() => query.current);
	await vi.waitFor(() => expect(seen).toEqual([undefined, 'one']));
	value = 'two';
	changed();
	await vi.waitFor(() => expect(seen).toEqual([undefined, 'one', 'two']));
	stop();
	await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
});

test('an older answer that comes late does not replace a newer one', async () => {
	let changed = () => {};
	const waiting: ((value: string) => void)[] = [];
	const query = new LiveQuery(
		() => new Promise<string>((resolve) => waiting.push(resolve)),
		(callback) => {
			changed = callback;
			return () => {};
		}
	);
	const { seen, stop } = observe(() => query.current);
	changed();
	await vi.waitFor(() => expect(waiting).toHaveLength(2));
	waiting[1]!('new');
	waiting[0]!('old');
	await vi.waitFor(() => expect(seen).toEqual([undefined, 'new']));
	stop();
});

test('a failed query throws where it is read, and the next answer mends it', async () => {
	let changed = () => {};
	let broken = true;
	const query = new LiveQuery(
		() => (broken ? Promise.reject(new Error('no database')) : Promise.resolve('mended')),
		(callback) => {
			changed = callback;
			return () => {};
		}
	);
	const { seen, stop } = observe(() => {
		try {
			return query.current;
		} catch (error) {
			return (error as Error).message;
		}
	});
	await vi.waitFor(() => expect(seen).toEqual([undefined, 'no database']));
	broken = false;
	changed();
	await vi.waitFor(() => expect(seen.at(-1)).toBe('mended'));
	stop();
});
